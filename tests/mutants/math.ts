import type { MutantLine } from '../../src/command/mutants/mutant.ts'

export const MUTANTS: readonly MutantLine[] = [
  ['src/math/vec3.ts', 'lengths leave out z', 'Math.hypot(a[0], a[1], a[2])', 'Math.hypot(a[0], a[1])'],
  ['src/math/seededRandom.ts', 'every seed is the same', 'let state = seed | 0', 'let state = 7'],
  [
    'src/math/wordSlips.ts',
    'swapped letters are two slips',
    'a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]',
    'a[i - 1] === b[j - 2] && a[i - 2] === b[j]',
  ],
]
