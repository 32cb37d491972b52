// English: sentences of the result chapter.
import type { ChapterText } from '../../narrationText.ts'

export const result: ChapterText<'result'> = {
  'res.01.diary': {
    patient: [
      'Move in the ways that hurt before.',
      'Write your [score](ui.diary) often for the rest of the day.',
      'This is the most important part of the test.',
    ],
    clinician: [
      'Please test the movements that hurt.',
      '[Score](ui.diary) your usual pain before, at 30 minutes, then each hour.',
      'Send me the [diary](ui.diary).',
    ],
    student: [
      '[Percent relief](ui.diary) is (before − after) ÷ before × 100, for the index pain.',
      'It is measured with provocation, off extra analgesics, without sedation.',
    ],
  },
  'res.02.decide': {
    patient: [
      '[Big relief](ui.decision) means these [joints](facet.<sel>) are a likely cause.',
      'Little relief means they are likely not.',
      'Some doctors do a second test to be more sure.',
    ],
    clinician: [
      'This example had this much relief.',
      'If it reaches [our rule](ui.decision), the next step is a second test or the heat treatment.',
      'If not, we look elsewhere.',
    ],
    student: [
      'False-positive rates of 17–63 %, often 25–45 %, are reported for single blocks.',
      '[Thresholds](ui.decision) differ: ≥50 % once (2020 consensus), ≥80 % twice (US Medicare), ≥80 % twice and ideally complete (strict).',
    ],
  },
  'res.03.fair': {
    patient: [
      'The test can be [wrong](ui.icons100).',
      'Some people feel better even when the joint is not the cause.',
      'That is why a second test may help.',
    ],
    clinician: [
      'Feeling better after one test is not proof.',
      'A [second one](ui.icons100) lowers the chance of a needless treatment.',
      'But it adds a visit and misses some people.',
    ],
    student: [
      'In one cohort, the positive predictive value of a [single block](ui.icons100) was 31 %.',
      'After 0, 1 or 2 blocks, 33, 39 and 64 % of those treated did well; of all enrolled, 33, 16 and 22 %.',
      'Each success cost 6.3, 17.1 and 15.2 thousand dollars.',
    ],
  },
  'res.01.diary.brief': {
    patient: ['Move in the ways that hurt, and write your [score](ui.diary) often that day.'],
    clinician: ['Do what usually hurts, [score](ui.diary) your pain each hour, and send me the diary.'],
    student: ['[Percent relief](ui.diary) is (before − after) ÷ before × 100, with provocation.'],
  },
  'res.02.decide.brief': {
    patient: [
      '[Big relief](ui.decision) means these [joints](facet.<sel>) are a likely cause.',
      'Little relief means they are likely not.',
    ],
    clinician: [
      '[Big relief](ui.decision) makes these [joints](facet.<sel>) a likely cause.',
      'If not, we look elsewhere.',
    ],
    student: [
      '[False-positive rates](ui.decision) of 17–63 %, often 25–45 %, are reported for single blocks, and thresholds differ.',
    ],
  },
}
