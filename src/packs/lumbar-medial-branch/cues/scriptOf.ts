// The whole script: which cues a planned step has, however it is told.
import { levelOfNerve } from '../../../anatomy/innervation.ts'
import type { Audience, SentenceCue, StepScript } from '../../../story/script.ts'
import type { StepId } from '../chapters.ts'
import type { CueTarget } from '../cueTarget.ts'
import type { LumbarStep } from '../lumbarPlan.ts'
import { ANATOMY_SCRIPT, ANATOMY_VARIANTS } from './anatomy.ts'
import { BLOCK_SCRIPT, BLOCK_VARIANTS } from './block.ts'
import { RECOVERY_SCRIPT, RECOVERY_VARIANTS } from './recovery.ts'
import { RESULT_SCRIPT, RESULT_VARIANTS } from './result.ts'
import { RFA_SCRIPT, RFA_VARIANTS } from './rfa.ts'
import type { ScriptId, VariantId } from './scriptId.ts'
import { SIGNAL_SCRIPT, SIGNAL_VARIANTS } from './signal.ts'

/** Every step in full. */
export const SCRIPT = {
  ...ANATOMY_SCRIPT,
  ...SIGNAL_SCRIPT,
  ...BLOCK_SCRIPT,
  ...RESULT_SCRIPT,
  ...RFA_SCRIPT,
  ...RECOVERY_SCRIPT,
} as const satisfies Record<StepId, StepScript<CueTarget>>

/** Every other telling. */
export const VARIANTS = {
  ...ANATOMY_VARIANTS,
  ...SIGNAL_VARIANTS,
  ...BLOCK_VARIANTS,
  ...RESULT_VARIANTS,
  ...RFA_VARIANTS,
  ...RECOVERY_VARIANTS,
} as const satisfies Record<VariantId, StepScript<CueTarget>>

/** All tellings by key: the keys of the narration catalogues. */
export const ALL_SCRIPTS = { ...SCRIPT, ...VARIANTS } as const satisfies Record<
  ScriptId,
  StepScript<CueTarget>
>

export const SCRIPT_IDS = Object.keys(ALL_SCRIPTS) as ScriptId[]

/** The key under which a planned step is told. Throws for a telling that was never written. */
export function scriptIdOf({
  id,
  telling,
  subject,
}: Pick<LumbarStep, 'id' | 'telling' | 'subject'>): ScriptId {
  const isL5 = subject !== undefined && levelOfNerve(subject) === 'L5'
  const key = telling === 'full' ? id : telling === 'again' && isL5 ? `${id}.again.l5` : `${id}.${telling}`
  if (!Object.hasOwn(ALL_SCRIPTS, key)) throw new Error(`scriptOf: no script "${key}"`)
  return key as ScriptId
}

/** The sentences of a planned step for one audience, in order. */
export const cuesOf = (
  step: Pick<LumbarStep, 'id' | 'telling' | 'subject'>,
  audience: Audience,
): readonly SentenceCue<CueTarget>[] => ALL_SCRIPTS[scriptIdOf(step)][audience]
