// What the canal holds: the dural sac down to S2 with a sleeve round each root, the tip of the cord inside it, and the
// roots of the cauda equina. The sac lies on the front wall of the canal, over the longitudinal ligament. Sizes: sac
// about 15 mm wide and 13 deep at L1, tapering to its end at S2 (textbook values, from memory). mm, patient axes.
import { LUMBAR, NERVE_LEVELS, SIDES, suffixOf } from '../../anatomy/levels.ts'
import { nerveCurve } from '../../anatomy/nerveCurves.ts'
import { TYPICAL_BODY } from '../../anatomy/typicalBody.ts'
import { catmullRom } from '../../math/catmullRom.ts'
import { pointAt, polyline } from '../../math/polyline.ts'
import { mix, type Vec3 } from '../../math/vec3.ts'
import type { Field, Solid, SpineShape } from '../field.ts'
import { cast } from '../mesh/cast.ts'
import type { ShadedMesh } from '../mesh/triangleMesh.ts'
import { tube } from '../mesh/tube.ts'
import { unionOfBounds } from '../sdf/bounds.ts'
import { loftAlongY } from '../sdf/loft.ts'
import { smoothIntersection, smoothUnion } from '../sdf/operators.ts'
import { heightCurve } from './heightCurve.ts'
import { tubeField } from './tubeField.ts'

/** [height, half width, half depth]: T11, L1, L3, L4, L5, S1, end at S2. */
const SIZE_MM: readonly (readonly [number, number, number])[] = [
  [154, 7.6, 6.4],
  [94, 8.2, 6.6],
  [14, 8, 6],
  [-26, 7.8, 5.6],
  [-66, 7, 5],
  [-101, 5.4, 4],
  [-120, 3.8, 3],
  [-131, 1.5, 1.3],
]
/** Between sac and front wall (ligament, fat, veins), growing towards the sacrum, mm. */
const FRONT_GAP_MM = 1.6
const SACRAL_GAP_MM = 3
const OFF_BONE_MM = 0.8
const STATIONS = 22
/** A sleeve of dura goes with each root for this far, mm. */
const SLEEVE_MM = 4.5
const SLEEVE_WALL_MM = 0.45

export interface CanalLine {
  /** z of the middle of the sac at a height, and half its width and depth there. */
  readonly middleZ: (yMm: number) => number
  readonly halfWidth: (yMm: number) => number
  readonly halfDepth: (yMm: number) => number
  readonly topMm: number
  readonly endMm: number
}

export function canalLine(spine: SpineShape, hard: Field): CanalLine {
  const halfWidth = heightCurve(SIZE_MM.map(([y, width]) => [y, width]))
  const halfDepth = heightCurve(SIZE_MM.map(([y, , depth]) => [y, depth]))
  const topMm = SIZE_MM[0]![0]
  const endMm = SIZE_MM[SIZE_MM.length - 1]![0]
  const start = startZ(spine)
  const knots = Array.from({ length: STATIONS }, (_, i) => {
    const y = topMm + ((endMm - topMm) * i) / (STATIONS - 1)
    const from: Vec3 = [0, y, start(y)]
    const wall = cast(hard, from, [0, 0, 1], 0.3, from, 20)
    const gap = FRONT_GAP_MM + (SACRAL_GAP_MM - FRONT_GAP_MM) * Math.max(0, Math.min(1, (-66 - y) / 40))
    const met = wall === from ? start(y) + 8 : wall[2]
    return [y, met - gap - halfDepth(y)] as const
  })
  return { middleZ: heightCurve(knots, 5), halfWidth, halfDepth, topMm, endMm }
}

/** Inside the canal at every height: behind each body by a fixed share, from the bones' own frames. */
function startZ({ frames }: SpineShape): (yMm: number) => number {
  const inCanal = (vertebra: keyof typeof frames, down: number, back: number): readonly [number, number] => {
    const { originMm, yUnit, zUnit } = frames[vertebra]
    return [originMm[1] - down * yUnit[1] - back * zUnit[1], originMm[2] - down * yUnit[2] - back * zUnit[2]]
  }
  return heightCurve(
    [
      inCanal('T12', -24, 25),
      ...(['T12', ...LUMBAR] as const).flatMap((v) => [inCanal(v, 4, 25), inCanal(v, 22, 25)]),
      inCanal('S1', 2, 24),
      inCanal('S1', 21, 29),
      inCanal('S1', 35, 31),
      inCanal('S1', 60, 37),
    ],
    1,
  )
}

