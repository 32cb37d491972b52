// Fits the named parameters of a bone to a reference surface: the field's own value at a reference point is the
// distance to make vanish. mm.
import { addScaled, cross, normalize, sub, type Vec3 } from '../../math/vec3.ts'
import { NormalEquations } from '../align/levenbergMarquardt.ts'
import { intoBone, nudged, type Pose, turnIntoBone } from '../align/pose.ts'
import type { Solid } from '../field.ts'
import { SurfaceIndex } from '../measure/surfaceIndex.ts'
import { type SurfaceSample, sampleSurface, type TriangleMesh } from '../measure/triangleMesh.ts'
import {
  movedProbe,
  ownProbes,
  type Probe,
  poseColumns,
  probeValue,
  referenceProbes,
  tangents,
} from './fitProbes.ts'
import { leavesOf, type ParameterLeaf, withLeaves } from './parameterVector.ts'
import { morphed, type ReferenceMorph, UNCHANGED } from './referenceMorph.ts'
import { slopeColumns } from './slopeColumns.ts'

export interface FitOptions<T> {
  readonly start: T
  readonly build: (parameters: T) => Solid
  readonly reference: TriangleMesh
  readonly pose: Pose
  /** Moves the reference, once it lies in the bone's frame. */
  readonly morph?: ReferenceMorph
  /** Points of the reference where the field is asked for distance, and of those where also for the normal. */
  readonly points?: number
  readonly normalPoints?: number
  /** Grid step of our own surface's points. */
  readonly ownStepMm?: number
  /** Weight of a normal's error: mm per radian. */
  readonly normalMmPerRad?: number
  /** How far a parameter may wander from its start: standard deviation in its natural scale. */
  readonly priorScale?: number
  /** Distances beyond this count linearly. */
  readonly robustMm?: number
  readonly rounds?: number
  /** Parameters that stay as they are. */
  readonly isFixed?: (path: string) => boolean
  readonly scaleIsFree?: boolean
  /** Multiplies the standard deviation of a parameter's prior. */
  readonly priorFactorOf?: (path: string) => number
  /** Least value a parameter may take without penalty; null: none. */
  readonly floorOf?: (path: string) => number | null
  /** Weight of the roughness of columns: squared second differences in natural scale, per point. */
  readonly columnRoughness?: number
  /** Weight of a reference place, in the bone's frame: 0 leaves it out. */
  readonly weightAt?: (p: Vec3) => number
  /** More residuals that depend on the parameters alone: published sizes and bands. Each is squared and added. */
  readonly extra?: (parameters: T) => readonly number[]
  readonly report?: (line: string) => void
}

export interface FitResult<T> {
  readonly parameters: T
  readonly pose: Pose
  readonly meanMm: number
}

const robustWeight = (residual: number, limit: number): number => {
  const size = Math.abs(residual)
  return size <= limit ? 1 : limit / size
}

/** A reference sample in the bone's frame, moved by the morph; its normal follows two tangents. */
function layOn(pose: Pose, morph: ReferenceMorph, point: Vec3, normal: Vec3): SurfaceSample {
  const at = intoBone(pose, point)
  const n = turnIntoBone(pose, normal)
  if (morph === UNCHANGED) return { point: at, normal: n }
  const h = 0.1
  const here = morphed(morph, at)
  const [a, b] = tangents(n).map((t) => sub(morphed(morph, addScaled(at, t, h)), here)) as [Vec3, Vec3]
  const outward = normalize(cross(a, b))
  const inset = here[2] < -20 ? morph.deflateMm : 0
  return { point: addScaled(here, outward, -inset), normal: outward }
}

