// One level's named parameters fitted to a surface, from where they stand now. mm.
import type { LumbarVertebra, Vertebra } from '../../anatomy/levels.ts'
import type { Pose } from '../align/pose.ts'
import { demandPlausible } from '../compare/plausibleBone.ts'
import type { Solid } from '../field.ts'
import type { TriangleMesh } from '../measure/triangleMesh.ts'
import { framesOf, jointAbove, jointBelow, VERTEBRA_TABLE } from '../shapes/bones.ts'
import { sacrum } from '../shapes/levels/sacrum.ts'
import type { SacrumParameters } from '../shapes/sacrumParameters.ts'
import { sacrumSolid } from '../shapes/sacrumSolid.ts'
import type { VertebraParameters } from '../shapes/vertebraParameters.ts'
import { vertebraSolid } from '../shapes/vertebraSolid.ts'
import { alignBone } from './alignBone.ts'
import { fitBone } from './boneFit.ts'
import { fieldSurface } from './fieldSurface.ts'

export const FITTABLE = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1'] as const satisfies readonly Vertebra[]

/** Fine enough for a size that tells mm from cm. */
const SIZE_STEP_MM = 4

export interface LevelFit {
  /** Mean distance between the surfaces, both ways, mm of our bone. */
  readonly before: number
  readonly after: number
  /** Size of the mesh over ours. */
  readonly scale: number
  /** Where our bone was found to lie on the mesh, before its parameters were fitted. */
  readonly pose: Pose
  readonly parameters: VertebraParameters | SacrumParameters
}

interface FitRequest {
  readonly rounds: number
  readonly points?: number
  readonly report?: (line: string) => void
}

/** What shapes no surface of its own, or belongs to the joints, stays: blends, floors of the faces, the accessory process. */
const isFixed = (path: string): boolean =>
  /^blend\.|FacetFloorMm$|FacetCeilingMm$|^accessory\.|^inferiorNotch\.|tipAsideMm$/.test(path)

const hundredths = (tree: unknown): unknown =>
  typeof tree === 'number'
    ? Math.round(tree * 100) / 100
    : Array.isArray(tree)
      ? tree.map(hundredths)
      : Object.fromEntries(Object.entries(tree as object).map(([key, branch]) => [key, hundredths(branch)]))

const ourSacrum = (): Solid => sacrumSolid(sacrum, jointAbove('S1'))

function vertebraOf(level: LumbarVertebra): (p: VertebraParameters) => Solid {
  const [upper, lower] = [jointAbove(level), jointBelow(level, framesOf(VERTEBRA_TABLE))]
  return (p) => vertebraSolid(p, upper, lower)
}

/** Longest side of the box of our own bone, mm. */
export function oursLongestMm(level: (typeof FITTABLE)[number]): number {
  const solid = level === 'S1' ? ourSacrum() : vertebraOf(level)(VERTEBRA_TABLE[level])
  const points = fieldSurface(solid, SIZE_STEP_MM)
  return Math.max(
    ...[0, 1, 2].map((k) => {
      const along = points.map((p) => p[k]!)
      return Math.max(...along) - Math.min(...along)
    }),
  )
}

/** Throws `Refused` when the surface is not that bone. */
export function fitLevel(
  level: (typeof FITTABLE)[number],
  reference: TriangleMesh,
  request: FitRequest,
): LevelFit {
  if (level === 'S1') {
    const joint = jointAbove('S1')
    return fitted<SacrumParameters>('sacrum', sacrum, (p) => sacrumSolid(p, joint), reference, request)
  }
  return fitted<VertebraParameters>(level, VERTEBRA_TABLE[level], vertebraOf(level), reference, request)
}

function fitted<T extends LevelFit['parameters']>(
  name: string,
  start: T,
  build: (parameters: T) => Solid,
  reference: TriangleMesh,
  { rounds, points = 4000, report = () => {} }: FitRequest,
): LevelFit {
  const { pose, distances } = alignBone(build(start), reference)
  demandPlausible(name, distances, pose.scale)
  const common = { start, build, reference, points, scaleIsFree: true, robustMm: 1.5 }
  const stood = fitBone<T>({ ...common, pose, isFixed: () => true, normalPoints: 0, rounds: 4 })
  const result = fitBone<T>({ ...common, pose: stood.pose, isFixed, rounds, report })
  return {
    before: stood.meanMm,
    after: result.meanMm,
    scale: result.pose.scale,
    pose,
    parameters: hundredths(result.parameters) as T,
  }
}
