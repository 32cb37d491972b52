import type { MutantLine } from '../../src/command/mutants/mutant.ts'

export const MUTANTS: readonly MutantLine[] = [
  [
    'src/meshgen/soft/muscles.ts',
    'quadratus lumborum is 18 mm thick',
    'const thick = 5.6 -',
    'const thick = 9 -',
  ],
  ['src/meshgen/soft/muscles.ts', 'slips of 5 mm are 9 mm thick', 'const half = 2.7 -', 'const half = 4.7 -'],
]
