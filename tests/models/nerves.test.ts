// The nerves on the bones they were solved on: published facts of the medial branches' course, held against the
// committed meshes and curves (docs/geometry.md#contact).
import { describe, expect, it } from 'vitest'
import {
  levelOfNerve,
  suffixOfNerve,
  type TreatedNerve,
  treatedNerve,
} from '../../src/anatomy/innervation.ts'
import { vertebraFrame } from '../../src/anatomy/landmarks.ts'
import { crossedVertebra, NERVE_LEVELS, type NerveLevel, SIDES, suffixOf } from '../../src/anatomy/levels.ts'
import { type NerveCurve, nerveCurve, solvedNerves } from '../../src/anatomy/nerveCurves.ts'
import { BONES, NERVES, type NerveId } from '../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { nearest, pointAt, polyline, resample, slice, tangentAt, valueAt } from '../../src/math/polyline.ts'
import { angleBetween, distance, dot, sub, type Vec3 } from '../../src/math/vec3.ts'
import { meshDistance } from './meshDistance.ts'
import { type FileMesh, modelMeshes } from './modelFile.ts'
import { gapsOnBone } from './nerveGaps.ts'

const light = await modelMeshes('lumbar-spine.glb')
const fine = await modelMeshes('lumbar-spine.fine.glb')
const lightBone = meshDistance(BONES.map((bone) => light.get(bone)!))
const fineBone = meshDistance(BONES.map((bone) => fine.get(bone)!))

const SUFFIXES = SIDES.map(suffixOf)
const TREATED: readonly TreatedNerve[] = SUFFIXES.flatMap((s) =>
  NERVE_LEVELS.map((level) => treatedNerve(level, s)),
)
const MEDIAL = TREATED.filter((nerve) => !nerve.includes('.L5.'))

const vertices = ({ positions }: FileMesh): Vec3[] =>
  Array.from({ length: positions.length / 3 }, (_, v) => [
    positions[v * 3]!,
    positions[v * 3 + 1]!,
    positions[v * 3 + 2]!,
  ])

describe('committed nerves', () => {
  it('are all there, each growing from its parent', () => {
    expect(solvedNerves(TYPICAL_BODY)).toEqual(NERVES)
    for (const id of NERVES) {
      const { parent, line } = nerveCurve(TYPICAL_BODY, id)
      expect(parent === null, id).toBe(id.startsWith('nerve.spinal'))
      if (parent)
        expect(nearest(nerveCurve(TYPICAL_BODY, parent.id).line, line.points[0]!).distance, id).toBeLessThan(
          0.6,
        )
    }
  })

  it('have 16 to 40 points each and radii that taper', () => {
    for (const id of NERVES) {
      const { line, radiiMm } = nerveCurve(TYPICAL_BODY, id)
      expect(line.points.length, id).toBeGreaterThanOrEqual(16)
      expect(line.points.length, id).toBeLessThanOrEqual(40)
      if (!id.includes('.drg.') && !id.includes('.spinal.')) {
        expect(radiiMm[radiiMm.length - 1]!, id).toBeLessThanOrEqual(radiiMm[0]!)
      }
    }
  })

  it('keep the drawn tube 0 to 0.6 mm off bone along its bony course, on both meshes, for all 14', () => {
    for (const id of TREATED) {
      for (const [file, bone] of [
        ['light', lightBone],
        ['fine', fineBone],
      ] as const) {
        for (const { atMm, gapMm } of gapsOnBone(nerveCurve(TYPICAL_BODY, id), bone)) {
          expect(gapMm, `${id} at ${atMm.toFixed(1)} mm, ${file}`).toBeGreaterThanOrEqual(0)
          expect(gapMm, `${id} at ${atMm.toFixed(1)} mm, ${file}`).toBeLessThanOrEqual(0.6)
        }
      }
    }
  })

  it('never pass through bone: no vertex of any nerve’s mesh lies inside', () => {
    for (const id of NERVES) {
      for (const bone of [lightBone, fineBone]) {
        const inside = vertices(light.get(id)!).filter((point) => !(bone.signed(point, 3) > -0.02))
        expect(inside, id).toEqual([])
      }
    }
  })

  it('are drawn where the curves say: mesh and curve have one centre line and one radius', () => {
    for (const id of NERVES) {
      const { line, radiiMm } = nerveCurve(TYPICAL_BODY, id)
      const off = vertices(light.get(id)!).filter((point) => {
        const { s, distance: away } = nearest(line, point)
        if (s < 0.5 || s > line.length - 0.5) return false
        // On the inside of a bend the nearest point of the line is not the one the ring was drawn round.
        const radius = valueAt(line, radiiMm, s)
        return !(Math.abs(away - radius) < Math.max(0.2, 0.2 * radius))
      })
      expect(off, id).toEqual([])
    }
  })

  it('make no kink: no branch turns by more than 60° within a millimetre and a half', () => {
    for (const id of NERVES) {
      const { line } = nerveCurve(TYPICAL_BODY, id)
      for (let s = 1; s < line.length - 1; s += 0.5) {
        const turn = angleBetween(tangentAt(line, s - 0.75, 0.6), tangentAt(line, s + 0.75, 0.6))
        expect((turn * 180) / Math.PI, `${id} at ${s.toFixed(1)} mm`).toBeLessThan(60)
      }
    }
  })
})

