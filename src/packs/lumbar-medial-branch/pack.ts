// The procedure as one value: the lumbar medial branch block and radiofrequency ablation. Begin here.
import { crossedPart, nervesForJoints, type TreatedNerve } from '../../anatomy/innervation.ts'
import { target } from '../../anatomy/targets.ts'
import type { Pack } from '../../story/pack.ts'
import { CHAPTERS, type Chapter, STORY, type StepId } from './chapters.ts'
import type { Choice } from './choice.ts'
import { cuesOf, scriptIdOf } from './cues/scriptOf.ts'
import { isCueTarget } from './cueTarget.ts'
import { effectsAt } from './effects/effectsAt.ts'
import { focusOf } from './focus.ts'
import { BEDSIDE_CUT, L5_IN_ONE_SENTENCE_S, REPETITION } from './lengths.ts'
import { defaultBodyLesion } from './lesion/defaultBodyLesion.ts'
import type { LumbarPlan } from './lumbarPlan.ts'
import { nerveStatuses } from './nerveStatuses.ts'
import { pictureOf } from './pictures/pictureOf.ts'
import { resolveCueTarget } from './resolveCueTarget.ts'
import { standpointOf } from './standpoint.ts'

export const LUMBAR_MEDIAL_BRANCH: Pack<Choice, LumbarPlan, StepId, Chapter, TreatedNerve> = {
  id: 'lumbar-medial-branch',
  chapters: CHAPTERS,
  steps: STORY,
  repetition: REPETITION,
  cuts: { full: null, bedside: BEDSIDE_CUT },
  subjectsOf: ({ joints, side }) => nervesForJoints(joints, side),
  shortS: (id, { joints }) => (id === 'ana.07.l5' && !joints.includes('L5-S1') ? L5_IN_ONE_SENTENCE_S : null),
  usualLesion: defaultBodyLesion,
  planOf: (laidOut, { joints, side, cut }) => ({
    ...laidOut,
    joints,
    side,
    cut,
    nerves: laidOut.subjects.map((id) => ({
      id,
      crosses: crossedPart(id),
      target: target(laidOut.body, id),
    })),
    lesion: laidOut.lesion ?? defaultBodyLesion(),
  }),
  tellingOf: scriptIdOf,
  cuesOf,
  lightsOf(plan, step, thing) {
    if (!isCueTarget(thing)) throw new Error(`pack: nothing is lit by "${thing}"`)
    return resolveCueTarget(thing, plan, focusOf(plan, step))
  },
  pictureOf,
  effectsOf: effectsAt,
  statusesOf: nerveStatuses,
  standpointOf,
}
