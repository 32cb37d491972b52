// Which view the L5 block target is meant in: at the notch in its needle's own view, outside it from straight behind
// (docs/medicine.md, "Which view the L5 picture means").
import { describe, expect, it } from 'vitest'
import { treatedNerve } from '../../src/anatomy/innervation.ts'
import { target } from '../../src/anatomy/targets.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { cross, dot, normalize, sub, type Vec3 } from '../../src/math/vec3.ts'
import { modelMeshes } from './modelFile.ts'

const AHEAD: Vec3 = [0, 0, 1]
const CRANIAL: Vec3 = [0, 1, 0]
/** The outline counts as lowest within this of its lowest column, mm. */
const FLAT_MM = 0.25

const { positions } = (await modelMeshes('lumbar-spine.fine.glb')).get('bone.sacrum')!
const block = (side: 'R' | 'L') => target(TYPICAL_BODY, treatedNerve('L5', side)).block

/**
 * Where the target stands, seen along a beam, from the middle of the notch between the S1 process and the ala in the
 * sacrum's upper outline: outward, and below the outline; mm. The outline is read in columns 1 mm wide.
 */
function fromNotch(side: 'R' | 'L', beam: Vec3): { outwardMm: number; belowMm: number } {
  const { targetMm } = block(side)
  const sideways = normalize(cross(CRANIAL, beam))
  const outward = Math.sign(sideways[0]) * (side === 'R' ? -1 : 1)
  const up = cross(beam, sideways)
  const outline = new Map<number, number>()
  for (let i = 0; i < positions.length; i += 3) {
    const away = sub([positions[i]!, positions[i + 1]!, positions[i + 2]!], targetMm)
    const column = Math.round(outward * dot(sideways, away))
    outline.set(column, Math.max(outline.get(column) ?? Number.NEGATIVE_INFINITY, dot(up, away)))
  }
  // The process rises on the inner side, the ala on the outer, both within these columns.
  const near = [...outline].filter(([column]) => column >= -6 && column <= 1)
  const belowMm = Math.min(...near.map(([, height]) => height))
  const lowest = near.filter(([, height]) => height < belowMm + FLAT_MM).map(([column]) => column)
  return { outwardMm: -lowest.reduce((sum, column) => sum + column, 0) / lowest.length, belowMm }
}

describe.each(['R', 'L'] as const)('L5 block target, %s', (side) => {
  it('stands at the notch in the view along its needle, turned 10°', () => {
    const { targetMm, entryMm, obliqueDeg } = block(side)
    expect(obliqueDeg).toBe(10)
    const { outwardMm } = fromNotch(side, normalize(sub(targetMm, entryMm)))
    expect(Math.abs(outwardMm)).toBeLessThanOrEqual(1.5)
  })

  it('stands about 3 mm outside it and 3 mm below its edge from straight behind', () => {
    const { outwardMm, belowMm } = fromNotch(side, AHEAD)
    expect(outwardMm).toBeGreaterThanOrEqual(2.5)
    expect(outwardMm).toBeLessThanOrEqual(3.5)
    expect(belowMm).toBeGreaterThanOrEqual(2.5)
    expect(belowMm).toBeLessThanOrEqual(3.5)
  })
})
