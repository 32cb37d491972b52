// Fine nerves that no treatment aims at, grown from the solved curves: twigs to multifidus and to the interspinous
// tissue (docs/medicine.md#waypoints, P8 and P9), the sinuvertebral nerve back into the canal, and the superior cluneal nerves over
// the iliac crest (lateral branches of L1–L3). Ways between the named points are illustrative. mm, patient axes.
import { sideSign } from '../../anatomy/frame.ts'
import { vertebraFrame } from '../../anatomy/landmarks.ts'
import { crossedVertebra, type NerveLevel, type SideSuffix, sideOf } from '../../anatomy/levels.ts'
import { type NerveCurve, nerveCurve } from '../../anatomy/nerveCurves.ts'
import type { TwigId, TwigKind } from '../../anatomy/softTissue.ts'
import { TYPICAL_BODY } from '../../anatomy/typicalBody.ts'
import { catmullRom } from '../../math/catmullRom.ts'
import { pointAt, polyline, tangentAt } from '../../math/polyline.ts'
import { add, addScaled, mix, scale, type Vec3 } from '../../math/vec3.ts'
import type { Field } from '../field.ts'
import { outwardAt } from '../mesh/gradient.ts'
import type { ShadedMesh } from '../mesh/triangleMesh.ts'
import { tube } from '../mesh/tube.ts'
import { noise } from '../sdf/noise.ts'
import type { BackPlan } from './backPlan.ts'
import type { CanalLine } from './dura.ts'

export interface Twig {
  readonly id: TwigId
  /** Each a closed tube; several where the nerve forks. */
  readonly tubes: readonly ShadedMesh[]
}

/** Drawn radius at the root and at the end, mm: larger than life, as all thin nerves of the picture. */
const RADIUS_MM = [0.4, 0.22] as const
const CLEARANCE_MM = 0.35
const ROUNDS = 12
/** No fine nerve runs straight: its middle strays this far, mm, over a way about this long. Drawn by rule. */
const WANDER = { mm: 0.9, perMm: 0.16 } as const

/** To and fro of a thin nerve at a place, none at its ends (`share` 0 and 1). */
function wandered([x, y, z]: Vec3, share: number, mm: number): Vec3 {
  const size = mm * Math.sin(Math.PI * share)
  const at = (seed: number): number =>
    size * noise(x * WANDER.perMm + seed, y * WANDER.perMm, z * WANDER.perMm + seed)
  return [x + at(0.5), y + at(11.5), z + at(23.5)]
}

/** A smooth tube through the points, kept out of bone. */
function grow(
  points: readonly Vec3[],
  bone: Field,
  [from, to]: readonly [number, number] = RADIUS_MM,
  { rounds = ROUNDS, wanderMm = WANDER.mm }: { readonly rounds?: number; readonly wanderMm?: number } = {},
): ShadedMesh {
  const ruled = catmullRom(points, 6)
  const last = ruled.length - 1
  let dense = ruled.map((p, i) => wandered(p, i / last, wanderMm))
  for (let round = 0; round < rounds; round++) {
    dense = dense.map((p, i) => {
      if (i === 0) return p
      const smoothed = i === last ? p : mix(p, mix(dense[i - 1]!, dense[i + 1]!, 0.5), 0.4)
      const least = CLEARANCE_MM + from
      const gap = bone(...smoothed)
      return gap < least ? addScaled(smoothed, outwardAt(bone, smoothed, 0.4), least - gap) : smoothed
    })
  }
  const line = polyline(dense)
  return tube(
    line,
    line.arc.map((s) => from + (to - from) * (s / line.length)),
    { sides: 5, chordMm: 0.12, longestMm: 6 },
  )
}

/** Where the medial branch has come round the corner onto the lamina, and the crossed bone's axes. */
function stem(level: NerveLevel, suffix: SideSuffix) {
  const curve: NerveCurve = nerveCurve(TYPICAL_BODY, `nerve.mb.${level}.${suffix}`)
  const { P1, P6 } = curve.stationsMm
  const atMm = P6 ?? curve.line.length * 0.6
  const { xUnit, yUnit, zUnit } = vertebraFrame(TYPICAL_BODY, crossedVertebra(level))
  const side = sideSign(sideOf(suffix))
  const corner = pointAt(curve.line, P1 ?? 0)
  /** Local axes of the waypoints: lateral, cranial, dorsal. */
  const local = ([x, y, z]: Vec3): Vec3 =>
    add(corner, add(scale(xUnit, side * x), add(scale(yUnit, y), scale(zUnit, -z))))
  return { curve, atMm, local, start: pointAt(curve.line, atMm), along: tangentAt(curve.line, atMm, 1.5) }
}

/** The L5 medial branch starts lower and nearer the midline: its twigs are shorter. */
const REACH: Readonly<
  Record<'usual' | 'L5', { readonly muscle: readonly Vec3[]; readonly spine: readonly Vec3[] }>
