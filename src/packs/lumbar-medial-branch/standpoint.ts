// Where exploring begins from a step of this procedure, and the way of the heat needle to whatever is looked at.
import type { Body } from '../../anatomy/body.ts'
import { isTreatedNerve, type TreatedNerve, treatedNerve } from '../../anatomy/innervation.ts'
import { crossingNerve, type Side, suffixOf } from '../../anatomy/levels.ts'
import { shownBone } from '../../anatomy/structureExtent.ts'
import { isNerveId, type StructureId } from '../../anatomy/structures.ts'
import { target } from '../../anatomy/targets.ts'
import type { Standpoint, Way } from '../../story/exploring/standpoint.ts'
import { focusOf } from './focus.ts'
import type { LumbarPlan, LumbarStep } from './lumbarPlan.ts'

export function standpointOf(plan: LumbarPlan, step: LumbarStep): Standpoint {
  const { nerve, side, upper, lower } = focusOf(plan, step)
  return {
    structure: nerve,
    side,
    bones: [upper, lower],
    wayTo: (id, onSide) => wayTo(plan.body, id, onSide),
  }
}

/** To a treated nerve, or to the one that crosses the bone of a thing; no needle goes to any other nerve. */
function wayTo(body: Body, id: StructureId, side: Side): Way | null {
  if (isTreatedNerve(id)) return heatWay(body, id)
  if (isNerveId(id)) return null
  return heatWay(body, treatedNerve(crossingNerve(shownBone(id)), suffixOf(side)))
}

function heatWay(body: Body, nerve: TreatedNerve): Way {
  const { lineMm, entryMm } = target(body, nerve).rf
  return { tipMm: lineMm[0], entryMm }
}
