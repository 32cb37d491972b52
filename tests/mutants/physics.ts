import type { MutantLine } from '../../src/command/mutants/mutant.ts'

export const MUTANTS: readonly MutantLine[] = [
  [
    'src/physics/heatLevels.ts',
    'coagulation at 60 °C',
    'COAGULATION_C = 51',
    'COAGULATION_C = 60',
    ['tests/docs', 'tests/oneOwner.test.ts', 'tests/scene/materials', 'tests/packs/lumbar-medial-branch'],
  ],
  [
    'src/physics/tissue.ts',
    'a body of 21 °C',
    'BODY_C = 37',
    'BODY_C = 21',
    ['tests/docs/heat.test.ts', 'tests/physics/independent.test.ts'],
  ],
  [
    'src/physics/tissue.ts',
    'water boils at 120 °C',
    'BOILING_C = 100',
    'BOILING_C = 120',
    ['tests/docs/heat.test.ts', 'tests/physics/independent.test.ts'],
  ],
  [
    'src/physics/tissue.ts',
    'twice the perfusion',
    'PERFUSION_W_PER_M3K = 2550',
    'PERFUSION_W_PER_M3K = 5100',
    ['tests/docs/heat.test.ts', 'tests/physics/independent.test.ts'],
  ],
  ['src/physics/damage.ts', 'another gas constant', '8.314462618', '8.0'],
  ['src/physics/damage.ts', 'absolute zero is at −263 °C', '273.15', '263.15'],
  [
    'src/physics/generator.ts',
    'a generator of 5 W',
    'GENERATOR_LIMIT_W = 50',
    'GENERATOR_LIMIT_W = 5',
    ['tests/physics/independent.test.ts'],
  ],
  ['src/physics/publishedLesions.ts', 'a bench at body heat', 'BENCH_START_C = 21', 'BENCH_START_C = 37'],
  [
    'src/physics/anaestheticBlock.ts',
    'all of the medicine reaches the nerve',
    'NERVE_SHARE = 0.022',
    'NERVE_SHARE = 0.9',
  ],
  ['src/physics/electrode.ts', 'metres are centimetres', 'METRES_PER_MM = 0.001', 'METRES_PER_MM = 0.01'],
  [
    'src/physics/timelineFile.ts',
    'temperatures are kept to whole degrees',
    'QUANTA_PER_K = 32',
    'QUANTA_PER_K = 1',
  ],
  [
    'src/physics/capturedLength.ts',
    'ends of the captured nerve are guessed',
    'HALVINGS = 12',
    'HALVINGS = 0',
  ],
]
