// A plan of this procedure: the engine's, with the joints and side that were chosen and the nerves that serve them.
import type { TreatedNerve } from '../../anatomy/innervation.ts'
import type { Joint, SideChoice } from '../../anatomy/levels.ts'
import type { Target } from '../../anatomy/solvedBody.ts'
import type { BonePartId } from '../../anatomy/structures.ts'
import type { HeatLesion } from '../../story/heatLesion.ts'
import type { Plan } from '../../story/pack.ts'
import type { PlannedStep } from '../../story/plannedStep.ts'
import type { Chapter, StepId } from './chapters.ts'
import type { Cut } from './choice.ts'

export type LumbarStep = PlannedStep<StepId, Chapter, TreatedNerve>

export interface PlannedNerve {
  readonly id: TreatedNerve
  readonly crosses: BonePartId
  readonly target: Target
}

export interface LumbarPlan extends Plan<LumbarStep> {
  readonly joints: readonly Joint[]
  readonly side: SideChoice
  readonly cut: Cut
  /** In treatment order: right before left, cranial before caudal. */
  readonly nerves: readonly PlannedNerve[]
  readonly lesion: HeatLesion
}
