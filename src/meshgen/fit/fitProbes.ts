// Places where a bone's field is asked how well it lies on a reference surface: points of the reference for distance and
// normals, points of our own surface for what the reference lacks; and how their answers change with the bone's pose. mm.
import { addScaled, cross, dot, normalize, type Vec3 } from '../../math/vec3.ts'
import type { Field, Solid } from '../field.ts'
import type { SurfaceIndex } from '../measure/surfaceIndex.ts'
import type { SurfaceSample } from '../measure/triangleMesh.ts'
import { fieldSurface } from './fieldSurface.ts'

export interface ProbeOptions {
  /** How many of the reference's points are asked for the normal too. */
  readonly normalPoints: number
  /** Weight of a normal's error: mm per radian. */
  readonly normalMmPerRad: number
  /** Weight of a reference place, in the bone's frame: 0 leaves it out. */
  readonly weightAt: (p: Vec3) => number
}

/** Central slope along each of three directions gives the gradient; kept away from 0 where the field is flat. */
function slopeLength(field: Field, [x, y, z]: Vec3): number {
  const h = 0.05
  const gx = (field(x + h, y, z) - field(x - h, y, z)) / (2 * h)
  const gy = (field(x, y + h, z) - field(x, y - h, z)) / (2 * h)
  const gz = (field(x, y, z + h) - field(x, y, z - h)) / (2 * h)
  return Math.min(2, Math.max(0.4, Math.sqrt(gx * gx + gy * gy + gz * gz)))
}

/** What is asked of the field at one place: value × scale − target is the residual. */
export interface Probe {
  readonly at: Vec3
  /** For a normal: the second place, whose value is subtracted. */
  readonly minus: Vec3 | null
  readonly scale: number
  readonly target: number
  readonly weight: number
}

export const tangents = (n: Vec3): [Vec3, Vec3] => {
  const first = normalize(cross(n, Math.abs(n[1]) < 0.8 ? [0, 1, 0] : [1, 0, 0]))
  return [first, cross(n, first)]
}

/** Points of the reference in the bone's frame, as probes. */
export function referenceProbes(
  field: Field,
  samples: readonly SurfaceSample[],
  options: ProbeOptions,
): Probe[] {
  const every = Math.max(1, Math.round(samples.length / Math.max(1, options.normalPoints)))
  return samples.flatMap((sample, i) => {
    const at = sample.point
    const weight = options.weightAt(at)
    if (weight === 0) return []
    const probes: Probe[] = [{ at, minus: null, scale: 1 / slopeLength(field, at), target: 0, weight }]
    if (options.normalPoints > 0 && i % every === 0) {
      const h = 0.8
      for (const tangent of tangents(sample.normal)) {
        probes.push({
          at: addScaled(at, tangent, h),
          minus: addScaled(at, tangent, -h),
          scale: options.normalMmPerRad / (2 * h),
          target: 0,
          weight: weight * every * 0.5,
        })
      }
    }
    return probes
  })
}

/** Points of our surface: each should lie on the reference; it moves by −Δfield / |gradient| along our normal. */
export function ownProbes(
  solid: Solid,
  index: SurfaceIndex,
  stepMm: number,
  share: number,
  weightAt: (p: Vec3) => number,
): { probes: Probe[]; meanMm: number } {
  const h = 0.05
  const { field } = solid
  let sum = 0
  const points = fieldSurface(solid, stepMm)
  const probes = points.flatMap((p): Probe[] => {
    const place = index.nearest(p)
    if (!place) return []
    sum += Math.abs(place.signedMm)
    const g: Vec3 = [
      (field(p[0] + h, p[1], p[2]) - field(p[0] - h, p[1], p[2])) / (2 * h),
      (field(p[0], p[1] + h, p[2]) - field(p[0], p[1] - h, p[2])) / (2 * h),
      (field(p[0], p[1], p[2] + h) - field(p[0], p[1], p[2] - h)) / (2 * h),
    ]
    const size = Math.min(2, Math.max(0.4, Math.hypot(...g)))
    const facing = dot(g, place.sample.normal) / Math.hypot(g[0], g[1], g[2], 1e-9)
    if (facing < 0.1) {
      // We stand where the reference has nothing of the kind: shrink, gently.
      return [
        {
          at: p,
          minus: null,
          scale: 1 / size,
          target: Math.min(2, Math.abs(place.signedMm)),
          weight: 0.5 * share,
        },
      ]
    }
    // residual = signed + (−field/|g|)·facing, and field is 0 here.
    return [
      { at: p, minus: null, scale: -facing / size, target: -place.signedMm, weight: share * weightAt(p) },
    ]
  })
  return { probes, meanMm: sum / Math.max(1, probes.length) }
}

export const probeValue = (field: Field, { at, minus, scale, target }: Probe): number =>
  (field(at[0], at[1], at[2]) - (minus ? field(minus[0], minus[1], minus[2]) : 0)) * scale - target

/** Reference probes move against the bone when the bone's pose is nudged; our own points move with it. */
export function movedProbe(probe: Probe, turn: Vec3, shift: Vec3, growth: number): Probe {
  const move = (p: Vec3): Vec3 => {
    const d: Vec3 = [p[0] - shift[0], p[1] - shift[1], p[2] - shift[2]]
    const c = cross(turn, d)
    return [(d[0] - c[0]) * (1 - growth), (d[1] - c[1]) * (1 - growth), (d[2] - c[2]) * (1 - growth)]
  }
  return { ...probe, at: move(probe.at), minus: probe.minus && move(probe.minus) }
}

/** Slopes by turn (30 mm of arc a unit), shift (mm) and growth (30 mm a unit). */
export function poseColumns(field: Field, probes: readonly Probe[], scaleIsFree: boolean): Float64Array[] {
  const unit = 0.05
  const moves: [Vec3, Vec3, number][] = [
    [[unit / 30, 0, 0], [0, 0, 0], 0],
    [[0, unit / 30, 0], [0, 0, 0], 0],
    [[0, 0, unit / 30], [0, 0, 0], 0],
    [[0, 0, 0], [unit, 0, 0], 0],
    [[0, 0, 0], [0, unit, 0], 0],
    [[0, 0, 0], [0, 0, unit], 0],
  ]
  if (scaleIsFree) moves.push([[0, 0, 0], [0, 0, 0], unit / 30])
  return moves.map(([turn, shift, growth]) =>
    Float64Array.from(
      probes,
      (probe) =>
        (probeValue(field, movedProbe(probe, turn, shift, growth)) - probeValue(field, probe)) / unit,
    ),
  )
}