export function fitBone<T>(options: FitOptions<T>): FitResult<T> {
  const {
    build,
    reference,
    morph = UNCHANGED,
    points = 4000,
    normalPoints = 1200,
    ownStepMm = 2.4,
    normalMmPerRad = 1.5,
    priorScale = 4,
    robustMm = 1.5,
    rounds = 20,
    isFixed = () => false,
    scaleIsFree = false,
    weightAt = () => 1,
    priorFactorOf = () => 1,
    floorOf = () => null,
    columnRoughness = 0.002,
    extra = () => [],
    report = () => {},
  } = options
  const samples = sampleSurface(reference, points)
  const dense = sampleSurface(reference, 60_000)
  let parameters = options.start
  let pose = options.pose
  const start = leavesOf(parameters as never)
  const free = start.map((leaf, i) => ({ leaf, i })).filter(({ leaf }) => !isFixed(leaf.path))
  const posed = scaleIsFree ? 7 : 6
  const size = free.length + posed
  let damping = 1e-2
  let meanMm = Number.NaN
  const bends = columnBends(start)
  const priorFactors = start.map((leaf) => priorFactorOf(leaf.path))
  const floors = start.map((leaf) => floorOf(leaf.path))
  report(`${free.length} parameters, ${samples.length} points`)

  for (let round = 0; round < rounds; round++) {
    const solid = build(parameters)
    const lay = (all: readonly SurfaceSample[]): SurfaceSample[] =>
      all.map(({ point, normal }) => layOn(pose, morph, point, normal))
    const placed = lay(dense)
    const fromReference = referenceProbes(solid.field, lay(samples), {
      normalPoints,
      normalMmPerRad,
      weightAt,
    })
    const own = ownProbes(solid, new SurfaceIndex(placed), ownStepMm, 1, weightAt)
    const ownShare = fromReference.length / Math.max(1, own.probes.length) / 1.6
    const probes = [...fromReference, ...own.probes.map((p) => ({ ...p, weight: p.weight * ownShare }))]
    const base = Float64Array.from(probes, (probe) => probeValue(solid.field, probe))
    const distances = fromReference
      .map((probe, i) => (probe.minus ? -1 : Math.abs(base[i]!)))
      .filter((d) => d >= 0)
    meanMm = (distances.reduce((a, b) => a + b, 0) / distances.length + own.meanMm) / 2

    const leaves: ParameterLeaf[] = leavesOf(parameters as never)
    const values = Float64Array.from(leaves, (leaf) => leaf.value)
    const columns = slopeColumns({ parameters, leaves, free: free.map(({ i }) => i), build, probes, base })
    columns.push(...poseColumns(solid.field, probes, scaleIsFree))

    const equations = new NormalEquations(size)
    const slopes = new Float64Array(size)
    probes.forEach((probe, k) => {
      for (let j = 0; j < size; j++) slopes[j] = columns[j]![k]!
      equations.add(base[k]!, slopes, probe.weight * robustWeight(base[k]!, robustMm))
    })
    const priorWeights = priorFactors.map((factor) => (0.0015 * probes.length) / (factor * priorScale) ** 2)
    free.forEach(({ leaf, i }, j) => {
      slopes.fill(0)
      slopes[j] = 1
      equations.add((values[i]! - leaf.value) / leaf.scale, slopes, priorWeights[i]!)
    })
    const place = new Map(free.map(({ i }, j) => [i, j]))
    const roughWeight = columnRoughness * probes.length
    for (const [a, b, c] of bends) {
      slopes.fill(0)
      const { scale } = start[b]!
      for (const [i, k] of [
        [a, 1],
        [b, -2],
        [c, 1],
      ] as const) {
        const j = place.get(i)
        if (j !== undefined) slopes[j] = k
      }
      equations.add((values[a]! - 2 * values[b]! + values[c]!) / scale, slopes, roughWeight)
    }
    const floorWeight = 0.05 * probes.length
    floors.forEach((floor, i) => {
      const j = place.get(i)
      if (floor === null || j === undefined || values[i]! >= floor) return
      slopes.fill(0)
      slopes[j] = 1
      equations.add((values[i]! - floor) / start[i]!.scale, slopes, floorWeight)
    })
    addExtra(equations, extra, parameters, values, free)

    // Try steps until the cost falls; cost counts the same probes, held in place.
    const costOf = (tried: T, shifted: readonly Probe[]): number => {
      const { field } = build(tried)
      let cost = 0
      for (let k = 0; k < shifted.length; k++) {
        const residual = probeValue(field, shifted[k]!)
        const magnitude = Math.abs(residual)
        cost +=
          shifted[k]!.weight *
          (magnitude <= robustMm ? residual * residual : robustMm * (2 * magnitude - robustMm))
      }
      leavesOf(tried as never).forEach((leaf, i) => {
        if (!isFixed(leaf.path)) cost += priorWeights[i]! * ((leaf.value - start[i]!.value) / leaf.scale) ** 2
      })
      const tried_ = leavesOf(tried as never)
      for (const [a, b, c] of bends) {
        cost +=
          roughWeight * ((tried_[a]!.value - 2 * tried_[b]!.value + tried_[c]!.value) / start[b]!.scale) ** 2
      }
      floors.forEach((floor, i) => {
        if (floor !== null && tried_[i]!.value < floor) {
          cost += floorWeight * ((tried_[i]!.value - floor) / start[i]!.scale) ** 2
        }
      })
      for (const residual of extra(tried)) cost += residual * residual
      return cost
    }
    const before = costOf(parameters, probes)
    let improved = false
    for (let attempt = 0; attempt < 6 && !improved; attempt++) {
      const step = equations.solve(damping)
      const next = values.slice()
      free.forEach(({ leaf, i }, j) => {
        next[i]! += Math.max(-1.5, Math.min(1.5, step[j]!)) * leaf.scale
      })
      const at = free.length
      const turn: Vec3 = [step[at]! / 30, step[at + 1]! / 30, step[at + 2]! / 30]
      const shift: Vec3 = [step[at + 3]!, step[at + 4]!, step[at + 5]!]
      const growth = scaleIsFree ? step[at + 6]! / 30 : 0
      const tried = withLeaves(parameters, next)
      const triedPose = nudged(pose, turn, shift, growth)
      const after = costOf(
        tried,
        probes.map((probe) => movedProbe(probe, turn, shift, growth)),
      )
      if (after < before) {
        parameters = tried
        pose = triedPose
        damping = Math.max(1e-4, damping / 3)
        improved = true
        report(
          `round ${round + 1}: mean ${meanMm.toFixed(3)} mm, cost ${before.toFixed(0)} -> ${after.toFixed(0)}, scale ${pose.scale.toFixed(4)}, damping ${damping.toExponential(0)}`,
        )
        if (before - after < 1e-3 * before) return { parameters, pose, meanMm }
      } else damping *= 4
    }
    if (!improved) break
  }
  return { parameters, pose, meanMm }
}