/** Published height of the dorsal ramus' division above the transverse-process root, mean and SD, mm [shuang2015]. */
const DIVISION: Partial<Record<NerveLevel, readonly [number, number]>> = {
  L1: [3.52, 1.15],
  L2: [3.63, 1.36],
  L3: [3.46, 1.31],
  L4: [3.38, 1.24],
}

describe('medial branches', () => {
  it('spring from a division at the published height above the transverse-process root, within one SD', () => {
    for (const level of Object.keys(DIVISION) as NerveLevel[]) {
      const [mean, sd] = DIVISION[level]!
      for (const suffix of SUFFIXES) {
        const { line, stationsMm } = nerveCurve(TYPICAL_BODY, `nerve.mb.${level}.${suffix}`)
        const frame = vertebraFrame(TYPICAL_BODY, crossedVertebra(level))
        const root = nearestVertex(fine.get(`bone.${crossedVertebra(level)}`)!, pointAt(line, stationsMm.P1!))
        const height = dot(sub(line.points[0]!, root), frame.yUnit)
        expect(Math.abs(height - mean), `${level} ${suffix}: ${height.toFixed(2)}`).toBeLessThanOrEqual(sd)
      }
    }
  })

  it('run a nearly straight stretch of about 9 mm beside the neck (9 ± 1.9)', () => {
    for (const id of MEDIAL) {
      const { line, stationsMm } = nerveCurve(TYPICAL_BODY, id)
      const longest = longestStraight(line, stationsMm.P1! - 3, stationsMm.P6!, 0.6)
      // The published stretch is that of lumbar vertebrae; T12's superior process, which T11 crosses, is smaller.
      expect(longest, id).toBeGreaterThanOrEqual(id.includes('.T11.') ? 6 : 7.1)
    }
  })

  it('cross the bone below their number, slanting down and back as the neck is aimed at', () => {
    for (const id of MEDIAL) {
      const { line, stationsMm } = nerveCurve(TYPICAL_BODY, id)
      const frame = vertebraFrame(TYPICAL_BODY, crossedVertebra(levelOfNerve(id)))
      const way = sub(pointAt(line, stationsMm.P5!), pointAt(line, stationsMm.P1!))
      const down = -dot(way, frame.yUnit)
      const back = -dot(way, frame.zUnit)
      const slope = (Math.atan2(down, back) * 180) / Math.PI
      expect(slope, id).toBeGreaterThan(24)
      expect(slope, id).toBeLessThan(55)
    }
  })

  it('pass under the mamillo-accessory ligament at P5, which leaves the posterior quarter of the neck free', () => {
    for (const id of MEDIAL) {
      const vertebra = crossedVertebra(levelOfNerve(id))
      if (vertebra === 'T12' || vertebra === 'S1') continue
      const curve = nerveCurve(TYPICAL_BODY, id)
      const { P5 = 0 } = curve.stationsMm
      const strap = light.get(`lig.mal.${vertebra}.${suffixOfNerve(id)}`)!
      const over = vertices(strap)
        .map((point) => nearest(curve.line, point))
        .filter(({ distance: d }) => d < 2)
      expect(over.length, id).toBeGreaterThan(8)
      expect(Math.min(...over.map(({ s }) => s)), id).toBeGreaterThan(P5 - 0.5)
      expect(Math.min(...over.map(({ s }) => s)), id).toBeLessThan(P5 + 1)
      const middle = pointAt(curve.line, P5 + 1)
      const strapHere = meshDistance([strap])
      expect(strapHere.signed(middle, 3), id).toBeGreaterThan(valueAt(curve.line, curve.radiiMm, P5 + 1))
      expect(strapHere.signed(middle, 3), id).toBeLessThan(2)
    }
  })

  it('send their twigs to the capsules of the joint above and the joint below', () => {
    const joints = ['T11-T12', 'T12-L1', 'L1-L2', 'L2-L3', 'L3-L4', 'L4-L5', 'L5-S1'] as const
    for (const level of NERVE_LEVELS) {
      const above = NERVE_LEVELS.indexOf(level)
      for (const suffix of SUFFIXES) {
        expect(endsOn(`nerve.art.prox.${level}.${suffix}`, `facet.${joints[above]}.${suffix}`)).toBeLessThan(
          0.4,
        )
        // L5 serves one joint only, with both its twigs.
        const below = joints[Math.min(above + 1, joints.length - 1)]
        expect(endsOn(`nerve.art.dist.${level}.${suffix}`, `facet.${below}.${suffix}`)).toBeLessThan(0.4)
      }
    }
  })

  it('end towards the midline, in muscle', () => {
    for (const id of MEDIAL) {
      const { line, stationsMm } = nerveCurve(TYPICAL_BODY, id)
      const end = pointAt(line, line.length)
      expect(Math.abs(end[0]), id).toBeLessThan(0.45 * Math.abs(pointAt(line, stationsMm.P1!)[0]))
      expect(lightBone.signed(end, 5), id).toBeGreaterThan(0.8)
    }
  })
})

