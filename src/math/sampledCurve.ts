// A curve given by values at evenly spaced places from 0 on: linear between them, held at its ends.

/** The value at a place; `places` begin at 0 and are evenly spaced. */
export function sampledAt(places: readonly number[], values: readonly number[], at: number): number {
  const last = places.length - 1
  const place = Math.min(last, Math.max(0, (at / places[last]!) * last))
  const i = Math.min(last - 1, Math.floor(place))
  return values[i]! + (values[i + 1]! - values[i]!) * (place - i)
}
