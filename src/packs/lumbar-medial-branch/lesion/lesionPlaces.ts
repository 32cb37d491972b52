// Where the lesions of one nerve lie: the first at the target, each further one with the needle drawn back along its own
// way in, so that their bare tips overlap by half. Published: one to three overlapping lesions a nerve [furman_rfn].
import type { Body } from '../../../anatomy/body.ts'
import type { TreatedNerve } from '../../../anatomy/innervation.ts'
import { target } from '../../../anatomy/targets.ts'
import { addScaled, normalize, sub, type Vec3 } from '../../../math/vec3.ts'
import type { HeatLesion } from '../../../story/heatLesion.ts'

/** Share of the bare tip by which the needle is drawn back between two lesions. */
const DRAWN_BACK_SHARE = 0.5

export const drawnBackMm = ({ activeTipMm }: Pick<HeatLesion, 'activeTipMm'>, turn: number): number =>
  DRAWN_BACK_SHARE * activeTipMm * turn

export interface LesionPlace {
  readonly tipMm: Vec3
  /** From the tip up the shaft. */
  readonly hubUnit: Vec3
}

/** Of the lesion made in turn `turn` (0, 1, 2). */
export function lesionPlace(
  body: Body,
  nerve: TreatedNerve,
  lesion: Pick<HeatLesion, 'activeTipMm'>,
  turn: number,
): LesionPlace {
  const [tip, heel] = target(body, nerve).rf.lineMm
  const hubUnit = normalize(sub(heel, tip))
  return { tipMm: addScaled(tip, hubUnit, drawnBackMm(lesion, turn)), hubUnit }
}
