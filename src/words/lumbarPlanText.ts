// What is said about a plan of the lumbar procedure: joints, sides, and the bones that its nerves cross.
import {
  crossedVertebraOf,
  INNERVATION,
  isTreatedNerve,
  suffixOfNerve,
  type TreatedNerve,
} from '../anatomy/innervation.ts'
import { isSacral, jointLabel } from '../anatomy/levels.ts'
import type { LumbarPlan, LumbarStep } from '../packs/lumbar-medial-branch/lumbarPlan.ts'
import type { InterfaceText } from './interfaceText.ts'
import { placeholderValues, type ValueWords } from './placeholderValues.ts'
import type { PlanText } from './planText.ts'

/** The bone that a nerve crosses, or the groove that it lies in. */
export function nervePlace(
  nerve: TreatedNerve,
  words: Pick<InterfaceText, 'pickerInGroove' | 'pickerCrosses'>,
) {
  const bone = crossedVertebraOf(nerve)
  return isSacral(bone) ? words.pickerInGroove : words.pickerCrosses(bone)
}

/** "L4–L5 and L5–S1, right". */
export const choiceText = (
  { joints, side }: Pick<LumbarPlan, 'joints' | 'side'>,
  words: InterfaceText,
  values: ValueWords,
): string =>
  words.choice(
    values.list(joints.map(jointLabel)),
    { right: words.choiceRight, left: words.choiceLeft, both: words.choiceBoth }[side],
  )

export function lumbarPlanText(words: InterfaceText, values: ValueWords): PlanText<LumbarPlan> {
  return {
    choice: (plan) => choiceText(plan, words, values),
    place({ side }, nerve) {
      if (!isTreatedNerve(nerve)) throw new Error(`lumbarPlanText: "${nerve}" is not treated`)
      const own = suffixOfNerve(nerve) === 'R' ? words.choiceRight : words.choiceLeft
      return `${nervePlace(nerve, words)}${side === 'both' ? `, ${own}` : ''}`
    },
    turn: ({ nerves }, index) =>
      words.nerveOf(index + 1, nerves.length, crossedVertebraOf(nerves[index]!.id)),
    supply: ({ joints }, { supply }) =>
      INNERVATION.filter(({ joint, confidence }) => confidence === 'medium' && joints.includes(joint)).map(
        ({ joint, nerves, sources }) => ({ plain: supply(jointLabel(joint), ...nerves), sources }),
      ),
    placeholders: (plan, step) => placeholderValues(plan, step as LumbarStep, values),
  }
}
