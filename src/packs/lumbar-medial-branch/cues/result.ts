// Cues of chapter four, reading the result. Texts: narration catalogues, same keys and order.
import { claim, instruct } from './cue.ts'
import type { ChapterScript, ChapterVariants } from './scriptId.ts'

export const RESULT_SCRIPT = {
  'res.01.diary': {
    patient: [
      instruct(0, ['ui.diary'], ['sis2013']),
      instruct(0.29, ['ui.diary'], ['duration2022']),
      claim(0.66, ['ui.diary'], ['sis2013', 'duration2022']),
    ],
    clinician: [
      instruct(0, ['ui.diary'], ['sis2013']),
      instruct(0.33, ['ui.diary'], ['duration2022', 'sis2013']),
      instruct(0.84, ['ui.diary'], ['duration2022']),
    ],
    student: [
      claim(0, ['ui.diary'], ['sis2013', 'duration2022']),
      claim(0.55, ['ui.diary'], ['cohen2014sed', 'sis2013']),
    ],
  },
  'res.02.decide': {
    patient: [
      claim(0, ['ui.decision', 'facet.<sel>'], ['macvicar2013', 'cohen2020b']),
      claim(0.38, ['facet.<sel>', 'ui.decision'], ['klessinger2013']),
      claim(0.66, ['ui.decision'], ['schwarzer1994fp', 'cms_crit']),
    ],
    clinician: [
      instruct(0, ['ui.decision']),
      claim(0.2, ['ui.decision'], ['cohen2020b', 'cms_crit']),
      claim(0.78, ['facet.<sel>'], ['klessinger2013']),
    ],
    student: [
      claim(0, ['ui.decision'], ['fp_range', 'rrs_fp', 'schwarzer1994fp']),
      claim(0.42, ['ui.decision'], ['cohen2020b', 'cms_crit', 'macvicar2013']),
    ],
  },
  'res.03.fair': {
    patient: [
      claim(0, ['ui.icons100'], ['schwarzer1994fp']),
      claim(0.2, ['ui.icons100'], ['schwarzer1994fp']),
      claim(0.69, ['ui.icons100'], ['asra2024', 'schwarzer1994fp']),
    ],
    clinician: [
      claim(0, ['ui.icons100'], ['schwarzer1994fp']),
      claim(0.31, ['ui.icons100'], ['schwarzer1994fp', 'asra2024']),
      claim(0.69, ['ui.icons100'], ['cohen2010', 'asra2024']),
    ],
    student: [
      claim(0, ['ui.icons100'], ['schwarzer1994fp']),
      claim(0.26, ['ui.icons100'], ['cohen2010']),
      claim(0.75, ['ui.icons100'], ['cohen2010']),
    ],
  },
} as const satisfies ChapterScript<'result'>

/** The same steps told again, short or brief. */
export const RESULT_VARIANTS = {
  'res.01.diary.brief': {
    patient: [instruct(0, ['ui.diary'], ['sis2013', 'duration2022'])],
    clinician: [instruct(0, ['ui.diary'], ['sis2013', 'duration2022'])],
    student: [claim(0, ['ui.diary'], ['sis2013', 'duration2022'])],
  },
  'res.02.decide.brief': {
    patient: [
      claim(0, ['ui.decision', 'facet.<sel>'], ['macvicar2013', 'cohen2020b']),
      claim(0.6, ['ui.decision'], ['klessinger2013']),
    ],
    clinician: [
      claim(0, ['ui.decision', 'facet.<sel>'], ['macvicar2013', 'cohen2020b']),
      claim(0.66, ['ui.decision'], ['klessinger2013']),
    ],
    student: [claim(0, ['ui.decision'], ['fp_range', 'rrs_fp', 'schwarzer1994fp'])],
  },
} as const satisfies ChapterVariants<'result'>
