// A broad and a slight build: the typical spine stretched about the middle of L3, with what would leave its acceptance
// band set right in the tables beforehand. mm.
import { type BodySizeChoice, BROAD, SLIGHT } from '../../anatomy/bodyShapes.ts'
import { type Affine, stretch } from '../../math/affine.ts'
import type { VertebraParameters } from './vertebraParameters.ts'
import type { SpineTables } from './wholeSpine.ts'

type Build = Readonly<Record<'breadth' | 'height' | 'depth', BodySizeChoice>>

const mapOf = ({ breadth, height, depth }: Build): Affine =>
  stretch([breadth.value, height.value, depth.value])

/** From the typical spine's place into the body's, about the middle of L3. */
export const BUILD_MAPS = { broad: mapOf(BROAD), slight: mapOf(SLIGHT) } as const

const withTransverse = (p: VertebraParameters, longerMm: number): VertebraParameters => ({
  ...p,
  transverseProcess: { ...p.transverseProcess, toMm: p.transverseProcess.toMm + longerMm },
})

/** Front end towards the midline, back end away from it, by this much. */
function withTurnedPedicles(p: VertebraParameters, asideMm: number): VertebraParameters {
  const { xMm } = p.pedicle
  const turned = xMm.map((x, i) => x + asideMm * ((2 * i) / (xMm.length - 1) - 1))
  return { ...p, pedicle: { ...p.pedicle, xMm: turned } }
}

export function broadTables(tables: SpineTables): SpineTables {
  const { vertebrae, joints } = tables
  const l45 = joints['L4-L5']
  const [x, y, z] = l45.centreMm
  return {
    ...tables,
    vertebrae: { ...vertebrae, L4: withTransverse(vertebrae.L4, -BROAD.l4TransverseShorter.value) },
    joints: { ...joints, 'L4-L5': { ...l45, centreMm: [x - BROAD.l4JointsNearer.value, y, z] } },
  }
}

export function slightTables(tables: SpineTables): SpineTables {
  const { vertebrae } = tables
  const l5 = withTransverse(vertebrae.L5, SLIGHT.l5TransverseLonger.value)
  const farther = SLIGHT.l5PediclesFarther.value
  return {
    ...tables,
    vertebrae: {
      ...vertebrae,
      L2: withTurnedPedicles(vertebrae.L2, SLIGHT.l2PediclesTurned.value),
      L5: { ...l5, pedicle: { ...l5.pedicle, xMm: l5.pedicle.xMm.map((x) => x + farther) } },
    },
  }
}
