import { describe, expect, it } from 'vitest'
import { EXPLORE_ICONS } from '../../src/explore/exploreIcons.ts'
import { ICONS } from '../../src/ui/icons.ts'

const ALL = Object.entries({ ...ICONS, ...EXPLORE_ICONS })

/** Numbers of a path's absolute moves, which say where each of its pieces begins. */
const starts = (path: string): number[] =>
  [...path.matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])

describe('icons', () => {
  it.each(ALL)('%s is a drawing inside the square of 256 that the button shows', (_, path) => {
    expect(path).toMatch(/^M[\d.,\s\-A-Za-z]+$/)
    expect(starts(path).length).toBeGreaterThan(0)
    for (const at of starts(path)) {
      expect(at).toBeGreaterThanOrEqual(0)
      expect(at).toBeLessThanOrEqual(256)
    }
  })

  it('draws no two of the story’s buttons alike', () => {
    const paths = Object.values(ICONS)
    expect(new Set(paths).size).toBe(paths.length)
  })
})
