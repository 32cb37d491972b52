// Distances between two surfaces that lie in the same place, from evenly spread samples of both. mm, degrees.
import { angleBetween, cross, sub, type Vec3 } from '../../math/vec3.ts'
import { intoBone, outOfBone, type Pose, turnIntoBone } from '../align/pose.ts'
import type { SurfaceTree } from '../measure/surfaceTree.ts'
import { sampleSurface, triangleAt } from '../measure/triangleMesh.ts'

export interface DistanceFigures {
  readonly meanMm: number
  readonly p95Mm: number
  /** Largest sampled distance: a lower bound of the true one. */
  readonly hausdorffMm: number
  /** Mean signed distance, positive where ours stands out. */
  readonly biasMm: number
  /** Mean angle between the surfaces where they are nearest. */
  readonly normalDeg: number
}

export interface SurfaceDistances {
  readonly whole: DistanceFigures
  /** Null where the reference shows no posterior body wall. */
  readonly body: DistanceFigures | null
  readonly posterior: DistanceFigures | null
  /** Farthest that ours stands from the reference: what the reference lacks. */
  readonly lackingMm: number
  /** Farthest that the reference stands from ours: what it has more. */
  readonly extraMm: number
}

/** Samples of each surface. */
const SAMPLES = 20_000

interface Sampled {
  readonly distanceMm: number
  readonly signedMm: number
  readonly normalDeg: number
  readonly isBody: boolean
}

/** All lengths in our bone's mm, whatever the pose's scale; `isBody` asks a place of the reference, in its own frame. */
export function surfaceDistances(
  ours: SurfaceTree,
  reference: SurfaceTree,
  pose: Pose,
  isBody: ((place: Vec3) => boolean) | null,
  count = SAMPLES,
): SurfaceDistances {
  let near = -1
  const outward = sampleSurface(ours.mesh, count).map(({ point, normal }): Sampled => {
    const place = outOfBone(pose, point)
    const { face, distanceMm, signedMm } = nearestTo(reference, place, near)
    near = face
    return {
      distanceMm: distanceMm / pose.scale,
      signedMm: signedMm / pose.scale,
      normalDeg: degBetween(normal, turnIntoBone(pose, faceNormal(reference, face))),
      isBody: isBody?.(place) ?? false,
    }
  })
  near = -1
  const back = sampleSurface(reference.mesh, count).map(({ point, normal }): Sampled => {
    const { face, distanceMm, signedMm } = nearestTo(ours, intoBone(pose, point), near)
    near = face
    return {
      distanceMm,
      signedMm: -signedMm,
      normalDeg: degBetween(turnIntoBone(pose, normal), faceNormal(ours, face)),
      isBody: isBody?.(point) ?? false,
    }
  })
  const all = [...outward, ...back]
  return {
    whole: figuresOf(all),
    body: isBody && figuresOf(all.filter((sample) => sample.isBody)),
    posterior: isBody && figuresOf(all.filter((sample) => !sample.isBody)),
    lackingMm: farthest(outward),
    extraMm: farthest(back),
  }
}

/** `nearFace`: the face found for the sample before, mostly a neighbour. */
function nearestTo(tree: SurfaceTree, [x, y, z]: Vec3, nearFace: number) {
  tree.seek(x, y, z, Infinity, nearFace)
  const { face, square, height } = tree.found
  const distanceMm = Math.sqrt(square)
  return { face, distanceMm, signedMm: height < 0 ? -distanceMm : distanceMm }
}

const farthest = (samples: readonly Sampled[]): number =>
  samples.reduce((most, { distanceMm }) => Math.max(most, distanceMm), 0)

function faceNormal({ mesh }: SurfaceTree, face: number): Vec3 {
  const [a, b, c] = triangleAt(mesh, face)
  return cross(sub(b, a), sub(c, a))
}

const degBetween = (a: Vec3, b: Vec3): number => (angleBetween(a, b) * 180) / Math.PI

function figuresOf(samples: readonly Sampled[]): DistanceFigures {
  if (samples.length === 0) throw new Error('surfaceDistances: no sample in a region')
  const mean = (of: (sample: Sampled) => number): number =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length
  const sorted = Float64Array.from(samples, ({ distanceMm }) => distanceMm).sort()
  return {
    meanMm: mean(({ distanceMm }) => distanceMm),
    p95Mm: sorted[Math.floor(0.95 * sorted.length)]!,
    hausdorffMm: sorted[sorted.length - 1]!,
    biasMm: mean(({ signedMm }) => signedMm),
    normalDeg: mean(({ normalDeg }) => normalDeg),
  }
}
