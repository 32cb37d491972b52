// Block needle and heat cannula of all 14 nerves on the committed meshes (docs/geometry.md#contact).
import { describe, expect, it } from 'vitest'
import {
  crossedVertebraOf,
  levelOfNerve,
  suffixOfNerve,
  type TreatedNerve,
  treatedNerve,
} from '../../src/anatomy/innervation.ts'
import { skinZMm, vertebraFrame } from '../../src/anatomy/landmarks.ts'
import { NERVE_LEVELS, SIDES, suffixOf } from '../../src/anatomy/levels.ts'
import { nerveCurve } from '../../src/anatomy/nerveCurves.ts'
import { BONES } from '../../src/anatomy/structures.ts'
import { target } from '../../src/anatomy/targets.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { nearest, pointAt, polyline, tangentAt, valueAt } from '../../src/math/polyline.ts'
import { addScaled, angleBetween, distance, dot, normalize, sub, type Vec3 } from '../../src/math/vec3.ts'
import { spreadPoints } from '../meshgen/targets/spreadPoints.ts'
import { meshDistance } from './meshDistance.ts'
import { type FileMesh, modelMeshes } from './modelFile.ts'

/** 25 G, and 18 G with a bare tip of 10 mm. */
const BLOCK_NEEDLE_OD_MM = 0.515
const RF_CANNULA_OD_MM = 1.27
const RF_BARE_TIP_MM = 10

const light = await modelMeshes('lumbar-spine.glb')
const fine = await modelMeshes('lumbar-spine.fine.glb')
const ilia = [light.get('bone.ilium.R')!, light.get('bone.ilium.L')!]
const FILES = [
  ['light', meshDistance([...BONES.map((bone) => light.get(bone)!), ...ilia])],
  ['fine', meshDistance([...BONES.map((bone) => fine.get(bone)!), ...ilia])],
] as const

const TREATED: readonly TreatedNerve[] = SIDES.flatMap((side) =>
  NERVE_LEVELS.map((level) => treatedNerve(level, suffixOf(side))),
)
const LUMBAR = TREATED.filter((nerve) => !nerve.includes('.L5.'))

const outOf = (tip: Vec3, entry: Vec3): Vec3 => normalize(sub(entry, tip))

describe('block needles', () => {
  it('touch bone at their target within half a millimetre, on both meshes', () => {
    for (const nerve of TREATED) {
      for (const [file, bone] of FILES) {
        expect(
          Math.abs(bone.signed(target(TYPICAL_BODY, nerve).block.targetMm)),
          `${nerve}, ${file}`,
        ).toBeLessThanOrEqual(0.5)
      }
    }
  })

  it('aim at mid-neck (P3; L5: Q2), beside the nerve and not through it', () => {
    for (const nerve of TREATED) {
      const { targetMm, entryMm } = target(TYPICAL_BODY, nerve).block
      const { line, radiiMm, stationsMm } = nerveCurve(TYPICAL_BODY, nerve)
      const s = stationsMm.P3 ?? stationsMm.Q2!
      expect(distance(targetMm, pointAt(line, s)), nerve).toBeLessThan(3)
      const out = outOf(targetMm, entryMm)
      for (let t = 0; t < 8; t += 0.25) {
        const hit = nearest(line, addScaled(targetMm, out, t))
        expect(hit.distance - valueAt(line, radiiMm, hit.s) - BLOCK_NEEDLE_OD_MM / 2, nerve).toBeGreaterThan(
          -0.05,
        )
      }
    }
  })

  it('come in obliquely: 15–35° from the sagittal plane, L5 0–15°', () => {
    for (const nerve of TREATED) {
      const { obliqueDeg, targetMm, entryMm } = target(TYPICAL_BODY, nerve).block
      const [least, most] = nerve.includes('.L5.') ? [0, 15] : [15, 35]
      expect(obliqueDeg, nerve).toBeGreaterThanOrEqual(least!)
      expect(obliqueDeg, nerve).toBeLessThanOrEqual(most!)
      const frame = vertebraFrame(TYPICAL_BODY, crossedVertebraOf(nerve))
      const out = outOf(targetMm, entryMm)
      const side = suffixOfNerve(nerve) === 'L' ? 1 : -1
      const measured = (Math.atan2(side * dot(out, frame.xUnit), -dot(out, frame.zUnit)) * 180) / Math.PI
      expect(Math.abs(measured - obliqueDeg), nerve).toBeLessThan(0.5)
    }
  })

  it('keep their shaft half a millimetre clear of all bone, beyond the first 3 mm', () => {
    for (const nerve of TREATED) {
      const { targetMm, entryMm } = target(TYPICAL_BODY, nerve).block
      const out = outOf(targetMm, entryMm)
      for (const [file, bone] of FILES) {
        for (let s = 3; s < distance(targetMm, entryMm); s += 0.5) {
          const gap = bone.signed(addScaled(targetMm, out, s), 3) - BLOCK_NEEDLE_OD_MM / 2
          expect(gap, `${nerve} at ${s} mm, ${file}`).toBeGreaterThanOrEqual(0.5)
        }
      }
    }
  })

  it('start at the skin, within the reach of a 90 or 127 mm needle', () => {
    for (const nerve of TREATED) {
      for (const { tip, entry, reach } of [
        {
          tip: target(TYPICAL_BODY, nerve).block.targetMm,
          entry: target(TYPICAL_BODY, nerve).block.entryMm,
          reach: 90,
        },
        {
          tip: target(TYPICAL_BODY, nerve).rf.lineMm[0],
          entry: target(TYPICAL_BODY, nerve).rf.entryMm,
          reach: 127,
        },
      ]) {
        expect(Math.abs(entry[2] - skinZMm(TYPICAL_BODY, entry[1], entry[0])), nerve).toBeLessThan(0.5)
        expect(distance(tip, entry), nerve).toBeLessThan(reach)
        expect(distance(tip, entry), nerve).toBeGreaterThan(25)
      }
    }
  })
})

