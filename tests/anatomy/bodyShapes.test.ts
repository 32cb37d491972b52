import { describe, expect, it } from 'vitest'
import { VARIANTS } from '../../src/anatomy/bodies.ts'
import { BODY_SHAPES, BROAD, NARROWED, OSSIFIED, SLIGHT, WORN } from '../../src/anatomy/bodyShapes.ts'
import { isSourceKey } from '../../src/anatomy/sources.ts'

const all = Object.entries(BODY_SHAPES).flatMap(([body, sizes]) =>
  Object.entries(sizes).map(([name, size]) => ({ label: `${body} ${name}`, ...size })),
)

describe('bodyShapes', () => {
  it('has the sizes of every variant', () => {
    expect(Object.keys(BODY_SHAPES).sort()).toEqual([...VARIANTS].sort())
  })

  it('sets each size within the range that makes a sound spine', () => {
    for (const { label, value, range } of all) {
      expect(range[0], label).toBeLessThan(range[1])
      expect(value, label).toBeGreaterThanOrEqual(range[0])
      expect(value, label).toBeLessThanOrEqual(range[1])
    }
  })

  it('says of each where it comes from, or that it is illustrative', () => {
    for (const { label, source } of all)
      expect(source === 'illustrative' || source === 'acceptance bands' || isSourceKey(source), label).toBe(
        true,
      )
  })

  it('makes broad larger and slight smaller in each direction', () => {
    for (const way of ['breadth', 'height', 'depth'] as const) {
      expect(BROAD[way].value, way).toBeGreaterThan(1)
      expect(SLIGHT[way].value, way).toBeLessThan(1)
    }
  })

  it('leaves a slit between the cartilages of a diseased joint', () => {
    for (const { jointSpace, cartilage } of [WORN, NARROWED])
      expect(2 * cartilage.value).toBeLessThan(jointSpace.value)
  })

  it('narrows joint spaces below the healthy 1.5 to 2.5 mm or close to it', () => {
    expect(WORN.jointSpace.value).toBeLessThan(1.5)
    expect(NARROWED.jointSpace.value).toBeLessThan(2.1)
  })

  it('roofs the nerve with a bridge that is broader than thick', () => {
    expect(OSSIFIED.bridgeWidth.value).toBeGreaterThan(OSSIFIED.bridgeThickness.value)
  })

  it('counts shares between nothing and all, but for whole bodies', () => {
    for (const { label, unit, value } of all.filter(({ unit }) => unit === 'share')) {
      expect(unit).toBe('share')
      expect(value, label).toBeGreaterThan(0)
      expect(value, label).toBeLessThan(1.1)
    }
  })
})
