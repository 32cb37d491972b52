// The visits, one by one: from the first talk to the review (docs/medicine.md#the-block, #the-heat, #aftercare).
import type { Cited } from './cited.ts'

export const VISITS = [
  { id: 'before', sources: ['cohen2020', 'nice_ng59'] },
  { id: 'testDay', sources: ['rf_leaflet', 'duration2022', 'sis2013'] },
  { id: 'diary', sources: ['duration2022', 'sis2013'] },
  { id: 'secondTest', sources: ['cms_lcd', 'cms_crit', 'schwarzer1994fp'] },
  { id: 'wait', sources: ['cohen2020'] },
  { id: 'heatDay', sources: ['rf_leaflet', 'hey_discharge'] },
  { id: 'firstDays', sources: ['spinehealth_fu', 'hey_discharge'] },
  { id: 'weeks', sources: ['spinehealth_fu'] },
  { id: 'review', sources: ['spinehealth_fu', 'smuck2012'] },
] as const satisfies readonly Cited[]
export type VisitId = (typeof VISITS)[number]['id']

export interface VisitText {
  readonly when: string
  readonly title: string
  readonly patient: readonly string[]
}
