import type { MutantLine } from '../../src/command/mutants/mutant.ts'

export const MUTANTS: readonly MutantLine[] = [
  [
    'src/words/es/readability.ts',
    'Spanish may be hard',
    'patientLimit: 65',
    'patientLimit: 25',
    ['tests/words/readability/readabilityRule.test.ts'],
  ],
  [
    'src/words/en/readability.ts',
    'English may be hard',
    'patientLimit: 6,',
    'patientLimit: 12,',
    ['tests/words/readability/readabilityRule.test.ts'],
  ],
  [
    'src/words/readability/readabilityRule.ts',
    'the easiest text is measured',
    "easier === 'lower' ? Math.max(...scores)",
    "easier === 'lower' ? Math.min(...scores)",
  ],
  [
    'src/words/readability/limits.ts',
    'sentences of 60 words',
    'patient: 15',
    'patient: 60',
    ['tests/words/readability/readabilityRule.test.ts'],
  ],
  ['src/words/plainLetters.ts', 'accents count in a search', ".replace(/\\p{M}/gu, '')", ''],
  ['src/words/en/speech.ts', 'a gauge is read as a letter', "' gauge '", "' gee '"],
  [
    'src/words/loadWords.ts',
    'a failure is kept for good',
    'words.catch(() => coming.delete(key))',
    'words.catch(() => {})',
  ],
]