describe('heat cannulas', () => {
  it('touch bone with the bare tip, and enter it nowhere', () => {
    for (const nerve of TREATED) {
      const [tip, end] = target(TYPICAL_BODY, nerve).rf.lineMm
      const out = normalize(sub(end, tip))
      expect(distance(tip, end), nerve).toBeCloseTo(RF_BARE_TIP_MM, 1)
      for (const [file, bone] of FILES) {
        const gaps = steps(0, RF_BARE_TIP_MM, 0.25).map(
          (s) => bone.signed(addScaled(tip, out, s), 4) - RF_CANNULA_OD_MM / 2,
        )
        expect(Math.min(...gaps), `${nerve}, ${file}`).toBeGreaterThan(file === 'fine' ? -0.1 : -0.2)
        expect(Math.min(...gaps), `${nerve}, ${file}`).toBeLessThanOrEqual(0.5)
      }
    }
  })

  it('keep their shaft clear of all bone to the skin', () => {
    for (const nerve of TREATED) {
      const { lineMm, entryMm } = target(TYPICAL_BODY, nerve).rf
      const out = outOf(lineMm[0], entryMm)
      expect(angleBetween(out, sub(lineMm[1], lineMm[0])), nerve).toBeLessThan(0.01)
      for (const [file, bone] of FILES) {
        for (const s of steps(RF_BARE_TIP_MM + 5, distance(lineMm[0], entryMm), 0.5)) {
          const gap = bone.signed(addScaled(lineMm[0], out, s), 4) - RF_CANNULA_OD_MM / 2
          expect(gap, `${nerve} at ${s} mm, ${file}`).toBeGreaterThanOrEqual(0.4)
        }
      }
    }
  })

  it('lie along the nerve: at most 15° off, 34–49° below the endplate plane, beside P2 to P4', () => {
    for (const nerve of TREATED) {
      const { lineMm, caudalDeg, angleToNerveDeg } = target(TYPICAL_BODY, nerve).rf
      const { line, radiiMm, stationsMm } = nerveCurve(TYPICAL_BODY, nerve)
      const out = normalize(sub(lineMm[1], lineMm[0]))
      const frame = vertebraFrame(TYPICAL_BODY, crossedVertebraOf(nerve))
      const caudal = (Math.asin(-dot(out, frame.yUnit)) * 180) / Math.PI
      expect(Math.abs(caudal - caudalDeg), nerve).toBeLessThan(0.5)
      expect(caudal, nerve).toBeGreaterThanOrEqual(34)
      expect(caudal, nerve).toBeLessThanOrEqual(49)
      expect(angleToNerveDeg, nerve).toBeLessThanOrEqual(15)
      const tip = polyline(lineMm)
      const beside = nerve.includes('.L5.')
        ? [stationsMm.Q2!]
        : [stationsMm.P2!, stationsMm.P3!, stationsMm.P4!]
      for (const s of beside) {
        const room =
          nearest(tip, pointAt(line, s)).distance - valueAt(line, radiiMm, s) - RF_CANNULA_OD_MM / 2
        expect(room, `${nerve} at ${s}`).toBeGreaterThan(-0.05)
        expect(room, `${nerve} at ${s}`).toBeLessThan(nerve.includes('.L5.') ? 3.5 : 1.6)
      }
      const across =
        angleBetween(out, tangentAt(line, beside[Math.floor(beside.length / 2)]!, 2)) * (180 / Math.PI)
      expect(across, nerve).toBeLessThan(nerve.includes('.L5.') ? 35 : 20)
    }
  })

  it('show the tip opposite the middle of the superior process in the lateral view, never in front of it', () => {
    for (const nerve of TREATED) {
      const vertebra = crossedVertebraOf(nerve)
      const bone = fine.get(vertebra === 'S1' ? 'bone.sacrum' : `bone.${vertebra}`)!
      const [front, back] = extentForward(
        bone,
        `bone.${vertebra}.sap.${suffixOfNerve(nerve)}`,
        vertebraFrame(TYPICAL_BODY, vertebra).zUnit,
      )
      const at = (point: Vec3): number =>
        (front - dot(point, vertebraFrame(TYPICAL_BODY, vertebra).zUnit)) / (front - back)
      const [tip, end] = target(TYPICAL_BODY, nerve).rf.lineMm
      expect(at(tip), `${nerve} tip`).toBeGreaterThan(0)
      // The tip's length reaches over the middle of the process (L5: its middle and posterior thirds).
      expect(at(tip), `${nerve} tip`).toBeLessThan(0.6)
      expect(at(end), `${nerve} end`).toBeGreaterThan(0.5)
    }
  })

  it('do without an oblique at L5', () => {
    for (const suffix of ['R', 'L'] as const)
      expect(target(TYPICAL_BODY, `nerve.dr.L5.${suffix}`).rf.lateralDeg).toBeLessThanOrEqual(15)
    for (const nerve of LUMBAR)
      expect(target(TYPICAL_BODY, nerve).rf.lateralDeg, nerve).toBeGreaterThanOrEqual(0)
  })
})

