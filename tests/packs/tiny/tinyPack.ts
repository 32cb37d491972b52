// A second procedure, as small as one can be: a made-up bandage on made-up toes. Two steps, tools of its own, no lesion,
// no structure of the spine. If the engine knew the first procedure, this could not be told.

import { NO_EFFECTS } from '../../../src/story/effects.ts'
import { restingLooks } from '../../../src/story/looks.ts'
import type { ToolPose } from '../../../src/story/moment.ts'
import type { Pack, Plan, StoryChoice } from '../../../src/story/pack.ts'
import type { PlannedStep } from '../../../src/story/plannedStep.ts'
import type { SentenceCue, StepScript } from '../../../src/story/script.ts'

export const TOES = ['toe.first', 'toe.second', 'toe.third'] as const
export type Toe = (typeof TOES)[number]

export interface TinyChoice extends StoryChoice {
  readonly toes: readonly Toe[]
}

export type TinyStepId = 'foot.look' | 'toe.wrap'
export type TinyStep = PlannedStep<TinyStepId, 'looking' | 'wrapping', Toe>
export interface TinyPlan extends Plan<TinyStep> {
  readonly hasLongStory: boolean
}

const say = (at: number, ...lights: readonly string[]): SentenceCue => ({
  kind: 'instruction',
  at,
  lights,
  sources: [],
})
const forAll = (...cues: readonly SentenceCue[]): StepScript => ({
  patient: cues,
  clinician: cues,
  student: cues,
})

const SCRIPT: Readonly<Record<string, StepScript>> = {
  'foot.look': forAll(say(0, 'foot'), say(0.5, 'own')),
  'toe.wrap': forAll(say(0, 'own', 'tool.bandage')),
  'toe.wrap again': forAll(say(0, 'own')),
  'foot.look brief': forAll(say(0, 'foot')),
}

const tellingOf = ({ id, telling }: TinyStep): string => (telling === 'full' ? id : `${id} ${telling}`)

/** Where a toe is: a row along x, mm. */
const placeOf = (toe: Toe): readonly [number, number, number] => [20 * TOES.indexOf(toe), 0, 0]

const bandage = (toe: Toe, share: number): ToolPose => ({
  key: `bandage ${toe}`,
  kind: 'bandage roll',
  form: 'needle',
  nerve: toe,
  tipMm: placeOf(toe),
  hubUnit: [0, 1, 0],
  outerDiameterMm: 12,
  lengthMm: 25,
  activeTipMm: 0,
  opacity: share,
})

export const TINY: Pack<TinyChoice, TinyPlan, TinyStepId, 'looking' | 'wrapping', Toe> = {
  id: 'tiny',
  chapters: ['looking', 'wrapping'],
  steps: [
    { id: 'foot.look', chapter: 'looking', durationS: 10, perSubject: false },
    {
      id: 'toe.wrap',
      chapter: 'wrapping',
      durationS: 8,
      perSubject: true,
      notice: 'emergency',
      seenAt: 0.75,
    },
  ],
  repetition: { secondShare: 0.5, furtherS: 3, shortestStepS: 1, longestStoryS: 60 },
  cuts: { whole: null, glance: [{ id: 'foot.look', durationS: 4 }] },
  subjectsOf: ({ toes }) => TOES.filter((toe) => toes.includes(toe)),
  shortS: () => null,
  usualLesion: () => null,
  planOf: (laidOut, { toes }) => ({ ...laidOut, hasLongStory: toes.length > 2 }),
  tellingOf,
  cuesOf: (step, audience) => SCRIPT[tellingOf(step)]![audience],
  lightsOf: (plan, step, target) =>
    target === 'own' ? (step.subject ? [step.subject] : plan.subjects) : [target],
  pictureOf: (_, step, share) => ({
    camera: {
      targetMm: placeOf(step.subject ?? 'toe.first'),
      fromUnit: [0, 0, -1],
      upUnit: [0, 1, 0],
      heightMm: 100 - 40 * share,
      widthMm: 80,
    },
    looks: restingLooks(),
    labels: step.subject
      ? [
          {
            key: step.subject,
            subject: step.subject,
            anchorMm: placeOf(step.subject),
            detail: { kind: 'plain' },
            rank: 0,
            opacity: share,
          },
        ]
      : [],
    insets: [],
    workArea: null,
    scottie: null,
    skin: null,
    signalLevel: 0,
    scaleBar: 0,
  }),
  effectsOf: (_, { step, progress }) => ({
    ...NO_EFFECTS,
    tools: step.subject ? [bandage(step.subject, progress)] : [],
  }),
  statusesOf: (plan, step) =>
    plan.subjects.map((toe) => (step.subject === toe ? 'now' : step.subject ? 'waiting' : 'none')),
  standpointOf: () => ({ structure: 'bone.sacrum', side: 'right', bones: [], wayTo: () => null }),
}
