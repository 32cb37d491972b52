import type { MutantLine } from '../../src/command/mutants/mutant.ts'

export const MUTANTS: readonly MutantLine[] = [
  [
    'src/app/address/mangledQuery.ts',
    'two sides in a link: the first is taken',
    'if (values.size > 1) unread.add(field)',
    'if (values.size > 2) unread.add(field)',
  ],
  [
    'src/app/address/mangledQuery.ts',
    'links encoded twice are lost',
    'MOST_DECODINGS = 3',
    'MOST_DECODINGS = 1',
  ],
  [
    'src/app/address/address.ts',
    'a side that could not be read is the usual one',
    'const isOpen = isUnread || side === null',
    'const isOpen = false',
  ],
  [
    'src/app/address/address.ts',
    'joints that could not be read are dropped in silence',
    "const areJointsOpen = unread.has('joints') || chosen.rejected.length > 0",
    'const areJointsOpen = false',
  ],
  ['src/app/address/address.ts', 'times before the beginning', 'seconds >= 0', 'seconds >= -99'],
  [
    'src/app/address/cameraCode.ts',
    'a camera inside a bone',
    'SMALLEST_HEIGHT_MM = 5',
    'SMALLEST_HEIGHT_MM = -5',
  ],
  ['src/app/address/cameraCode.ts', 'turns run the other way', 'Math.atan2(-x, -z)', 'Math.atan2(x, -z)'],
  [
    'src/app/address/cameraCode.ts',
    'the pole is a camera',
    'clamp(tilt, -STEEPEST_TILT_DEG, STEEPEST_TILT_DEG)',
    'tilt',
  ],
  [
    'src/app/address/placeInPlan.ts',
    'another nerve of a step is the beginning',
    'same ?? plan.steps.find((planned) => planned.id === id)',
    'same',
  ],
  [
    'src/app/picker/pickedSide.ts',
    'a tap on the other side takes the joint out',
    "{ side: 'both', toggles: !joints.includes(joint) }",
    "{ side: 'both', toggles: true }",
  ],
  [
    'src/app/picker/pickedSide.ts',
    'a tap on the other side stays on this one',
    'joints.length === 0\n    ? { side: on',
    'joints.length === 0\n    ? { side',
  ],
  ['src/app/transport/moves.ts', 'arrows move by half a minute', 'ARROW_S = 5', 'ARROW_S = 30'],
  [
    'src/app/transport/moves.ts',
    'the step before is always the one that is on',
    'SAME_STEP_S = 1.5',
    'SAME_STEP_S = 0',
  ],
  [
    'src/app/state/preferences.ts',
    'habits of another tab are overwritten',
    '...usePreferences.getState(), ...storedChoices(), ...change',
    '...usePreferences.getState(), ...change',
  ],
  [
    'src/app/state/choices.ts',
    'a story on a side that nobody chose',
    "get().isSideOpen ? 'joints' : 'story'",
    "'story'",
  ],
  ['src/app/shell/Refusals.tsx', 'every unread part is told', 'MOST_TOLD = 3', 'MOST_TOLD = 99'],
  ['src/app/clock/driveClock.ts', 'a sleeping tab jumps', 'LONGEST_STEP_S = 0.25', 'LONGEST_STEP_S = 250'],
]
