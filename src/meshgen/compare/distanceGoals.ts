// How near to real bone each of our bones is asked to be: no further than two real bones are from each other. mm, degrees.
import type { BoneComparison } from './compareBone.ts'
import type { DistanceFigures } from './surfaceDistances.ts'

export const COMPARED = ['L1', 'L2', 'L3', 'L4', 'L5', 'sacrum'] as const
export type ComparedBone = (typeof COMPARED)[number]

export type RegionName = 'whole' | 'body' | 'posterior'
export type FigureName = Extract<keyof DistanceFigures, 'meanMm' | 'p95Mm' | 'normalDeg'>

/** Greatest value allowed, with one uniform scale free. */
export interface DistanceGoal {
  readonly region: RegionName
  readonly figure: FigureName
  readonly most: number
}

const goal = (region: RegionName, figure: FigureName, most: number): DistanceGoal => ({
  region,
  figure,
  most,
})

/** One man's column, mirrored to symmetry: less is asked of single regions. */
const SINGLE_PERSON = [
  goal('whole', 'meanMm', 1.6),
  goal('whole', 'normalDeg', 25),
  goal('body', 'meanMm', 1.5),
]

export const DISTANCE_GOALS: Record<ComparedBone, readonly DistanceGoal[]> = {
  L1: SINGLE_PERSON,
  L2: SINGLE_PERSON,
  L3: [
    goal('whole', 'meanMm', 1.2),
    goal('whole', 'p95Mm', 3.2),
    goal('whole', 'normalDeg', 20),
    goal('body', 'meanMm', 1.5),
    goal('posterior', 'meanMm', 1.35),
    goal('posterior', 'normalDeg', 24),
  ],
  L4: SINGLE_PERSON,
  L5: [
    goal('whole', 'meanMm', 1),
    goal('whole', 'p95Mm', 2.6),
    goal('whole', 'normalDeg', 18),
    goal('body', 'meanMm', 1.5),
    goal('posterior', 'meanMm', 1.1),
    goal('posterior', 'normalDeg', 22),
  ],
  sacrum: [goal('whole', 'meanMm', 1.8)],
}

/** At true scale the mean may be this much worse than with the scale free, mm. */
export const MOST_WORSE_AT_TRUE_SCALE_MM = 0.4

/** What separates two real bones of a level after alignment with one uniform scale free: mean shape against one man. */
export const TWO_REAL_BONES: Partial<
  Record<
    ComparedBone,
    { readonly whole: Partial<DistanceFigures>; readonly posterior: Partial<DistanceFigures> }
  >
> = {
  L3: {
    whole: { meanMm: 1.2, p95Mm: 3.15, normalDeg: 19 },
    posterior: { meanMm: 1.32, normalDeg: 23.6 },
  },
  L5: {
    whole: { meanMm: 0.9, p95Mm: 2.33, normalDeg: 17.4 },
    posterior: { meanMm: 0.96, normalDeg: 20.5 },
  },
}

export interface GoalRead {
  readonly name: string
  readonly value: number
  readonly most: number
  readonly unit: 'mm' | '°'
  readonly reached: boolean
}

const FIGURE_NAMES: Record<FigureName, string> = {
  meanMm: 'mean',
  p95Mm: '95 %',
  normalDeg: 'normals',
}
const REGION_NAMES: Record<RegionName, string> = {
  whole: 'whole',
  body: 'body',
  posterior: 'posterior elements',
}

/** Every goal of a bone beside what was measured. A region that the reference does not show counts as not reached. */
export function readGoals(bone: ComparedBone, { free, fixed }: BoneComparison): GoalRead[] {
  const worse = fixed.whole.meanMm - free.whole.meanMm
  return [
    ...DISTANCE_GOALS[bone].map(({ region, figure, most }): GoalRead => {
      const value = free[region]?.[figure] ?? Number.NaN
      return {
        name: `${REGION_NAMES[region]}, ${FIGURE_NAMES[figure]}`,
        value,
        most,
        unit: figure === 'normalDeg' ? '°' : 'mm',
        reached: value <= most,
      }
    }),
    {
      name: 'mean at true scale, worse by',
      value: worse,
      most: MOST_WORSE_AT_TRUE_SCALE_MM,
      unit: 'mm',
      reached: worse <= MOST_WORSE_AT_TRUE_SCALE_MM,
    },
  ]
}