/** First stretch of each root: where it leaves the sac, and how it runs on. */
function roots() {
  return NERVE_LEVELS.flatMap((level) =>
    SIDES.map((side) => {
      const curve = nerveCurve(TYPICAL_BODY, `nerve.spinal.${level}.${suffixOf(side)}`)
      return {
        from: pointAt(curve.line, 0),
        to: pointAt(curve.line, SLEEVE_MM),
        radius: curve.radiiMm[0]!,
        sign: side === 'left' ? 1 : -1,
      }
    }),
  )
}

export function duralSac(canal: CanalLine, bone: Field): Solid {
  const { topMm, endMm, middleZ, halfWidth, halfDepth } = canal
  const heights = Array.from({ length: STATIONS }, (_, i) => topMm + ((endMm - topMm) * i) / (STATIONS - 1))
  const body = loftAlongY({
    fromMm: topMm,
    toMm: endMm,
    endRadiusMm: [1.5, 1],
    xMm: [0],
    zMm: heights.map(middleZ),
    halfBreadthMm: heights.map(halfWidth),
    halfThicknessMm: heights.map(halfDepth),
    turnDeg: [0],
    taper: [0],
    bendMm: [0],
    squareness: 0.1,
  })
  const sleeves = roots().map(({ from, to, radius, sign }) => {
    const inside: Vec3 = [sign * 2, from[1] + 4, middleZ(from[1] + 4)]
    return tubeField([inside, from, to], [1.2, radius + SLEEVE_WALL_MM + 0.35, radius + SLEEVE_WALL_MM])
  })
  return {
    bounds: unionOfBounds([body.bounds, ...sleeves.map(({ bounds }) => bounds)], 1),
    field: (x, y, z) => {
      let d = body.field(x, y, z)
      if (d > 16) return d
      for (const { field, bounds } of sleeves) {
        if (y < bounds.min[1] - 3 || y > bounds.max[1] + 3) continue
        d = smoothUnion(d, field(x, y, z), 2.4)
      }
      return d > 3 ? d : smoothIntersection(d, OFF_BONE_MM * 0.4 - bone(x, y, z), 0.8)
    },
  }
}

/** The cord's cone ends at the L1–L2 disc in most people (textbook, from memory). */
export function conus(spine: SpineShape, canal: CanalLine): Solid {
  const end = spine.frames.L2.originMm[1] + 6
  const heights = [canal.topMm - 10, 128, 108, 92, 76, end]
  const radii = [4.6, 4.8, 4.4, 3.6, 2.2, 0.7]
  return tubeField(
    heights.map((y): Vec3 => [0, y, canal.middleZ(y) - 0.6]),
    radii,
  )
}

/** Further roots that leave below the picture's last nerve. */
const SACRAL_ROOTS = 4
const ROOT_RADIUS_MM = 0.62

/** Roots inside the sac: from the cone down, spread along the sac's sides and back, each out at its own sleeve. */
export function caudaEquina(spine: SpineShape, canal: CanalLine): ShadedMesh[] {
  const coneEnd = spine.frames.L2.originMm[1] + 6
  const strands: Vec3[][] = []
  const place = (y: number, angle: number, share: number): Vec3 => [
    Math.sin(angle) * canal.halfWidth(y) * share,
    y,
    canal.middleZ(y) - Math.cos(angle) * canal.halfDepth(y) * share,
  ]
  const put = (rank: number, sign: number, exit: Vec3): void => {
    // Roots that leave higher lie to the side, lower ones nearer to the midline, at the back.
    const angle = sign * (1.5 - 1.15 * Math.min(1, rank / 10))
    const startY = Math.max(coneEnd + 46 - 7 * rank, coneEnd + 4)
    if (exit[1] + 14 > startY) return
    const steps = Math.max(3, Math.round((startY - exit[1]) / 24))
    const way = Array.from({ length: steps }, (_, i) => {
      const y = startY + ((exit[1] + 10 - startY) * i) / (steps - 1)
      const sway = 0.05 * Math.sin(rank * 2.1 + i * 1.7)
      return place(y, angle + sway, i === 0 ? 0.42 : 0.72)
    })
    strands.push([...way, mix(way[way.length - 1]!, exit, 0.6), exit])
  }
  roots().forEach(({ from, sign }, i) => {
    put(Math.floor(i / 2), sign, from)
  })
  for (let n = 0; n < SACRAL_ROOTS; n++) {
    for (const sign of [1, -1]) {
      const y = canal.endMm + 26 - 6 * n
      put(NERVE_LEVELS.length + n, sign, [sign * (0.6 + 0.5 * (SACRAL_ROOTS - n)), y, canal.middleZ(y)])
    }
  }
  return strands.map((way) => {
    const line = polyline(catmullRom(way, 5))
    return tube(
      line,
      line.arc.map(() => ROOT_RADIUS_MM),
      { sides: 5, chordMm: 0.15, longestMm: 16 },
    )
  })
}
