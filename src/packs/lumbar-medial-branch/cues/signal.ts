// Cues of chapter two, the pain signal. Texts: narration catalogues, same keys and order.
import { claim } from './cue.ts'
import type { ChapterScript, ChapterVariants } from './scriptId.ts'

export const SIGNAL_SCRIPT = {
  'sig.01.joint': {
    patient: [
      claim(0, ['fx.nociceptor', 'facet.<sel>'], ['vandenheuvel2024']),
      claim(0.72, ['fx.signal.pain'], ['vandenheuvel2024']),
    ],
    clinician: [
      claim(0, ['facet.<sel>', 'fx.nociceptor', 'fx.signal.pain'], ['vandenheuvel2024']),
      claim(0.44, ['facet.<sel>'], ['cohen2020', 'schwarzer1995']),
    ],
    student: [
      claim(0, ['facet.<sel>'], ['vandenheuvel2024']),
      claim(0.31, ['facet.<sel>'], ['cohen2020', 'schwarzer1995']),
    ],
  },
  'sig.02.path': {
    patient: [
      claim(0, ['fx.signal.pain', 'nerve.<plan>', 'facet.<sel>'], ['bourne_pain', 'spinothalamic2024']),
      claim(0.55, ['brain.stylised'], ['bourne_pain', 'spinothalamic2024']),
      claim(0.77, ['brain.stylised'], ['bourne_pain', 'spinothalamic2024']),
    ],
    clinician: [
      claim(0, ['fx.signal.pain', 'brain.stylised', 'nerve.<plan>'], ['bourne_pain', 'spinothalamic2024']),
    ],
    student: [
      claim(0, ['nerve.drg.<n>'], ['bourne_pain', 'spinothalamic2024']),
      claim(0.28, ['nerve.mb.<n>', 'nerve.drg.<n>'], ['choi2016', 'spinothalamic2024']),
      claim(0.67, ['tract.spinothalamic', 'cord.dorsal_horn'], ['bourne_pain', 'spinothalamic2024']),
    ],
  },
} as const satisfies ChapterScript<'signal'>

/** The same steps told again, short or brief. */
export const SIGNAL_VARIANTS = {
  'sig.02.path.brief': {
    patient: [
      claim(0, ['fx.signal.pain', 'nerve.<plan>', 'brain.stylised'], ['bourne_pain', 'spinothalamic2024']),
    ],
    clinician: [
      claim(0, ['fx.signal.pain', 'brain.stylised', 'nerve.<plan>'], ['bourne_pain', 'spinothalamic2024']),
    ],
    student: [claim(0, ['nerve.drg.<n>', 'nerve.mb.<n>'], ['spinothalamic2024', 'choi2016'])],
  },
} as const satisfies ChapterVariants<'signal'>
