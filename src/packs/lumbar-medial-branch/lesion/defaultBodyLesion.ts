// The lesion that this procedure's story tells until its reader asks for another: solved at build time.
import { defaultLesion } from '../../../physics/defaultLesion.ts'
import { type HeatLesion, lesionOf } from '../../../story/heatLesion.ts'

let known: HeatLesion | null = null

/** 18 G, 10 mm, 80 °C for 90 s in a perfused body. */
export function defaultBodyLesion(): HeatLesion {
  known ??= lesionOf(defaultLesion())
  return known
}
