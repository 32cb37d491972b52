// What people ask, in the order they ask it (docs/medicine.md#questions).
import type { Cited } from './cited.ts'

export const QUESTIONS = [
  { id: 'what_nerves', sources: ['bogduk1982', 'cms_lcd'] },
  { id: 'why_test', sources: ['cohen2020', 'schwarzer1995'] },
  { id: 'hurt', sources: ['furman_rfn', 'rf_leaflet'] },
  { id: 'awake', sources: ['cohen2014sed', 'rf_leaflet'] },
  { id: 'how_long', sources: ['rf_leaflet'] },
  { id: 'drive', sources: ['hey_discharge'] },
  { id: 'after_block', sources: ['duration2022', 'sis2013'] },
  { id: 'work', sources: ['hey_discharge', 'spinehealth_fu'] },
  { id: 'when_relief', sources: ['spinehealth_fu'] },
  { id: 'how_long_last', sources: ['smuck2012', 'macvicar2013', 'dudley'] },
  { id: 'repeat', sources: ['smuck2012', 'hull_policy', 'cms_crit'] },
  // Told with the trials that found no difference beside those that did.
  { id: 'not_work', sources: ['schneider2020', 'mccormick2019', 'vanwijk2005', 'juch2017'] },
  { id: 'agree', sources: ['nice_ng59', 'cohen2020', 'busse2025', 'busse_dispute'] },
  { id: 'feeling', sources: ['bogduk1982', 'asym2024', 'spinehealth_fu', 'hey_rf'] },
  {
    id: 'risks',
    sources: ['kennedy2013', 'singh2019', 'spinehealth_comp', 'kornick2004', 'abbott2007', 'smuck2015'],
  },
  { id: 'tell_first', sources: ['dudley', 'sowder2023', 'narouze2018', 'hey_rf'] },
  { id: 'call', sources: ['spinehealth_comp', 'hey_discharge', 'dudley'] },
] as const satisfies readonly Cited[]

export type QuestionId = (typeof QUESTIONS)[number]['id']

export interface QuestionText {
  readonly question: string
  /** Short sentences; the whole answer stays under the patients' reading limits. */
  readonly answer: readonly string[]
}
