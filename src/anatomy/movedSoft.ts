// Soft tissue of a variant is the typical one's, carried along by two maps that run into each other: what hangs on the
// upper column goes with it, what hangs on the lower column goes with that.
import { type Affine, mapNormal, mapPoint } from '../math/affine.ts'
import { smoothRamp } from '../math/scalar.ts'
import type { Anchor, MovedSoft } from './solvedBody.ts'

/** A place of the typical soft tissue, mm, and its unit normal, on the body that `soft` belongs to. */
export function moveSoft(soft: MovedSoft, { pointMm, outwardUnit }: Anchor): Anchor {
  const map = mapAt(soft, pointMm)
  return { pointMm: mapPoint(map, pointMm), outwardUnit: mapNormal(map, outwardUnit) }
}

/** The mix of both maps as it acts on the neighbourhood of a place: its slope tells of the change of share as well. */
function mapAt({ upper, lower, betweenYMm: [low, high] }: MovedSoft, at: Anchor['pointMm']): Affine {
  const share = smoothRamp(at[1], low, high)
  if (share === 0) return lower
  if (share === 1) return upper
  const u = (at[1] - low) / (high - low)
  const sharePerMm = (6 * u * (1 - u)) / (high - low)
  const [above, below] = [mapPoint(upper, at), mapPoint(lower, at)]
  const mixed = upper.map((value, i) => {
    const row = Math.floor(i / 4)
    const plain = lower[i]! + (value - lower[i]!) * share
    const lean = sharePerMm * (above[row]! - below[row]!)
    // The lean turns on y, and is taken back at the place itself.
    return i % 4 === 1 ? plain + lean : i % 4 === 3 ? plain - lean * at[1] : plain
  })
  return mixed as unknown as Affine
}
