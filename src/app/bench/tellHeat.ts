// From the bench into the story: its heat, told at the step where it is made.
import {
  DEFAULT_LESION_CHOICE,
  type LesionChoice,
  writeLesionChoice,
} from '../../packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { storyStepOf } from '../../story/plan.ts'
import { openExample, openStory, setHeat, useChoices } from '../state/choices.ts'
import { playhead, useStory } from '../state/story.ts'

/** Opens the chosen story, or the example, at its first lesion. */
export function tellHeat(choice: LesionChoice): void {
  const code = writeLesionChoice(choice)
  setHeat(code === writeLesionChoice(DEFAULT_LESION_CHOICE) ? null : code)
  if (useChoices.getState().joints.length > 0) openStory()
  else openExample()
  const { plan } = useStory.getState()
  const step = plan?.steps.find((each) => storyStepOf(plan, each).hasReadout)
  if (step) playhead.seek(step.startS)
}
