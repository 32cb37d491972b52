// Lays one surface on another before their distance is measured: trimmed nearest-point steps both ways, from all axes a
// file may have and several pitches, so that neither a bone's place nor its turn counts as a difference of shape. mm.
import { degToRad } from '../../math/scalar.ts'
import { add, dot, scale, sub, type Vec3 } from '../../math/vec3.ts'
import type { SurfaceTree } from '../measure/surfaceTree.ts'
import { AXIS_TURNS } from './axisTurns.ts'
import { NormalEquations } from './levenbergMarquardt.ts'
import { nudged, outOfBone, type Pose, UPRIGHT } from './pose.ts'
import { type SurfaceCloud, surfaceCloud } from './surfaceCloud.ts'

/** With the quarter turns of the axes these go round the whole circle in steps of 30°. */
const PITCHES_DEG = [-30, 0, 30]
/** Share of the samples that takes part, nearest first: spikes and holes of one surface alone do not pull. */
const KEPT_SHARE = 0.9

interface Stage {
  /** Of each surface. */
  readonly samples: number
  readonly rounds: number
  /** Share of the pull point to point, which travels far; the rest slides along the surface. */
  readonly pull: number
  /** How many of the poses go on, and how much worse than the best they may be. */
  readonly kept: number
  readonly worse: number
}
/** All poses are looked at by few points; the fewer are left, the more points look. */
const SEARCH: readonly Stage[] = [
  { samples: 80, rounds: 3, pull: 1, kept: 24, worse: 3 },
  { samples: 120, rounds: 6, pull: 1, kept: 8, worse: 2.5 },
  { samples: 250, rounds: 12, pull: 1, kept: 3, worse: 2 },
  { samples: 400, rounds: 25, pull: 1, kept: 2, worse: 1.4 },
]
const FINE: readonly Stage[] = [
  { samples: 2000, rounds: 40, pull: 0.01, kept: 1, worse: 1 },
  { samples: 8000, rounds: 40, pull: 0.01, kept: 1, worse: 1 },
]
const MOST_SAMPLES = FINE[FINE.length - 1]!.samples
/** Poses nearer to each other than this are one. */
const SAME_TURN_RAD = 0.2
const STEP_END_MM = 2e-3
const MOST_TURN_RAD = 0.4
const MOST_GROWTH = 0.1

export interface Laid {
  readonly pose: Pose
  readonly trimmedRmsMm: number
}

/**
 * The pose of `ours` on `reference` with the least trimmed distance, whatever the reference's axes. With `scaleIsFree`
 * one uniform scale is fitted as well. `from`: a pose known to lie near; then no other is tried.
 */
export function alignMeshes(
  ours: SurfaceTree,
  reference: SurfaceTree,
  scaleIsFree: boolean,
  from?: Pose,
): Laid {
  const clouds: Clouds = {
    ours: surfaceCloud(ours.mesh, MOST_SAMPLES),
    reference: surfaceCloud(reference.mesh, MOST_SAMPLES),
  }
  const refined = (poses: readonly Pose[], stage: Stage): Laid[] => {
    const laid = poses
      .map((pose) => steppedOn(ours, reference, clouds, pose, scaleIsFree, stage))
      .sort((a, b) => a.trimmedRmsMm - b.trimmedRmsMm)
    const most = stage.worse * laid[0]!.trimmedRmsMm
    return distinct(laid.filter(({ trimmedRmsMm }) => trimmedRmsMm <= most)).slice(0, stage.kept)
  }
  const stages = from ? FINE : [...SEARCH, ...FINE]
  const first = from ? [scaleIsFree ? from : atTrueScale(from, clouds.ours)] : starts(clouds, scaleIsFree)
  return stages.reduce(
    (laid, stage) =>
      refined(
        laid.map(({ pose }) => pose),
        stage,
      ),
    first.map((pose): Laid => ({ pose, trimmedRmsMm: Number.NaN })),
  )[0]!
}

/** Every turn of the axes, each at several pitches, the middles laid on each other. */
function starts({ ours, reference }: Clouds, scaleIsFree: boolean): Pose[] {
  const growth = scaleIsFree ? Math.log(reference.radiusMm / ours.radiusMm) : 0
  return AXIS_TURNS.flatMap((axes) =>
    PITCHES_DEG.map((pitch): Pose => {
      const turned = nudged({ ...UPRIGHT, axes }, [degToRad(pitch), 0, 0], [0, 0, 0], growth)
      return { ...turned, origin: sub(reference.middle, outOfBone(turned, ours.middle)) }
    }),
  )
}

