// The colours of signed distance: blue where ours lies inside the reference, red where it stands out, in steps of
// half a millimetre. ColorBrewer RdBu (Brewer, Harrower, Penn State), which people with any colour vision can tell.
import type { Rgb } from '../drawing/png.ts'

/** Beyond this all is the last colour. */
export const FULL_COLOUR_MM = 3
export const BAND_MM = 0.5

const STOPS: readonly Rgb[] = [
  [33, 102, 172],
  [103, 169, 207],
  [209, 229, 240],
  [247, 247, 247],
  [253, 219, 199],
  [239, 138, 98],
  [178, 24, 43],
]

/** Steps on each side of the middle one. */
export const BANDS_A_SIDE = FULL_COLOUR_MM / BAND_MM

/** The step a distance falls into, −6…6; 0 is within a quarter of a millimetre. */
export const bandOf = (mm: number): number =>
  Math.max(-BANDS_A_SIDE, Math.min(BANDS_A_SIDE, Math.round(mm / BAND_MM)))

export function bandColour(band: number): Rgb {
  const place = ((band + BANDS_A_SIDE) / (2 * BANDS_A_SIDE)) * (STOPS.length - 1)
  const low = Math.min(STOPS.length - 2, Math.floor(place))
  return STOPS[low]!.map(
    (value, k) => value + (STOPS[low + 1]![k]! - value) * (place - low),
  ) as unknown as Rgb
}
