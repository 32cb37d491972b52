// The plan of a choice: which steps of a pack, about what, when. Lengths (docs/decisions/007-treatment-order.md): the
// first subject in full, the second shorter, each further one a few seconds a chapter, the whole never too long.
import type { Body } from '../anatomy/body.ts'
import type { HeatLesion } from './heatLesion.ts'
import type { Excerpt, Pack, Plan, StoryChoice, StoryStep } from './pack.ts'
import type { PlannedStep } from './plannedStep.ts'

type Draft<Id extends string, Chapter extends string, About extends string> = Omit<
  PlannedStep<Id, Chapter, About>,
  'index' | 'startS'
>

/** The plan for a choice, on a body. Throws when the choice is about nothing, or asks for a cut that the pack has not. */
export function makePlan<
  Choice extends StoryChoice,
  OwnPlan extends Plan,
  Id extends string,
  Chapter extends string,
  About extends string,
>(
  pack: Pack<Choice, OwnPlan, Id, Chapter, About>,
  body: Body,
  choice: Choice,
  lesion: HeatLesion | null = pack.usualLesion(),
): OwnPlan {
  const subjects = pack.subjectsOf(choice)
  if (subjects.length === 0) throw new Error(`plan: nothing is chosen in ${pack.id}`)
  const excerpt = pack.cuts[choice.cut]
  if (excerpt === undefined) throw new Error(`plan: ${pack.id} has no cut "${choice.cut}"`)
  const told = pack.steps.map((step) => ({ ...step, shortS: pack.shortS(step.id, choice) }))
  const drafts = excerpt ? excerptSteps(pack, excerpt, subjects) : allSteps(pack, told, subjects)
  let startS = 0
  const steps = drafts.map((draft, index) => {
    const step: PlannedStep<Id, Chapter, About> = { ...draft, index, startS }
    startS = roundMs(startS + draft.durationS)
    return step
  })
  return pack.planOf({ pack, body, cut: choice.cut, subjects, steps, durationS: startS, lesion }, choice)
}

/** A step with its length where it is told in short. */
type ToldStep<Id extends string, Chapter extends string> = StoryStep<Id, Chapter> & {
  readonly shortS: number | null
}

function allSteps<Id extends string, Chapter extends string, About extends string>(
  { repetition }: Pick<Pack, 'repetition'>,
  steps: readonly ToldStep<Id, Chapter>[],
  subjects: readonly About[],
): Draft<Id, Chapter, About>[] {
  const furtherS = furtherSubjectS(repetition, steps, subjects.length)
  const told = new Set<Chapter>()
  return steps.flatMap((step): Draft<Id, Chapter, About>[] => {
    if (!step.perSubject) return [once(step)]
    if (told.has(step.chapter)) return []
    told.add(step.chapter)
    const group = steps.filter((other) => other.perSubject && other.chapter === step.chapter)
    // A further subject's few seconds: each step has the shortest that can be seen, the rest is shared out.
    const sharedS = furtherS - repetition.shortestStepS * group.length
    const roots = sum(group.map(({ durationS }) => Math.sqrt(durationS)))
    const lengthS = ({ durationS }: StoryStep, turn: number): number =>
      turn === 0
        ? durationS
        : turn === 1
          ? durationS * repetition.secondShare
          : floorMs(repetition.shortestStepS + (sharedS * Math.sqrt(durationS)) / roots)
    return subjects.flatMap((subject, turn) =>
      group.map((own) => ({
        key: `${own.id}@${subject}`,
        id: own.id,
        chapter: own.chapter,
        subject,
        telling: turn === 0 ? 'full' : 'again',
        durationS: roundMs(lengthS(own, turn)),
      })),
    )
  })
}

/** Length of a third and later subject in one chapter, s: short enough that the whole stays as short as it must. */
function furtherSubjectS(
  { secondShare, furtherS, longestStoryS }: Pack['repetition'],
  steps: readonly ToldStep<string, string>[],
  subjectCount: number,
): number {
  const own = steps.filter(({ perSubject }) => perSubject)
  const onceS = sum(steps.filter(({ perSubject }) => !perSubject).map((step) => once(step).durationS))
  const ownS = sum(own.map(({ durationS }) => durationS))
  const chapters = new Set(own.map(({ chapter }) => chapter)).size
  const further = Math.max(0, subjectCount - 2)
  if (further === 0) return furtherS
  const leftS = longestStoryS - 1 - onceS - ownS * (1 + secondShare)
  return Math.min(furtherS, leftS / (further * chapters))
}

const once = <Id extends string, Chapter extends string>({
  id,
  chapter,
  durationS,
  shortS,
}: ToldStep<Id, Chapter>): Draft<Id, Chapter, never> => ({
  key: id,
  id,
  chapter,
  telling: shortS === null ? 'full' : 'short',
  durationS: shortS ?? durationS,
})

function excerptSteps<Id extends string, Chapter extends string, About extends string>(
  { id: packId, steps }: Pick<Pack<StoryChoice, Plan, Id, Chapter>, 'id' | 'steps'>,
  excerpt: Excerpt<Id>,
  subjects: readonly About[],
): Draft<Id, Chapter, About>[] {
  return excerpt.map(({ id, durationS }) => {
    const step = steps.find((each) => each.id === id)
    if (!step) throw new Error(`plan: ${packId} has no step "${id}"`)
    const subject = step.perSubject ? subjects[0] : undefined
    return {
      key: id,
      id,
      chapter: step.chapter,
      telling: 'brief',
      durationS,
      ...(subject === undefined ? {} : { subject }),
    }
  })
}

/** The pack's own entry of a planned step. */
export const storyStepOf = ({ pack }: Pick<Plan, 'pack'>, { id }: Pick<PlannedStep, 'id'>): StoryStep => {
  const step = pack.steps.find((each) => each.id === id)
  if (!step) throw new Error(`plan: ${pack.id} has no step "${id}"`)
  return step
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
