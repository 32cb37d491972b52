// English: what payers in the United States ask.
import type { PayerId, PayerText } from '../reading/payers.ts'

export const payers: Readonly<Record<PayerId, PayerText>> = {
  medicare: {
    title: 'Medicare, in November 2026',
    patient: [
      'Medicare asks for pain of at least three months.',
      'It asks for two tests, two weeks or more apart.',
      'Pain has to drop by 80 % or more in each.',
      'It pays for at most two sessions a year.',
    ],
    clinician: [
      'Axial pain for at least 3 months; 2 blocks at least 2 weeks apart, each with at least 80 % relief.',
      'Repeat: at least 50 % for at least 6 months, or function; at most 2 sessions a region in 12 months.',
      'A new test if the last RF was more than 2 years ago; at most 2 levels in a session.',
      'Six joints can be chosen here for study; that is no plan that Medicare covers.',
    ],
    student: [
      'L38801 family: axial pain for at least 3 months; 2 blocks at least 2 weeks apart, each with at least 80 % relief consistent with the agent used; fluoroscopy or CT.',
      'Repeat: at least 50 % for at least 6 months, or function; at most 2 sessions a region in 12 months; new test if the last RF was more than 2 years ago.',
      'At most 2 levels in a session; 3 or 4 levels are not covered since 2024.',
    ],
  },
  priorAuthorization: {
    title: 'Prior authorization (US), in November 2026',
    patient: ['In a hospital clinic, Medicare has to agree before.', 'Ask your clinic who does that.'],
    clinician: ['Hospital outpatient departments: prior authorization since 1 July 2023.'],
    student: ['Hospital outpatient departments: prior authorization since 1 July 2023.'],
  },
  wiser: {
    title: 'WISeR model (US), in November 2026',
    patient: [
      'In six states, Medicare looks at more plans before.',
      'We did not find these joints on its list.',
    ],
    clinician: [
      'From 1 January 2026 in six states: AZ, NJ, OH, OK, TX, WA.',
      'Facet procedures were not listed on the pages seen.',
    ],
    student: [
      'From 1 January 2026 in six states: AZ, NJ, OH, OK, TX, WA.',
      'Facet procedures were not listed on the pages seen.',
    ],
  },
  codes: {
    title: 'Codes of diagnosis (ICD-10-CM)',
    patient: ['Your papers may show a code.', 'It names a part of the back, not a joint or a side.'],
    clinician: ['M47.816 lumbar, M47.817 lumbosacral: a region, never a joint or a side.'],
    student: ['M47.816 lumbar, M47.817 lumbosacral: a region, never a joint or a side.'],
  },
}
