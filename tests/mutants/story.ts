import type { MutantLine } from '../../src/command/mutants/mutant.ts'

const TABLE = ['tests/packs/lumbar-medial-branch/momentTable.test.ts']

export const MUTANTS: readonly MutantLine[] = [
  ['src/story/plan.ts', 'a second nerve in full', 'durationS * repetition.secondShare', 'durationS'],
  [
    'src/story/plan.ts',
    'further nerves have no time left to share',
    'const leftS = longestStoryS - 1',
    'const leftS = longestStoryS + 300',
  ],
  [
    'src/story/sample.ts',
    'time runs beyond the end',
    'Math.min(Math.max(t, 0), plan.durationS)',
    'Math.max(t, 0)',
  ],
  [
    'src/story/sample.ts',
    'what has faded is still there',
    '.filter(({ opacity }) => opacity > 0),\n    insets',
    '.filter(({ opacity }) => opacity >= 0),\n    insets',
  ],
  ['src/story/sample.ts', 'steps jump', 'settled >= 1', 'settled >= 0'],
  [
    'src/story/sample.ts',
    'a bar where none is wanted',
    'scenery.scaleBar > 0.5',
    'scenery.scaleBar >= 0',
    TABLE,
  ],
  [
    'src/story/scenery.ts',
    'papers of two steps lie on each other',
    'if (share < 0.5) return from',
    'if (share < 0.9) return from',
  ],
  ['src/story/scenery.ts', 'labels do not fade out', 'faded(item, 1 - share))', 'faded(item, share))'],
  [
    'src/story/looks.ts',
    'nerves stand in the resting picture',
    "kind === 'nerve' || kind === 'ilium'",
    "kind === 'ilium'",
  ],
  [
    'src/story/looks.ts',
    'chosen and emphasis are swapped',
    '{ presence: 0, ghost: 1, emphasis: 2, chosen: 3 }',
    '{ presence: 0, ghost: 1, emphasis: 3, chosen: 2 }',
  ],
  [
    'src/story/sentence.ts',
    'a sentence begins late',
    'cues[i]!.at <= progress',
    'cues[i]!.at < progress - 0.05',
  ],
  ['src/story/stillTime.ts', 'the still is of the next sentence', '- BEFORE_END_S\n}', '+ BEFORE_END_S\n}'],
  [
    'src/story/playhead.ts',
    'time passes while paused',
    'if (!this.#playing) return',
    'if (this.#playing) return',
  ],
  [
    'src/story/playhead.ts',
    'it plays on after the end',
    'if (this.#t >= this.#durationS) this.#playing = false',
    'if (this.#t > this.#durationS) this.#playing = false',
  ],
  ['src/story/playhead.ts', 'the voice is not waited for', 'Math.min(holdAtS, next) : next', 'next : next'],
  ['src/story/playhead.ts', 'speed is forgotten', '* this.#speed * pace', '* pace'],
  [
    'src/story/cameraPoses.ts',
    'the left is seen from the right',
    'sideSign(side) * Math.sin(oblique) * Math.cos(rise)',
    '-sideSign(side) * Math.sin(oblique) * Math.cos(rise)',
    TABLE,
  ],
  [
    'src/story/cameraPoses.ts',
    'the eye looks from above instead of below',
    'scale(yUnit, -Math.sin(tilt))',
    'scale(yUnit, Math.sin(tilt))',
    TABLE,
  ],
  [
    'src/story/exploring/exploration.ts',
    'hiding what is alone leaves an empty picture',
    'alone: without(before.alone, id),\n        chosen',
    'alone: before.alone,\n        chosen',
  ],
  ['src/story/exploring/explorationHistory.ts', 'one step back only', 'MOST_STEPS = 200', 'MOST_STEPS = 1'],
  [
    'src/story/exploring/shortcuts.ts',
    'letters alone are shortcuts',
    'if (!altKey || command || shiftKey) return null',
    'if (command || shiftKey) return null',
  ],
]
