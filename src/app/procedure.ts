// The procedure that this app tells: the one place where a pack is chosen.
import type { LumbarPlan } from '../packs/lumbar-medial-branch/lumbarPlan.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../packs/lumbar-medial-branch/pack.ts'

export const PROCEDURE = LUMBAR_MEDIAL_BRANCH
export type ProcedurePlan = LumbarPlan
