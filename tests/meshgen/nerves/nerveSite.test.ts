import { describe, expect, it } from 'vitest'
import { NERVE_LEVELS } from '../../../src/anatomy/levels.ts'
import { distance } from '../../../src/math/vec3.ts'
import { nerveSite } from '../../../src/meshgen/nerves/nerveSite.ts'
import { standInSpine } from '../standInSpine.ts'
import { mirrored } from './wallSite.ts'

const spine = standInSpine()
const sites = NERVE_LEVELS.map((level) => nerveSite(spine, level, 'R'))
const siteOf = (level: (typeof NERVE_LEVELS)[number]) => sites.find((site) => site.level === level)!

describe('nerveSite', () => {
  it('crosses the vertebra below the one whose number the nerve bears', () => {
    expect(sites.map(({ level, crosses }) => `${level} ${crosses}`)).toEqual([
      'T11 T12',
      'T12 L1',
      'L1 L2',
      'L2 L3',
      'L3 L4',
      'L4 L5',
      'L5 S1',
    ])
  })

  it('stands between the joints above and below that vertebra; L5 has one only', () => {
    expect(sites.map(({ jointAbove, jointBelow }) => [jointAbove.id, jointBelow?.id ?? null])).toEqual([
      ['facet.T11-T12.R', 'facet.T12-L1.R'],
      ['facet.T12-L1.R', 'facet.L1-L2.R'],
      ['facet.L1-L2.R', 'facet.L2-L3.R'],
      ['facet.L2-L3.R', 'facet.L3-L4.R'],
      ['facet.L3-L4.R', 'facet.L4-L5.R'],
      ['facet.L4-L5.R', 'facet.L5-S1.R'],
      ['facet.L5-S1.R', null],
    ])
  })

  it('has its origin on bone, near the seed', () => {
    for (const { level, course, bone, crosses } of sites) {
      expect(Math.abs(bone(...course.originMm)), level).toBeLessThan(0.15)
      const seed =
        crosses === 'S1' ? spine.sacralSeeds.R.grooveTop : spine.seeds[`${crosses}.R`].sapTpJunction
      expect(distance(course.originMm, seed), level).toBeLessThan(7)
    }
  })

  it('leads the root down from the canal to the foramen, clear of bone, out from the midline', () => {
    for (const level of ['T12', 'L1', 'L2', 'L3', 'L4', 'L5'] as const) {
      const { rootTop, sacEdge, recess, foramen, hard } = siteOf(level)
      const heights = [rootTop, sacEdge, recess, foramen].map(([, y]) => y)
      expect(
        [...heights].sort((a, b) => b - a),
        level,
      ).toEqual(heights)
      expect(Math.abs(rootTop[0]), level).toBeLessThan(Math.abs(foramen[0]))
      for (const point of [rootTop, sacEdge, recess, foramen])
        expect(hard(...point), level).toBeGreaterThan(1)
    }
  })

  it('lets the root leave the sac 7.5 mm from the midline, and pass inside the pedicle', () => {
    const { sacEdge, recess } = nerveSite({ ...spine, bones: [], discs: [] }, 'L3', 'R')
    expect(-sacEdge[0]).toBeCloseTo(7.5, 6)
    expect(-recess[0]).toBeCloseTo(-spine.seeds['L3.R'].pedicleCentre[0] - 8, 6)
  })

  it('draws a stub only of the T11 root, whose vertebra is not there', () => {
    const { rootTop, foramen } = siteOf('T11')
    expect(distance(rootTop, foramen)).toBeLessThan(12)
    expect(foramen[1]).toBeGreaterThan(spine.frames.T12.originMm[1] - 5)
  })

  it('counts discs as hard but not as bone', () => {
    const { bone, hard } = siteOf('L3')
    const inDisc = spine.discs.find(({ id }) => id === 'disc.L3-L4')!.bounds
    const [x, y, z] = [0, 1, 2].map((axis) => (inDisc.min[axis]! + inDisc.max[axis]!) / 2)
    expect(hard(x!, y!, z!)).toBeLessThan(0)
    expect(bone(x!, y!, z!)).toBeGreaterThan(0)
  })

  it('is mirrored on the left', () => {
    const [r, l] = [siteOf('L3'), nerveSite(spine, 'L3', 'L')]
    for (const key of ['foramen', 'rootTop', 'sacEdge', 'recess'] as const)
      expect(distance(mirrored(r[key]), l[key]), key).toBeLessThan(0.02)
    expect(l.course.lateral[0]).toBe(1)
    expect(r.course.lateral[0]).toBe(-1)
  })

  it('names the joint that a spine lacks', () => {
    const lacking = { ...spine, facets: spine.facets.filter(({ id }) => id !== 'facet.L4-L5.R') }
    expect(() => nerveSite(lacking, 'L3', 'R')).toThrow('nerveSite: the spine has no facet.L4-L5.R')
  })
})
