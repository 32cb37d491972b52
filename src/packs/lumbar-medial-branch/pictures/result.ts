// Chapter 4, reading the result: told on paper, with the spine waiting behind.
import { smoothRamp } from '../../../math/scalar.ts'
import { columnPose } from '../../../story/cameraPoses.ts'
import type { WorkAreaKind } from '../../../story/moment.ts'
import { baseScenery, type Choreography } from './stageSetting.ts'

const onPaper =
  (kind: WorkAreaKind): Choreography =>
  (context) => {
    const scenery = baseScenery(context)
    scenery.camera = columnPose(context.plan.body, context.focus.side, 30)
    scenery.workArea = { kind, opacity: 1, progress: smoothRamp(context.u, 0, 0.85) }
    return scenery
  }

export const RESULT = {
  'res.01.diary': onPaper('diary'),
  'res.02.decide': onPaper('decision'),
  'res.03.fair': onPaper('icons100'),
} as const satisfies Record<string, Choreography>
