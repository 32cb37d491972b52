// The choices under which every text is measured: each joint alone with each of its nerves, all joints on both
// sides. A limit holds for the hardest of them.
import { INNERVATION, nervesForJoints } from '../../anatomy/innervation.ts'
import { crossedVertebra, JOINTS } from '../../anatomy/levels.ts'
import { defaultBodyLesion } from '../../packs/lumbar-medial-branch/lesion/defaultBodyLesion.ts'
import type { HeatLesion } from '../../story/heatLesion.ts'
import type { ValueFacts } from '../placeholderValues.ts'

/** Pulsed: 42 °C for two minutes, no contour at all. */
const belowCoagulation = (lesion: HeatLesion): HeatLesion => ({
  ...lesion,
  setTempC: 42,
  heatS: 120,
  at: (clockS) => ({ ...lesion.at(clockS), reached: [] }),
})

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
  // A lesion that never reaches 51 °C has words of its own.
  const cool: ValueFacts = { ...everything, lesion: belowCoagulation(lesion) }
  return [...alone, everything, cool]
})()
