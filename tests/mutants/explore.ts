import type { MutantLine } from '../../src/command/mutants/mutant.ts'

export const MUTANTS: readonly MutantLine[] = [
  ['src/explore/search/queryText.ts', 'left is right', "['L', 'l lt left", "['R', 'l lt left"],
  [
    'src/explore/search/queryText.ts',
    'L4/5 is one level',
    ".replace(/\\bl([1-4]) ([2-5])\\b/g, 'l$1 l$2')",
    '',
  ],
  ['src/explore/search/queryText.ts', 'D12 is not T12', '(?:th|d)(1[12])', '(?:th)(1[12])'],
]
