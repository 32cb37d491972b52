// Which way the bundles of each ligament run, for the picture's fine strands. Unit vectors, patient axes.
import type { SideSuffix } from '../../anatomy/levels.ts'
import { type SoftLigamentId, softParts } from '../../anatomy/softTissue.ts'
import { normalize, sub, type Vec3 } from '../../math/vec3.ts'
import type { SpineShape } from '../field.ts'
import { iliolumbarWays } from './iliolumbarLigament.ts'
import { INTERSPINOUS_RISE, POSTERIOR_MM } from './ligaments.ts'

export type FibreAt = (x: number, y: number, z: number) => Vec3

const DOWN: Vec3 = [0, -1, 0]
/** How far the strands behind a disc lean outwards at the border of the flare. */
const FLARE_LEAN = 0.9

export function ligamentFibres(id: SoftLigamentId, spine: SpineShape): FibreAt {
  const { stem, side } = softParts(id)
  switch (stem) {
    case 'lig.interspinous':
      return () => INTERSPINOUS_RISE
    case 'lig.flavum':
      // Down and back, from the front of one lamina to the edge of the next.
      return () => [0, -0.97, -0.24]
    case 'lig.iliolumbar': {
      const { upper, lower } = iliolumbarWays(side as SideSuffix, spine)
      const [up, down] = [upper, lower].map(({ from, to }) => normalize(sub(to, from))) as [Vec3, Vec3]
      return (_x, y) => (y > lower.from[1] - 4 ? up : down)
    }
    case 'lig.posterior_longitudinal': {
      const discs = spine.discs.map(({ bounds }) => (bounds.min[1] + bounds.max[1]) / 2)
      return (x, y) => {
        const off = discs.map((at) => y - at).reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a))
        const near = Math.exp(-((off / (2 * POSTERIOR_MM.reach)) ** 2))
        const lean = FLARE_LEAN * near * Math.max(-1, Math.min(1, x / 8)) * Math.sign(off)
        return normalize([lean, -1, 0])
      }
    }
    default:
      return () => DOWN
  }
}