describe('the default block volume', () => {
  it('touches neither ventral ramus nor spinal nerve, for any of the 14', () => {
    for (const nerve of TREATED) {
      const { volume } = target(TYPICAL_BODY, nerve).block
      const points = spreadPoints(volume, 1)
      expect(points.length, nerve).toBeGreaterThan(200)
      const level = levelOfNerve(nerve)
      for (const kind of ['vr', 'spinal', 'drg'] as const) {
        const { line, radiiMm } = nerveCurve(TYPICAL_BODY, `nerve.${kind}.${level}.${suffixOfNerve(nerve)}`)
        const gaps = points.map((point) => {
          const hit = nearest(line, point)
          return hit.distance - valueAt(line, radiiMm, hit.s)
        })
        expect(Math.min(...gaps), `${nerve} to ${kind}`).toBeGreaterThan(0)
      }
    }
  })

  it('bathes the nerve at the target', () => {
    for (const nerve of TREATED) {
      const { volume } = target(TYPICAL_BODY, nerve).block
      const { line, stationsMm } = nerveCurve(TYPICAL_BODY, nerve)
      const at = pointAt(line, stationsMm.P3 ?? stationsMm.Q2!)
      expect(distance(volume.centreMm, at), nerve).toBeLessThan(1)
      expect(
        angleBetween(volume.axes[0], tangentAt(line, stationsMm.P3 ?? stationsMm.Q2!, 1.5)),
        nerve,
      ).toBeLessThan(0.2)
    }
  })
})

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.max(1, Math.floor((to - from) / step) + 1) }, (_, i) => from + i * step)

/** Most anterior and most posterior place of a part along the vertebra's own forward axis. */
function extentForward(bone: FileMesh, part: string, forward: Vec3): readonly [number, number] {
  const index = bone.partTable!.indexOf(part)
  const along: number[] = []
  bone.parts!.forEach((own, v) => {
    if (own === index)
      along.push(
        dot([bone.positions[v * 3]!, bone.positions[v * 3 + 1]!, bone.positions[v * 3 + 2]!], forward),
      )
  })
  return [Math.max(...along), Math.min(...along)]
}
