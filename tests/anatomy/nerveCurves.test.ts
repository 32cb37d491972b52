import { describe, expect, it } from 'vitest'
import type { Body } from '../../src/anatomy/body.ts'
import { nerveCurve, solvedNerves } from '../../src/anatomy/nerveCurves.ts'
import { NERVES } from '../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'

const made: Body = {
  ...TYPICAL_BODY,
  nerves: {
    'nerve.mb.L3.R': {
      parent: { id: 'nerve.dr.L3.R', atMm: 7 },
      points: [0, 0, 0, 0.8, 3, 4, 0, 0.6, 3, 4, 12, 0.5],
      stationsMm: { P1: 2 },
    },
    'nerve.spinal.L3.R': { points: [0, 0, 0, 2, 0, 1, 0, 2] },
  },
}

describe('nerveCurve', () => {
  it('reads points and radii from one flat list', () => {
    const { line, radiiMm } = nerveCurve(made, 'nerve.mb.L3.R')
    expect(line.points).toEqual([
      [0, 0, 0],
      [3, 4, 0],
      [3, 4, 12],
    ])
    expect(line.length).toBe(17)
    expect(radiiMm).toEqual([0.8, 0.6, 0.5])
  })

  it('keeps parent and stations, and says of a root that it has neither', () => {
    const branch = nerveCurve(made, 'nerve.mb.L3.R')
    expect(branch.parent).toEqual({ id: 'nerve.dr.L3.R', atMm: 7 })
    expect(branch.stationsMm).toEqual({ P1: 2 })
    const root = nerveCurve(made, 'nerve.spinal.L3.R')
    expect(root.parent).toBeNull()
    expect(root.stationsMm).toEqual({})
  })

  it('names a nerve and a body that does not hold it', () => {
    expect(() => nerveCurve(made, 'nerve.mb.L4.R')).toThrow(
      'nerveCurves: no solved curve for "nerve.mb.L4.R" on the typical body; run npm run models',
    )
  })
})

describe('solvedNerves', () => {
  it('lists what the body holds, in the order of the structures', () => {
    expect(solvedNerves(made)).toEqual(
      NERVES.filter((id) => id === 'nerve.mb.L3.R' || id === 'nerve.spinal.L3.R'),
    )
    expect(solvedNerves(made)).toHaveLength(2)
  })
})

describe('the committed curves', () => {
  it('spring from their parents: each begins within a millimetre of where it says', () => {
    const astray = solvedNerves(TYPICAL_BODY).filter((id) => {
      const { parent, line } = nerveCurve(TYPICAL_BODY, id)
      if (!parent) return false
      const stem = nerveCurve(TYPICAL_BODY, parent.id)
      const [x, y, z] = line.points[0]!
      const nearest = Math.min(...stem.line.points.map((p) => Math.hypot(p[0] - x, p[1] - y, p[2] - z)))
      return nearest > 1.5 || parent.atMm < 0 || parent.atMm > stem.line.length + 0.1
    })
    expect(astray).toEqual([])
  })

  it('are drawn with a thickness everywhere and stations within their length', () => {
    for (const id of solvedNerves(TYPICAL_BODY)) {
      const { radiiMm, line, stationsMm } = nerveCurve(TYPICAL_BODY, id)
      expect(Math.min(...radiiMm), id).toBeGreaterThan(0.1)
      expect(radiiMm, id).toHaveLength(line.points.length)
      for (const s of Object.values(stationsMm)) {
        expect(s, id).toBeGreaterThanOrEqual(0)
        expect(s, id).toBeLessThanOrEqual(line.length + 0.1)
      }
    }
  })
})