/**
 * Neighbours along the columns and rows of tables, three by three, by their place among the leaves. Points and
 * half-axes (three numbers) are no columns.
 */
function columnBends(leaves: readonly ParameterLeaf[]): [number, number, number][] {
  const place = new Map(leaves.map(({ path }, i) => [path, i]))
  const bends: [number, number, number][] = []
  leaves.forEach(({ path }, i) => {
    const keys = path.split('.')
    keys.forEach((key, k) => {
      if (!/^\d+$/.test(key)) return
      const at = (index: number): number | undefined =>
        place.get([...keys.slice(0, k), String(index), ...keys.slice(k + 1)].join('.'))
      const next = at(Number(key) + 1)
      const second = at(Number(key) + 2)
      const isLong = at(3) !== undefined
      if (isLong && next !== undefined && second !== undefined) bends.push([i, next, second])
    })
  })
  return bends
}

function addExtra<T>(
  equations: NormalEquations,
  extra: (parameters: T) => readonly number[],
  parameters: T,
  values: Float64Array,
  free: readonly { leaf: ParameterLeaf; i: number }[],
): void {
  const base = extra(parameters)
  if (base.length === 0) return
  const slopes = base.map(() => new Float64Array(equations.size))
  free.forEach(({ leaf, i }, j) => {
    const moved = values.slice()
    moved[i]! += 0.1 * leaf.scale
    const next = extra(withLeaves(parameters, moved))
    for (let k = 0; k < base.length; k++) slopes[k]![j] = (next[k]! - base[k]!) / 0.1
  })
  for (let k = 0; k < base.length; k++) equations.add(base[k]!, slopes[k]!, 1)
}
