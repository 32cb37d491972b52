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
      claim(0.6, ['facet.<sel>'], ['cohen2020', 'schwarzer1995']),
    ],
    student: [
      claim(0, ['facet.<sel>'], ['vandenheuvel2024']),
      claim(0.36, ['facet.<sel>'], ['cohen2020', 'schwarzer1995']),
    ],
  },
  'sig.02.path': {
    patient: [
      claim(0, ['fx.signal.pain', 'nerve.<plan>', 'facet.<sel>'], ['kandel']),
      claim(0.55, ['brain.stylised'], ['kandel']),
      claim(0.77, ['brain.stylised'], ['kandel']),
    ],
    clinician: [claim(0, ['fx.signal.pain', 'brain.stylised', 'nerve.<plan>'], ['kandel'])],
    student: [
      claim(0, ['nerve.drg.<n>'], ['kandel']),
      claim(0.28, ['nerve.mb.<n>', 'nerve.drg.<n>'], ['choi2016', 'kandel']),
      claim(0.67, ['tract.spinothalamic', 'cord.dorsal_horn'], ['kandel']),
    ],
  },
} as const satisfies ChapterScript<'signal'>

/** The same steps told again, short or brief. */
export const SIGNAL_VARIANTS = {
  'sig.02.path.brief': {
    patient: [claim(0, ['fx.signal.pain', 'nerve.<plan>', 'brain.stylised'], ['kandel'])],
    clinician: [claim(0, ['fx.signal.pain', 'brain.stylised', 'nerve.<plan>'], ['kandel'])],
    student: [claim(0, ['nerve.drg.<n>', 'nerve.mb.<n>'], ['kandel', 'choi2016'])],
  },
} as const satisfies ChapterVariants<'signal'>
