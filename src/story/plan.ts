// The plan of a choice: which nerves, which steps, when. Lengths (docs/decisions/007-treatment-order.md): the first nerve in
// full, the second at half length, each further one at most 12 s a chapter, the whole at most 12 minutes.
import type { Body } from '../anatomy/body.ts'
import { crossedPart, nervesForJoints, type TreatedNerve } from '../anatomy/innervation.ts'
import type { Joint, SideChoice } from '../anatomy/levels.ts'
import type { Target } from '../anatomy/solvedBody.ts'
import type { BonePartId } from '../anatomy/structures.ts'
import { target } from '../anatomy/targets.ts'
import { type Chapter, STORY, type StepId, type StoryStep } from '../packs/lumbar-medial-branch/chapters.ts'
import type { Choice, Cut } from '../packs/lumbar-medial-branch/choice.ts'
import { defaultBodyLesion } from '../packs/lumbar-medial-branch/lesion/defaultBodyLesion.ts'
import type { HeatLesion } from './heatLesion.ts'

/** How a step is told: in full; again for a further nerve; short, when it is not this choice's case; brief at the bedside. */
export type Telling = 'full' | 'again' | 'short' | 'brief'

export interface PlannedStep {
  /** The step's id; for a nerve's own step with the nerve behind it: `blk.04.needle@nerve.mb.L3.R`. */
  readonly key: string
  readonly id: StepId
  readonly chapter: Chapter
  /** The nerve this step is about; absent for steps told once. */
  readonly nerve?: TreatedNerve
  readonly telling: Telling
  readonly index: number
  readonly startS: number
  readonly durationS: number
}

export interface PlannedNerve {
  readonly id: TreatedNerve
  readonly crosses: BonePartId
  readonly target: Target
}

export interface Plan {
  /** Whose spine the story is told on: every place of the plan and of its Moments is a place on this body. */
  readonly body: Body
  readonly joints: readonly Joint[]
  readonly side: SideChoice
  readonly cut: Cut
  /** In treatment order: right before left, cranial before caudal. */
  readonly nerves: readonly PlannedNerve[]
  readonly steps: readonly PlannedStep[]
  readonly durationS: number
  readonly lesion: HeatLesion
}

export const LONGEST_STORY_S = 720
/** A second nerve is told at this share of the first one's length. */
export const SECOND_NERVE_SHARE = 0.5
export const FURTHER_NERVE_S_PER_CHAPTER = 12
/** Shorter than this nothing can be seen or read. */
export const SHORTEST_STEP_S = 1.32
/** One sentence about L5 when L5–S1 is not among the chosen joints. */
export const L5_IN_ONE_SENTENCE_S = 6

/** The bedside cut: these steps at these lengths, 90 s in all; every nerve's own step is told for all at once. */
export const BEDSIDE_CUT: readonly { readonly id: StepId; readonly durationS: number }[] = [
  { id: 'ana.02.level', durationS: 7 },
  { id: 'ana.04.course', durationS: 8 },
  { id: 'sig.02.path', durationS: 6 },
  { id: 'blk.04.needle', durationS: 7 },
  { id: 'blk.06.inject', durationS: 8 },
  { id: 'res.01.diary', durationS: 6 },
  { id: 'res.02.decide', durationS: 7 },
  { id: 'rfa.02.approach', durationS: 8 },
  { id: 'rfa.05.heat', durationS: 8 },
  { id: 'rec.01.weeks', durationS: 6 },
  { id: 'rec.02.redflags', durationS: 13 },
  { id: 'rec.03.regrow', durationS: 6 },
]

type Draft = Omit<PlannedStep, 'index' | 'startS'>

