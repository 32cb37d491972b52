// Lays one surface on another before their distance is measured: trimmed nearest-point steps both ways, from several
// pitches, so that neither a bone's place in the spine nor its tilt counts as a difference of shape. mm.
import { degToRad } from '../../math/scalar.ts'
import { add, cross, dot, scale, sub, type Vec3 } from '../../math/vec3.ts'
import { NormalEquations } from '../fit/levenbergMarquardt.ts'
import { intoBone, nudged, outOfBone, type Pose, UPRIGHT } from '../fit/pose.ts'
import type { SurfaceTree } from '../measure/surfaceTree.ts'
import { type SurfaceSample, sampleSurface } from '../measure/triangleMesh.ts'

const PITCHES_DEG = [-50, -25, 0, 25, 50]
/** Share of the samples that takes part, nearest first: spikes and holes of one surface alone do not pull. */
const KEPT_SHARE = 0.9
/** Coarse steps pull point to point, so that they travel far; fine ones slide along the surface. */
const COARSE = { samples: 400, rounds: 25, pull: 1 }
const FINE = { samples: 8000, rounds: 60, pull: 0.01 }
const CARRIED_ON = 2
const STEP_END_MM = 1e-3
const MOST_TURN_RAD = 0.4
const MOST_GROWTH = 0.1

interface Fitted {
  readonly pose: Pose
  readonly trimmedRmsMm: number
}

const middleOf = (points: readonly Vec3[]): Vec3 =>
  scale(
    points.reduce((sum, p) => add(sum, p), [0, 0, 0] as Vec3),
    1 / points.length,
  )

const radiusOf = (points: readonly Vec3[], middle: Vec3): number =>
  Math.sqrt(
    points.reduce((sum, p) => {
      const d = sub(p, middle)
      return sum + dot(d, d)
    }, 0) / points.length,
  )

/**
 * The pose of `ours` on `reference` with the least trimmed distance. Both must stand about upright: x to the left,
 * y cranial, z forward. With `scaleIsFree` one uniform scale is fitted as well.
 */
export function alignMeshes(ours: SurfaceTree, reference: SurfaceTree, scaleIsFree: boolean): Fitted {
  const own = sampleSurface(ours.mesh, 2000).map(({ point }) => point)
  const goal = sampleSurface(reference.mesh, 2000).map(({ point }) => point)
  const [from, to] = [middleOf(own), middleOf(goal)]
  const growth = scaleIsFree ? Math.log(radiusOf(goal, to) / radiusOf(own, from)) : 0
  const starts = PITCHES_DEG.map((pitch): Pose => {
    const turned = nudged(UPRIGHT, [degToRad(pitch), 0, 0], [0, 0, 0], growth)
    return { ...turned, origin: sub(to, outOfBone(turned, from)) }
  })
  const refined = (poses: readonly Pose[], settings: typeof FINE): Fitted[] =>
    poses
      .map((pose) => steppedOn(ours, reference, pose, scaleIsFree, settings))
      .sort((a, b) => a.trimmedRmsMm - b.trimmedRmsMm)
  const coarse = refined(starts, COARSE).slice(0, CARRIED_ON)
  return refined(
    coarse.map(({ pose }) => pose),
    FINE,
  )[0]!
}

/** A point of ours, its partner on the reference, and the direction in which their distance counts; our bone's frame. */
interface Pair {
  readonly p: Vec3
  readonly q: Vec3
  readonly distanceMm: number
  readonly normal: Vec3
}

function steppedOn(
  ours: SurfaceTree,
  reference: SurfaceTree,
  start: Pose,
  scaleIsFree: boolean,
  { samples, rounds, pull }: typeof FINE,
): Fitted {
  const ourSamples = sampleSurface(ours.mesh, samples)
  const referenceSamples = sampleSurface(reference.mesh, samples)
  const pivot = middleOf(ourSamples.map(({ point }) => point))
  let pose = start
  let trimmedRmsMm = Number.NaN
  for (let round = 0; round < rounds; round++) {
    const pairs = [
      ...nearestShare(ourSamples, ({ point, normal }) => {
        const hit = reference.nearest(outOfBone(pose, point))!
        return { p: point, q: intoBone(pose, hit.point), distanceMm: hit.distanceMm / pose.scale, normal }
      }),
      ...nearestShare(referenceSamples, ({ point, normal }) => {
        const q = intoBone(pose, point)
        const hit = ours.nearest(q)!
        return { p: hit.point, q, distanceMm: hit.distanceMm, normal: turnedIn(pose, normal) }
      }),
    ]
    trimmedRmsMm =
      pose.scale * Math.sqrt(pairs.reduce((sum, { distanceMm }) => sum + distanceMm ** 2, 0) / pairs.length)
    const step = solvedStep(pairs, pivot, scaleIsFree, pull)
    pose = nudgedAbout(pose, pivot, step)
    if (step.lengthMm < STEP_END_MM) break
  }
  return { pose, trimmedRmsMm }
}

const turnedIn = ({ axes }: Pose, n: Vec3): Vec3 => [dot(n, axes[0]), dot(n, axes[1]), dot(n, axes[2])]

function nearestShare(samples: readonly SurfaceSample[], pairOf: (sample: SurfaceSample) => Pair): Pair[] {
  return samples
    .map(pairOf)
    .sort((a, b) => a.distanceMm - b.distanceMm)
    .slice(0, Math.ceil(KEPT_SHARE * samples.length))
}

interface Step {
  readonly turn: Vec3
  readonly shift: Vec3
  readonly growth: number
  readonly lengthMm: number
}

/** One Gauss–Newton step on the distances along their own direction, steadied by a share of pull point to point. */
function solvedStep(pairs: readonly Pair[], pivot: Vec3, scaleIsFree: boolean, pull: number): Step {
  const equations = new NormalEquations(scaleIsFree ? 7 : 6)
  for (const { p, q, distanceMm, normal } of pairs) {
    const arm = sub(p, pivot)
    const gap = sub(q, p)
    const along = distanceMm > 1e-3 ? scale(gap, 1 / distanceMm) : normal
    const each: [Vec3, number][] = [
      [along, 1],
      [[1, 0, 0], pull],
      [[0, 1, 0], pull],
      [[0, 0, 1], pull],
    ]
    for (const [direction, weight] of each) {
      equations.add(
        -dot(direction, gap),
        [...cross(arm, direction), ...direction, dot(arm, direction)],
        weight,
      )
    }
  }
  const [wx, wy, wz, tx, ty, tz, stretch = 0] = equations.solve(0) as unknown as number[]
  const angle = Math.hypot(wx!, wy!, wz!)
  return {
    turn: scale([wx!, wy!, wz!], angle > MOST_TURN_RAD ? MOST_TURN_RAD / angle : 1),
    shift: [tx!, ty!, tz!],
    growth: Math.max(-MOST_GROWTH, Math.min(MOST_GROWTH, stretch)),
    lengthMm: Math.hypot(tx!, ty!, tz!) + 50 * (angle + Math.abs(stretch)),
  }
}

/** The pose nudged about a point of the bone instead of its origin. */
function nudgedAbout(pose: Pose, pivot: Vec3, { turn, shift, growth }: Step): Pose {
  const goal = outOfBone(pose, add(pivot, shift))
  const turned = nudged(pose, turn, [0, 0, 0], growth)
  return { ...turned, origin: add(turned.origin, sub(goal, outOfBone(turned, pivot))) }
}