describe('the L5 dorsal ramus', () => {
  it('is longer than any other, and parts into a medial and an intermediate branch at its end', () => {
    for (const suffix of SUFFIXES) {
      const { line } = nerveCurve(TYPICAL_BODY, `nerve.dr.L5.${suffix}`)
      for (const level of NERVE_LEVELS.slice(0, -1)) {
        expect(line.length).toBeGreaterThan(
          1.5 * nerveCurve(TYPICAL_BODY, `nerve.dr.${level}.${suffix}`).line.length,
        )
      }
      for (const kind of ['mb', 'ib'] as const) {
        const { parent } = nerveCurve(TYPICAL_BODY, `nerve.${kind}.L5.${suffix}`)
        expect(parent!.id).toBe(`nerve.dr.L5.${suffix}`)
        expect(parent!.atMm).toBeCloseTo(line.length, 0)
      }
    }
  })
})

describe('ventral rami', () => {
  it('are the thickest, and run on in front: away from every needle’s bone', () => {
    for (const level of NERVE_LEVELS) {
      for (const suffix of SUFFIXES) {
        const { line, radiiMm } = nerveCurve(TYPICAL_BODY, `nerve.vr.${level}.${suffix}`)
        const other = (kind: 'dr' | 'mb' | 'ib') =>
          Math.max(...nerveCurve(TYPICAL_BODY, `nerve.${kind}.${level}.${suffix}`).radiiMm)
        expect(Math.max(...radiiMm)).toBeGreaterThan(1.3 * Math.max(other('dr'), other('mb'), other('ib')))
        const frame = vertebraFrame(TYPICAL_BODY, crossedVertebra(level))
        const onward = sub(pointAt(line, line.length * 0.6), line.points[0]!)
        expect(dot(onward, frame.zUnit), `${level} ${suffix}`).toBeGreaterThan(2)
        expect(dot(onward, frame.yUnit), `${level} ${suffix}`).toBeLessThan(-2)
      }
    }
  })
})

/** The vertex of a mesh nearest to a point: the bone under a nerve, to within the mesh's grain. */
function nearestVertex(mesh: FileMesh, point: Vec3): Vec3 {
  return vertices(mesh).reduce((a, b) => (distance(b, point) < distance(a, point) ? b : a))
}

function endsOn(nerve: NerveId, facet: string): number {
  const { line } = nerveCurve(TYPICAL_BODY, nerve)
  return Math.abs(meshDistance([light.get(`${facet}.capsule`)!]).signed(pointAt(line, line.length), 5))
}

/** Longest stretch between two arc lengths that stays within `bendMm` of its own chord. */
function longestStraight(line: NerveCurve['line'], from: number, to: number, bendMm: number): number {
  let longest = 0
  for (let a = Math.max(0, from); a < to; a += 0.5) {
    for (let b = a + longest + 0.25; b <= to; b += 0.25) {
      const points = resample(slice(line, a, b), 12).points
      const chord = polyline([points[0]!, points[points.length - 1]!])
      if (points.some((point) => nearest(chord, point).distance > bendMm)) break
      longest = b - a
    }
  }
  return longest
}
