import { describe, expect, it } from 'vitest'
import { nerveCurve } from '../../../src/anatomy/nerveCurves.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { pointAt } from '../../../src/math/polyline.ts'
import { isClosedManifold } from '../../../src/meshgen/mesh/inspect.ts'
import { canalLine, caudaEquina, conus, duralSac } from '../../../src/meshgen/soft/dura.ts'
import { standInSpine } from '../standInSpine.ts'
import { STRAIGHT_CANAL } from './straightBack.ts'

const spine = standInSpine()
const NO_BONE = () => 1000

describe('canalLine', () => {
  /** A front wall at z = −14 all the way. */
  const canal = canalLine(spine, (_x, _y, z) => -14 - z)

  it('lies on the front wall, by half its depth and a gap that grows to the sacrum', () => {
    const gap = (y: number): number => -14 - (canal.middleZ(y) + canal.halfDepth(y))
    expect(gap(0)).toBeGreaterThan(1)
    expect(gap(0)).toBeLessThan(2.6)
    expect(gap(-110)).toBeGreaterThan(gap(0))
  })

  it('narrows downwards to its end at S2', () => {
    expect(canal.topMm).toBeGreaterThan(canal.endMm)
    expect(canal.halfWidth(-125)).toBeLessThan(0.5 * canal.halfWidth(0))
    for (const y of [140, 60, 0, -60]) expect(canal.halfDepth(y)).toBeLessThan(canal.halfWidth(y))
  })
})

describe('duralSac', () => {
  const { field, bounds } = duralSac(STRAIGHT_CANAL, NO_BONE)

  it('is as broad and deep as the canal says, alike on both sides', () => {
    expect(field(0, 20, -24)).toBeLessThan(-4)
    expect(field(9.5, 30, -24)).toBeGreaterThan(0)
    expect(field(0, 30, -32)).toBeGreaterThan(0)
    for (const x of [2, 6, 11]) expect(field(-x, 30, -24)).toBeCloseTo(field(x, 30, -24), 1)
  })

  it('ends between top and bottom', () => {
    expect(field(0, 160, -24)).toBeGreaterThan(5)
    expect(field(0, -140, -24)).toBeGreaterThan(5)
    expect(bounds.min[1]).toBeLessThan(-130)
  })

  it('goes with each root out of the sac in a sleeve', () => {
    for (const level of ['L1', 'L3', 'L5'] as const)
      for (const suffix of ['L', 'R'] as const) {
        const { line, radiiMm } = nerveCurve(TYPICAL_BODY, `nerve.spinal.${level}.${suffix}`)
        // Round the root, not only on its axis: the sleeve is wider than what it holds.
        const [x, y, z] = pointAt(line, 3)
        expect(field(x, y, z), `${level}.${suffix}`).toBeLessThan(-radiiMm[0]!)
      }
  })

  it('keeps out of bone', () => {
    const cut = duralSac(STRAIGHT_CANAL, (x) => 4 - x).field
    expect(cut(2, 20, -24)).toBeLessThan(0)
    expect(cut(4.2, 20, -24)).toBeGreaterThan(0)
  })
})

describe('conus', () => {
  const { field } = conus(spine, STRAIGHT_CANAL)

  it('lies in the middle of the sac and ends at the L1–L2 disc', () => {
    expect(field(0, 110, -24.6)).toBeLessThan(-3)
    const end = spine.frames.L2.originMm[1] + 6
    expect(field(0, end + 3, -24.6)).toBeLessThan(0)
    expect(field(0, end - 3, -24.6)).toBeGreaterThan(0)
  })

  it('fits into the sac', () => {
    for (const y of [140, 120, 100, 80])
      for (let angle = 0; angle < 6.3; angle += 0.4) {
        const [x, z] = [7.5 * Math.sin(angle), -24 + 6 * Math.cos(angle)]
        expect(field(x, y, z)).toBeGreaterThan(0)
      }
  })
})

describe('caudaEquina', () => {
  const strands = caudaEquina(spine, STRAIGHT_CANAL)

  it('is many closed strands', () => {
    expect(strands.length).toBeGreaterThanOrEqual(12)
    for (const strand of strands) expect(isClosedManifold(strand)).toBe(true)
  })

  it('runs on both sides alike in number', () => {
    const side = strands.map(({ positions }) => {
      let sum = 0
      for (let v = 0; v < positions.length; v += 3) sum += positions[v]!
      return Math.sign(sum)
    })
    expect(side.filter((s) => s > 0)).toHaveLength(side.filter((s) => s < 0).length)
  })

  it('begins below the cone, in the sac', () => {
    for (const { positions } of strands) {
      const top = Math.max(...positions.filter((_, i) => i % 3 === 1))
      expect(top).toBeLessThan(spine.frames.L2.originMm[1] + 6 + 50)
    }
  })
})