/** The plan for a choice, on a body. Throws when no joint is chosen: there is nothing to plan. */
export function makePlan(body: Body, choice: Choice, lesion: HeatLesion = defaultBodyLesion()): Plan {
  if (choice.joints.length === 0) throw new Error('plan: no joint is chosen')
  const ids = nervesForJoints(choice.joints, choice.side)
  const drafts =
    choice.cut === 'bedside' ? bedsideSteps(ids) : fullSteps(ids, choice.joints.includes('L5-S1'))
  let startS = 0
  const steps = drafts.map((draft, index) => {
    const step: PlannedStep = { ...draft, index, startS }
    startS = roundMs(startS + draft.durationS)
    return step
  })
  return {
    body,
    joints: choice.joints,
    side: choice.side,
    cut: choice.cut,
    nerves: ids.map((id) => ({ id, crosses: crossedPart(id), target: target(body, id) })),
    steps,
    durationS: startS,
    lesion,
  }
}

function fullSteps(nerves: readonly TreatedNerve[], withL5: boolean): Draft[] {
  const furtherS = furtherNerveS(nerves.length, withL5)
  const told = new Set<Chapter>()
  return STORY.flatMap((step): Draft[] => {
    if (!step.perNerve) return [once(step, withL5)]
    if (told.has(step.chapter)) return []
    told.add(step.chapter)
    const group = STORY.filter((other) => other.perNerve && other.chapter === step.chapter)
    // A further nerve's few seconds: each step has the shortest that can be seen, the rest is shared out.
    const sharedS = furtherS - SHORTEST_STEP_S * group.length
    const roots = sum(group.map(({ durationS }) => Math.sqrt(durationS)))
    const lengthS = (own: StoryStep, turn: number): number =>
      turn === 0
        ? own.durationS
        : turn === 1
          ? own.durationS * SECOND_NERVE_SHARE
          : floorMs(SHORTEST_STEP_S + (sharedS * Math.sqrt(own.durationS)) / roots)
    return nerves.flatMap((nerve, turn) =>
      group.map((own) => ownStep(own, nerve, turn, roundMs(lengthS(own, turn)))),
    )
  })
}

/** Length of a third and later nerve in one chapter, s: short enough that the whole stays within 12 minutes. */
function furtherNerveS(nerveCount: number, withL5: boolean): number {
  const onceS = sum(STORY.filter(({ perNerve }) => !perNerve).map((step) => once(step, withL5).durationS))
  const ownS = sum(STORY.filter(({ perNerve }) => perNerve).map(({ durationS }) => durationS))
  const chapters = new Set(STORY.filter(({ perNerve }) => perNerve).map(({ chapter }) => chapter)).size
  const further = Math.max(0, nerveCount - 2)
  if (further === 0) return FURTHER_NERVE_S_PER_CHAPTER
  const leftS = LONGEST_STORY_S - 1 - onceS - ownS * (1 + SECOND_NERVE_SHARE)
  return Math.min(FURTHER_NERVE_S_PER_CHAPTER, leftS / (further * chapters))
}

function once({ id, chapter, durationS }: StoryStep & { id: StepId }, withL5: boolean): Draft {
  const short = id === 'ana.07.l5' && !withL5
  return {
    key: id,
    id,
    chapter,
    telling: short ? 'short' : 'full',
    durationS: short ? L5_IN_ONE_SENTENCE_S : durationS,
  }
}

function ownStep(
  { id, chapter }: StoryStep & { id: StepId },
  nerve: TreatedNerve,
  turn: number,
  durationS: number,
): Draft {
  return { key: `${id}@${nerve}`, id, chapter, nerve, telling: turn === 0 ? 'full' : 'again', durationS }
}

function bedsideSteps(nerves: readonly TreatedNerve[]): Draft[] {
  return BEDSIDE_CUT.map(({ id, durationS }) => {
    const { chapter, perNerve } = STORY.find((step) => step.id === id)!
    const nerve = perNerve ? nerves[0] : undefined
    return { key: id, id, chapter, telling: 'brief', durationS, ...(nerve ? { nerve } : {}) }
  })
}

/** Index of the step that is on at time t, clamped to the story. */
export function stepIndexAt(plan: Plan, t: number): number {
  let low = 0
  let high = plan.steps.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (plan.steps[middle]!.startS <= t) low = middle
    else high = middle - 1
  }
  return low
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Never longer than asked: several together stay within their chapter's time. */
const floorMs = (seconds: number): number => Math.floor(seconds * 1000) / 1000

const roundMs = (seconds: number): number => Math.round(seconds * 1000) / 1000
