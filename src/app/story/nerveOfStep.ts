// Which nerve a step is about, where the story tells the step for several: what tells its turns apart in words.
import { isStructureId, suffixOfStructure } from '../../anatomy/structures.ts'
import type { Plan } from '../../story/pack.ts'
import type { PlannedStep } from '../../story/plannedStep.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'

/** "L4 medial branch", with its side where both sides have one; null where nothing has to be told apart. */
export function nerveOfStep(
  plan: Plan,
  { subject }: PlannedStep,
  { names, words }: Pick<StoryCatalogue, 'names' | 'words'>,
): string | null {
  if (!subject || plan.cut !== 'full' || plan.subjects.length < 2) return null
  const called = (id: NonNullable<PlannedStep['subject']>): string => names.nameOf(id, 'clinician').name
  const name = called(subject)
  const isShared = plan.subjects.filter((each) => called(each) === name).length > 1
  if (!isShared || !isStructureId(subject)) return name
  return `${name}, ${suffixOfStructure(subject) === 'R' ? words.choiceRight : words.choiceLeft}`
}
