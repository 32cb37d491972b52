// A back whose every border is the same at every height, and a canal that runs straight down: for tests of what is laid
// into them. mm, patient axes.
import type { BackPlan } from '../../../src/meshgen/soft/backPlan.ts'
import type { CanalLine } from '../../../src/meshgen/soft/dura.ts'

/** Processes 22 and 40 mm to the side, laminae at −40, crest at −75, fascia 80 mm behind: the same at every height. */
export const STRAIGHT_BACK: BackPlan = {
  mamillaryX: () => 22,
  mamillaryZ: () => -34,
  transverseX: () => 40,
  transverseZ: () => -26,
  laminaZ: () => -40,
  crestZ: () => -75,
  multifidusX: () => 30,
  longissimusX: () => 54,
  lateralX: () => 82,
  fasciaZ: () => -80,
}

/** Middle of the sac at z = −24, 15 mm broad and 12 deep, from 150 to −130. */
export const STRAIGHT_CANAL: CanalLine = {
  middleZ: () => -24,
  halfWidth: () => 7.5,
  halfDepth: () => 6,
  topMm: 150,
  endMm: -130,
}