/** The same place and turn about the cloud's middle, at our own size. */
function atTrueScale(pose: Pose, { middle }: SurfaceCloud): Pose {
  const sized = { ...pose, scale: 1 }
  return { ...sized, origin: add(sized.origin, sub(outOfBone(pose, middle), outOfBone(sized, middle))) }
}

/** Leaves out what lies as a better one does. */
function distinct(sorted: readonly Laid[]): Laid[] {
  const kept: Laid[] = []
  for (const laid of sorted)
    if (!kept.some(({ pose }) => turnBetween(pose, laid.pose) < SAME_TURN_RAD)) kept.push(laid)
  return kept
}

/** Angle of the turn from one pose to the other. */
export function turnBetween(a: Pose, b: Pose): number {
  const trace = dot(a.axes[0], b.axes[0]) + dot(a.axes[1], b.axes[1]) + dot(a.axes[2], b.axes[2])
  return Math.acos(Math.max(-1, Math.min(1, (trace - 1) / 2)))
}

interface Clouds {
  readonly ours: SurfaceCloud
  readonly reference: SurfaceCloud
}

/** Nearest places of one cloud's samples on the other surface, all in our bone's frame: nine numbers a pair. */
class Pairs {
  readonly count: number
  private readonly stride: number
  /** Ours, partner, normal of the sample. */
  readonly places: Float64Array
  readonly distances: Float64Array
  private readonly faces: Int32Array

  constructor(cloud: SurfaceCloud, samples: number) {
    this.stride = Math.max(1, Math.floor(cloud.count / samples))
    this.count = Math.floor(cloud.count / this.stride)
    this.places = new Float64Array(9 * this.count)
    this.distances = new Float64Array(this.count)
    this.faces = new Int32Array(this.count).fill(-1)
  }

  /** The face found for a sample last time, at first that of the sample before it. */
  private hint(i: number): number {
    return this.faces[i] === -1 && i > 0 ? this.faces[i - 1]! : this.faces[i]!
  }

  /** Samples of ours, brought onto the reference. */
  seekOut(cloud: SurfaceCloud, tree: SurfaceTree, pose: Pose): void {
    const { places } = this
    for (let i = 0; i < this.count; i++) {
      const from = 3 * i * this.stride
      const [x, y, z] = [cloud.points[from]!, cloud.points[from + 1]!, cloud.points[from + 2]!]
      const at = outOfBone(pose, [x, y, z])
      tree.seek(at[0], at[1], at[2], Infinity, this.hint(i))
      const { face, square, qx, qy, qz } = tree.found
      this.faces[i] = face
      this.distances[i] = Math.sqrt(square) / pose.scale
      places[9 * i] = x
      places[9 * i + 1] = y
      places[9 * i + 2] = z
      intoBoneAt(pose, qx, qy, qz, places, 9 * i + 3)
      for (let k = 0; k < 3; k++) places[9 * i + 6 + k] = cloud.normals[from + k]!
    }
  }

  /** Samples of the reference, brought onto ours. */
  seekIn(cloud: SurfaceCloud, tree: SurfaceTree, pose: Pose): void {
    const { places } = this
    for (let i = 0; i < this.count; i++) {
      const from = 3 * i * this.stride
      intoBoneAt(
        pose,
        cloud.points[from]!,
        cloud.points[from + 1]!,
        cloud.points[from + 2]!,
        places,
        9 * i + 3,
      )
      tree.seek(places[9 * i + 3]!, places[9 * i + 4]!, places[9 * i + 5]!, Infinity, this.hint(i))
      const { face, square, qx, qy, qz } = tree.found
      this.faces[i] = face
      this.distances[i] = Math.sqrt(square)
      places[9 * i] = qx
      places[9 * i + 1] = qy
      places[9 * i + 2] = qz
      for (let k = 0; k < 3; k++) {
        const axis = pose.axes[k]!
        places[9 * i + 6 + k] =
          axis[0] * cloud.normals[from]! +
          axis[1] * cloud.normals[from + 1]! +
          axis[2] * cloud.normals[from + 2]!
      }
    }
  }
}

function intoBoneAt(
  { origin, axes, scale: size }: Pose,
  x: number,
  y: number,
  z: number,
  out: Float64Array,
  at: number,
): void {
  const dx = x - origin[0]
  const dy = y - origin[1]
  const dz = z - origin[2]
  for (let k = 0; k < 3; k++) {
    const axis = axes[k]!
    out[at + k] = (dx * axis[0] + dy * axis[1] + dz * axis[2]) / size
  }
}

