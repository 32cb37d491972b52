// The words of the tiny pack: its own sentences, titles and names; what every story says is the app's.
import type { Subject } from '../../../src/story/moment.ts'
import { story as english } from '../../../src/words/en/story.ts'
import type { Narration, StoryCatalogue } from '../../../src/words/storyCatalogue.ts'

const NAMES: Readonly<Record<string, string>> = {
  foot: 'Foot',
  'toe.first': 'First toe',
  'toe.second': 'Second toe',
  'toe.third': 'Third toe',
  'tool.bandage': 'Bandage',
}

const nameOf = (subject: Subject): { readonly name: string } => {
  const name = NAMES[subject]
  if (!name) throw new Error(`tinyWords: nothing is called "${subject}"`)
  return { name }
}

const forAll = (...texts: readonly string[]): Narration[string] => ({
  patient: texts,
  clinician: texts,
  student: texts,
})

export const TINY_WORDS: StoryCatalogue = {
  ...english,
  narration: {
    'foot.look': forAll('Look at the [foot](foot).', 'It has {count} [sore toes](own).'),
    'toe.wrap': forAll('Wrap [the toe](own) with [the bandage](tool.bandage).'),
    'toe.wrap again': forAll('Then wrap [the next](own).'),
    'foot.look brief': forAll('A [foot](foot).'),
  },
  titles: {
    chapters: { looking: 'Looking', wrapping: 'Wrapping' },
    steps: { 'foot.look': 'The foot', 'toe.wrap': 'A toe is wrapped' },
    short: {},
  },
  names: { nameOf, labelOf: nameOf, describe: (subject) => `${nameOf(subject).name}, made up.` },
  plan: {
    choice: (plan) => plan.subjects.map((toe) => nameOf(toe).name).join(' and '),
    place: (_, toe) => `beside ${toe === 'toe.first' ? 'the edge' : 'the first'}`,
    turn: (plan, index) => `toe ${index + 1} of ${plan.subjects.length}`,
    supply: () => [],
    placeholders: (plan) => ({ count: String(plan.subjects.length) }),
  },
  picture: {
    ...english.picture,
    steps: { 'foot.look': 'A foot with {count} sore toes.', 'toe.wrap': 'A toe, wrapped.' },
    tools: { 'bandage roll': 'The bandage is in the picture.' },
  },
}