> = {
  usual: {
    muscle: [
      [-6.5, -11.5, 13.5],
      [-12, -15, 18],
      [-14, -21, 22],
    ],
    spine: [
      [-12, -12, 17],
      [-17, -13.5, 20],
      [-20, -14, 21.5],
    ],
  },
  L5: {
    muscle: [
      [-3, -7, 10],
      [-6, -13, 13],
    ],
    spine: [
      [-6, -3, 17],
      [-12, -4, 22],
    ],
  },
}

function multifidusTwig(level: NerveLevel, suffix: SideSuffix, bone: Field): ShadedMesh[] {
  const { start, along, local } = stem(level, suffix)
  const way = (level === 'L5' ? REACH.L5 : REACH.usual).muscle.map(local)
  const first = addScaled(start, along, 2)
  const end = way[way.length - 1]!
  const fork = way[way.length - 2]!
  const side = sideSign(sideOf(suffix))
  return [
    grow([start, first, ...way], bone),
    grow(
      [fork, add(mix(fork, end, 0.5), [side * 2.5, 1, -3]), add(end, [side * 4, 3, -5])],
      bone,
      [0.3, 0.2],
    ),
  ]
}

function interspinousTwig(level: NerveLevel, suffix: SideSuffix, bone: Field): ShadedMesh[] {
  const { start, along, local } = stem(level, suffix)
  const way = (level === 'L5' ? REACH.L5 : REACH.usual).spine.map(local)
  return [grow([start, addScaled(start, along, 1.5), ...way], bone)]
}

/** From the ventral side of the spinal nerve back through the foramen to the disc and the ligament behind the bodies. */
function sinuvertebral(level: NerveLevel, suffix: SideSuffix, canal: CanalLine, bone: Field): ShadedMesh[] {
  const { line } = nerveCurve(TYPICAL_BODY, `nerve.spinal.${level}.${suffix}`)
  const side = sideSign(sideOf(suffix))
  const start = pointAt(line, line.length * 0.92)
  const through = add(pointAt(line, line.length * 0.5), [0, 3, 4])
  const y = through[1] + 1
  const wall = (at: number): number => canal.middleZ(at) + canal.halfDepth(at) + 0.9
  const inside: Vec3 = [side * 6.5, y, wall(y) - 0.6]
  return [
    grow(
      [
        start,
        add(start, [-side * 1.5, 2, 2]),
        through,
        inside,
        [side * 4, y + 7, wall(y + 7)],
        [side * 2.5, y + 15, wall(y + 15)],
      ],
      bone,
      [0.34, 0.2],
    ),
    grow([inside, [side * 4, y - 6, wall(y - 6)], [side * 2.5, y - 12, wall(y - 12)]], bone, [0.28, 0.2]),
  ]
}

export function twig(
  kind: TwigKind,
  level: NerveLevel,
  suffix: SideSuffix,
  canal: CanalLine,
  bone: Field,
): Twig {
  const id: TwigId = `nerve.${kind}.${level}.${suffix}`
  switch (kind) {
    case 'mf':
      return { id, tubes: multifidusTwig(level, suffix, bone) }
    case 'is':
      return { id, tubes: interspinousTwig(level, suffix, bone) }
    case 'svn':
      return { id, tubes: sinuvertebral(level, suffix, canal, bone) }
  }
}

/** How far from the midline each crosses the crest, mm: about 7 cm (from memory), side by side. */
const CROSSING_MM = { L1: 78, L2: 71, L3: 64 } as const

export function superiorCluneal(suffix: SideSuffix, plan: BackPlan, crest: Field): Twig {
  const side = sideSign(sideOf(suffix))
  const tubes = (['L1', 'L2', 'L3'] as const).map((level) => {
    const { line } = nerveCurve(TYPICAL_BODY, `nerve.lb.${level}.${suffix}`)
    const start = pointAt(line, line.length)
    const ahead = tangentAt(line, line.length, 4)
    const out = CROSSING_MM[level]
    const over = crestAt(crest, side * out)
    const half = mix(start, over, 0.5)
    const under: Vec3 = [half[0], half[1], plan.fasciaZ(half[0], half[1]) + 4]
    return grow(
      [
        start,
        // On in the lateral branch's own direction, then slowly round.
        addScaled(start, ahead, 9),
        addScaled(mix(start, under, 0.5), ahead, 3),
        under,
        add(over, [0, 6, -3]),
        add(over, [side * 3, -16, -9]),
        add(over, [side * 8, -44, -12]),
      ],
      crest,
      [0.55, 0.3],
      { rounds: 40, wanderMm: 2.2 },
    )
  })
  return { id: `nerve.clunial.${suffix}`, tubes }
}

/** Top of the crest over x: the highest place of the bone at the depth where the crest stands there. */
function crestAt(crest: Field, x: number): Vec3 {
  let best: Vec3 = [x, -60, -60]
  let highest = -Infinity
  for (let z = -90; z <= 0; z += 2) {
    for (let y = 0; y > -120; y -= 2) {
      if (crest(x, y, z) > 0) continue
      if (y > highest) {
        highest = y
        best = [x, y, z]
      }
      break
    }
  }
  return best
}
