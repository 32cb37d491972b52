import type { MutantLine } from '../../src/command/mutants/mutant.ts'

export const MUTANTS: readonly MutantLine[] = [
  [
    'src/narration/paper/readRuleset.ts',
    'exactly the threshold is not reached',
    'if (firstPercent < thresholdPercent)',
    'if (firstPercent <= thresholdPercent)',
  ],
  [
    'src/narration/paper/readRuleset.ts',
    'a second test of exactly the threshold is not reached',
    'secondPercent < thresholdPercent ?',
    'secondPercent <= thresholdPercent ?',
  ],
  [
    'src/narration/paper/readRuleset.ts',
    'the first of two is enough',
    "if (blocks === 1) return 'reached'",
    "return 'reached'",
  ],
  [
    'src/narration/paper/painDiary.ts',
    'relief counts after the drug has gone',
    'NUMB_UNTIL_H = 4',
    'NUMB_UNTIL_H = 24',
  ],
  [
    'src/narration/paper/painDiary.ts',
    'the highest score is the best',
    'each.score < lowest.score',
    'each.score > lowest.score',
  ],
  [
    'src/narration/paper/painDiary.ts',
    'relief is told in tenths',
    '(100 * (before.score - best.score))',
    '(10 * (before.score - best.score))',
  ],
  [
    'src/narration/paper/painDiary.ts',
    'relief below none',
    'Math.max(0, Math.round(',
    'Math.min(100, Math.round(',
  ],
  ['src/narration/diary/ownDiary.ts', 'a score of 11', 'score <= WORST_SCORE)', 'score <= WORST_SCORE + 1)'],
  [
    'src/narration/diary/ownDiary.ts',
    'a second test wipes itself',
    'second: diary.second ?? EMPTY_TEST',
    'second: EMPTY_TEST',
  ],
  [
    'src/narration/voice/voiceChoice.ts',
    'voices that send sentences away are offered',
    'isLocal && primary(tag) === language',
    'primary(tag) === language',
  ],
  [
    'src/narration/voice/voiceChoice.ts',
    'Spanish is read by an English voice',
    'isLocal && primary(tag) === language',
    'isLocal',
  ],
  [
    'src/narration/voice/voiceChoice.ts',
    'toy voices come first',
    '(WORSE.test(name) ? 8 : 0)',
    '(WORSE.test(name) ? -8 : 0)',
  ],
  [
    'src/narration/voice/clockLead.ts',
    'the picture races after the voice',
    'MAX_PACE = 1.5',
    'MAX_PACE = 15',
  ],
  [
    'src/narration/voice/clockLead.ts',
    'a doubtful voice is waited for',
    'phase.attempt > 1 && phase.begunMs === null',
    'phase.attempt > 9 && phase.begunMs === null',
  ],
  [
    'src/narration/voice/speechLength.ts',
    'breath is learnt from',
    'LETTERS_TO_LEARN_FROM = 15',
    'LETTERS_TO_LEARN_FROM = 0',
  ],
  [
    'src/narration/voice/speechLength.ts',
    'the newest sentence is all that counts',
    'NEWEST = 0.5',
    'NEWEST = 1',
  ],
  [
    'src/narration/voice/recordingFit.ts',
    'recordings that are cut off fit',
    'lastEndS > audioS + ROUNDING_S',
    'lastEndS > audioS + 100',
  ],
  [
    'src/narration/voice/recordingFit.ts',
    'any words fit',
    'heard(text) !== heard(sentence)',
    'heard(text) === heard(text) && false',
  ],
  ['src/narration/voice/ownRecording.ts', 'a recording of an hour', 'LONGEST_S = 120', 'LONGEST_S = 3600'],
  [
    'src/narration/paper/ruleWords.ts',
    '"not reached" is given the tick',
    "'not reached': 'ruleNotReached'",
    "'not reached': 'ruleReached'",
  ],
]
