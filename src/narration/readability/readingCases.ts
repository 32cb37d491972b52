// The choices under which every text is measured: each joint alone with each of its nerves, all joints on both
// sides. A limit holds for the hardest of them.
import { INNERVATION, nervesForJoints } from '../../anatomy/innervation.ts'
import { crossedVertebra, JOINTS } from '../../anatomy/levels.ts'
import { defaultBodyLesion } from '../../procedure/lesionTimeline.ts'
import type { ValueFacts } from '../catalogue/placeholderValues.ts'

export const READING_CASES: readonly ValueFacts[] = (() => {
  const lesion = defaultBodyLesion()
  const alone = INNERVATION.flatMap(({ joint, nerves }) =>
    nerves.map((level): ValueFacts => {
      const joints = [joint]
      const nerveCount = nervesForJoints(joints, 'right').length
      return { joints, side: 'right', nerveCount, joint, level, crossed: crossedVertebra(level), lesion }
    }),
  )
  const everything: ValueFacts = {
    joints: JOINTS,
    side: 'both',
    nerveCount: nervesForJoints(JOINTS, 'both').length,
    joint: 'T12-L1',
    level: 'T12',
    crossed: crossedVertebra('T12'),
    lesion,
  }
  return [...alone, everything]
})()