function steppedOn(
  ours: SurfaceTree,
  reference: SurfaceTree,
  clouds: Clouds,
  start: Pose,
  scaleIsFree: boolean,
  { samples, rounds, pull }: Stage,
): Laid {
  const outward = new Pairs(clouds.ours, samples)
  const back = new Pairs(clouds.reference, samples)
  const pivot = clouds.ours.middle
  let pose = start
  let trimmedRmsMm = Number.NaN
  let before: Step = STILL
  for (let round = 0; round < rounds; round++) {
    outward.seekOut(clouds.ours, reference, pose)
    back.seekIn(clouds.reference, ours, pose)
    const equations = new NormalEquations(scaleIsFree ? 7 : 6)
    const sums = [outward, back].map((pairs) => addPairs(equations, pairs, pivot, pull))
    const kept = sums[0]!.kept + sums[1]!.kept
    trimmedRmsMm = pose.scale * Math.sqrt((sums[0]!.squares + sums[1]!.squares) / kept)
    const step = solvedStep(equations)
    // Steps shrink by a steady share and point the same way: every second one goes as far as all that follow it would.
    const shrink = round % 2 === 1 && pull < 1 ? sharePerRound(step, before) : 0
    pose = nudgedAbout(pose, pivot, longer(step, 1 / (1 - shrink)))
    before = step
    if (step.lengthMm < STEP_END_MM) break
  }
  return { pose, trimmedRmsMm }
}

/**
 * The nearest share of the pairs as residuals: their distance along its own direction, steadied by a share of pull
 * point to point.
 */
function addPairs(
  equations: NormalEquations,
  { places, distances, count }: Pairs,
  pivot: Vec3,
  pull: number,
): { kept: number; squares: number } {
  const limit = distances.slice().sort()[Math.ceil(KEPT_SHARE * count) - 1]!
  const { size } = equations
  const slopes = new Float64Array(size)
  const directions: Float64Array = new Float64Array([0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1])
  let kept = 0
  let squares = 0
  for (let i = 0; i < count; i++) {
    const distance = distances[i]!
    if (distance > limit) continue
    kept++
    squares += distance * distance
    const at = 9 * i
    const ax = places[at]! - pivot[0]
    const ay = places[at + 1]! - pivot[1]
    const az = places[at + 2]! - pivot[2]
    const gx = places[at + 3]! - places[at]!
    const gy = places[at + 4]! - places[at + 1]!
    const gz = places[at + 5]! - places[at + 2]!
    const far = distance > 1e-3
    directions[0] = far ? gx / distance : places[at + 6]!
    directions[1] = far ? gy / distance : places[at + 7]!
    directions[2] = far ? gz / distance : places[at + 8]!
    for (let d = 0; d < 12; d += 3) {
      const [x, y, z] = [directions[d]!, directions[d + 1]!, directions[d + 2]!]
      slopes[0] = ay * z - az * y
      slopes[1] = az * x - ax * z
      slopes[2] = ax * y - ay * x
      slopes[3] = x
      slopes[4] = y
      slopes[5] = z
      if (size > 6) slopes[6] = ax * x + ay * y + az * z
      equations.addDense(-(gx * x + gy * y + gz * z), slopes, d === 0 ? 1 : pull)
    }
  }
  return { kept, squares }
}

interface Step {
  readonly turn: Vec3
  readonly shift: Vec3
  readonly growth: number
  readonly lengthMm: number
}

const STILL: Step = { turn: [0, 0, 0], shift: [0, 0, 0], growth: 0, lengthMm: 0 }
const MOST_SHRINK = 0.75
/** mm of arc a radian, and of growth a unit: about the size of a vertebra. */
const ARC_MM = 40

/** By which share the later of two steps is the earlier one again; 0 where it points elsewhere. */
function sharePerRound(step: Step, before: Step): number {
  const along = (a: Step, b: Step): number =>
    dot(a.shift, b.shift) + ARC_MM ** 2 * (dot(a.turn, b.turn) + a.growth * b.growth)
  return Math.max(0, Math.min(MOST_SHRINK, along(step, before) / (along(before, before) || 1)))
}

const longer = (step: Step, by: number): Step => ({
  turn: scale(step.turn, by),
  shift: scale(step.shift, by),
  growth: step.growth * by,
  lengthMm: step.lengthMm * by,
})

/** One Gauss–Newton step, its turn and growth held in bounds. */
function solvedStep(equations: NormalEquations): Step {
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
