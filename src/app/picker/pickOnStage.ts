// A joint picked in the picture: on the stage, or on the line drawing that stands before it.
import type { Joint, Side } from '../../anatomy/levels.ts'
import { chooseSide, toggleJoint, useChoices } from '../state/choices.ts'
import { pickedSide } from './pickedSide.ts'

/** A ring lies on a side; which side is treated is said once more where the story is started. */
export function pickOnStage(joint: Joint, on: Side): void {
  const choices = useChoices.getState()
  const { side, toggles } = pickedSide(choices, joint, on)
  if (side !== choices.side) chooseSide(side)
  if (toggles) toggleJoint(joint)
}
