// Cues of chapter six, recovery and regrowth. Texts: narration catalogues, same keys and order.
import { claim, instruct } from './cue.ts'
import type { ChapterScript, ChapterVariants } from './scriptId.ts'

export const RECOVERY_SCRIPT = {
  'rec.01.weeks': {
    patient: [
      claim(0, ['ui.timeline'], ['spinehealth_fu']),
      claim(0.28, ['patient.skin', 'ui.timeline'], ['spinehealth_fu', 'singh2019']),
      claim(0.67, ['ui.timeline'], ['spinehealth_fu']),
    ],
    clinician: [
      claim(0, ['ui.timeline'], ['spinehealth_fu']),
      instruct(0.29, ['ui.timeline'], ['spinehealth_fu']),
      claim(0.63, ['ui.timeline'], ['spinehealth_fu']),
    ],
    student: [
      claim(0, ['ui.timeline'], ['spinehealth_fu']),
      claim(0.37, ['ui.timeline'], ['spinehealth_fu']),
      claim(0.62, ['ui.timeline'], ['singh2019']),
    ],
  },
  'rec.02.redflags': {
    patient: [
      instruct(0, ['ui.redflags'], ['spinehealth_comp', 'hey_discharge']),
      instruct(0.17, ['ui.redflags'], ['hey_discharge']),
      instruct(0.49, ['ui.redflags'], ['dudley', 'spinehealth_comp']),
    ],
    clinician: [
      instruct(0, ['ui.redflags'], ['spinehealth_comp', 'hey_discharge']),
      instruct(0.23, ['ui.redflags'], ['hey_discharge']),
      instruct(0.52, ['ui.redflags'], ['dudley', 'spinehealth_comp']),
    ],
    student: [
      claim(0, ['ui.redflags'], ['spinehealth_comp', 'hey_discharge']),
      instruct(0.28, ['ui.redflags'], ['hey_discharge']),
      instruct(0.56, ['ui.redflags'], ['dudley', 'spinehealth_comp']),
    ],
  },
  'rec.03.regrow': {
    patient: [
      claim(0, ['nerve.mb.<n>', 'fx.axon.regrowth'], ['choi2016']),
      claim(0.29, ['fx.signal.pain'], ['smuck2012']),
      claim(0.57, ['nerve.mb.<n>'], ['loh2015', 'koh2017', 'smuck2012']),
    ],
    clinician: [
      claim(0, ['fx.axon.regrowth'], ['loh2015', 'koh2017', 'smuck2012']),
      claim(0.68, ['fx.signal.pain'], ['smuck2012']),
    ],
    student: [
      claim(0, ['nerve.drg.<n>', 'fx.axon.regrowth'], ['choi2016']),
      claim(0.39, ['nerve.mb.<n>'], ['smuck2012', 'loh2015', 'koh2017', 'macvicar2013']),
      claim(0.83, ['fx.axon.regrowth'], ['smuck2012']),
    ],
  },
  'rec.04.repeat': {
    patient: [
      instruct(0, ['ui.cards']),
      claim(0.19, ['ui.cards'], ['smuck2012']),
      instruct(0.49, ['ui.cards']),
      claim(0.74, ['ui.cards'], ['busse2025', 'nice_ng59']),
    ],
    clinician: [
      instruct(0, ['ui.cards', 'muscle.multifidus']),
      claim(0.23, ['ui.cards'], ['spinehealth_fu']),
      claim(0.7, ['ui.cards'], ['busse2025', 'nice_ng59']),
    ],
    student: [
      claim(0, ['ui.cards'], ['smuck2012']),
      claim(0.42, ['muscle.multifidus'], ['asym2024', 'smuck2015']),
      claim(0.81, ['ui.cards'], ['busse2025', 'nice_ng59']),
    ],
  },
} as const satisfies ChapterScript<'recovery'>

/** The same steps told again, short or brief. */
export const RECOVERY_VARIANTS = {
  'rec.01.weeks.brief': {
    patient: [claim(0, ['ui.timeline'], ['spinehealth_fu'])],
    clinician: [claim(0, ['ui.timeline'], ['spinehealth_fu'])],
    student: [claim(0, ['ui.timeline'], ['spinehealth_fu'])],
  },
  'rec.02.redflags.brief': {
    patient: [
      instruct(0, ['ui.redflags'], ['hey_discharge']),
      instruct(0.38, ['ui.redflags'], ['dudley', 'spinehealth_comp']),
    ],
    clinician: [
      instruct(0, ['ui.redflags'], ['hey_discharge']),
      instruct(0.38, ['ui.redflags'], ['dudley', 'spinehealth_comp']),
    ],
    student: [
      instruct(0, ['ui.redflags'], ['hey_discharge']),
      instruct(0.38, ['ui.redflags'], ['dudley', 'spinehealth_comp']),
    ],
  },
  'rec.03.regrow.brief': {
    patient: [
      claim(0, ['nerve.<plan>'], ['schneider2020', 'mccormick2019']),
      claim(0.29, ['fx.axon.regrowth', 'nerve.<plan>'], ['loh2015', 'koh2017', 'smuck2012']),
    ],
    clinician: [
      claim(0, ['nerve.<plan>'], ['schneider2020', 'mccormick2019']),
      claim(0.3, ['fx.axon.regrowth', 'nerve.<plan>'], ['loh2015', 'koh2017', 'smuck2012', 'choi2016']),
    ],
    student: [claim(0, ['fx.axon.regrowth', 'nerve.<plan>'], ['smuck2012', 'schneider2020'])],
  },
} as const satisfies ChapterVariants<'recovery'>
