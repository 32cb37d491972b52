// What people ask, in the order they ask it (docs/medicine.md#questions).
import type { Cited } from './cited.ts'

export const QUESTIONS = [
  { id: 'what_nerves', sources: ['bogduk1982', 'cms_lcd'] },
  { id: 'why_test', sources: ['cohen2020', 'schwarzer1995'] },
  { id: 'consent', sources: ['hey_discharge'] },
  { id: 'who', sources: ['healthjade'] },
  { id: 'eat', sources: ['rf_leaflet', 'orthofrac_prep', 'serenity_prep', 'hey_discharge', 'hey_rf'] },
  {
    id: 'medicines',
    sources: ['rf_leaflet', 'serenity_prep', 'endres2017', 'cohen2014sed', 'orthofrac_prep'],
  },
  { id: 'hurt', sources: ['furman_rfn', 'rf_leaflet'] },
  { id: 'awake', sources: ['cohen2014sed', 'rf_leaflet'] },
  { id: 'how_long', sources: ['rf_leaflet', 'sikar_rfn'] },
  { id: 'drive', sources: ['hey_discharge', 'rf_leaflet', 'serenity_prep'] },
  { id: 'after_block', sources: ['duration2022', 'sis2013', 'serenity_prep'] },
  { id: 'water', sources: ['hey_discharge', 'sikar_rfn', 'serenity_prep'] },
  { id: 'work', sources: ['hey_discharge', 'spinehealth_fu'] },
  { id: 'exercise', sources: ['spinehealth_fu', 'serenity_prep', 'spring_rfd'] },
  { id: 'when_relief', sources: ['spinehealth_fu'] },
  { id: 'how_long_last', sources: ['loh2015', 'koh2017', 'smuck2012', 'macvicar2013', 'dudley'] },
  { id: 'repeat', sources: ['smuck2012', 'hull_policy', 'cms_crit'] },
  // Told with the trials that found no difference beside those that did.
  { id: 'not_work', sources: ['schneider2020', 'mccormick2019', 'vanwijk2005', 'juch2017'] },
  {
    id: 'instead',
    sources: ['cohen2020', 'facts2018', 'cope2024', 'kocan2025', 'gilmore2021', 'nice_fusion'],
  },
  { id: 'other_causes', sources: ['cohen2020', 'vandenheuvel2024'] },
  { id: 'agree', sources: ['nice_ng59', 'cohen2020', 'busse2025', 'busse_dispute'] },
  { id: 'feeling', sources: ['bogduk1982', 'asym2024', 'spinehealth_fu', 'hey_rf'] },
  { id: 'joint_harm', sources: ['spinehealth_comp', 'smuck2015'] },
  {
    id: 'risks',
    sources: ['kennedy2013', 'singh2019', 'spinehealth_comp', 'kornick2004', 'abbott2007', 'smuck2015'],
  },
  { id: 'metal', sources: ['lamer2016', 'sis2013'] },
  { id: 'mri', sources: ['dreyfuss2009', 'asym2024'] },
  { id: 'xray_dose', sources: ['bakir2024'] },
  { id: 'tell_first', sources: ['dudley', 'sowder2023', 'narouze2018', 'hey_rf'] },
  { id: 'breastfeeding', sources: ['lactmed_lidocaine', 'cohen2014sed'] },
  { id: 'age', sources: ['nice_ng59', 'ebi_rfd'] },
  { id: 'neck', sources: ['rf_leaflet'] },
  { id: 'cost', sources: ['us_opd', 'cms_crit'] },
  { id: 'call', sources: ['spinehealth_comp', 'hey_discharge', 'dudley'] },
] as const satisfies readonly Cited[]

export type QuestionId = (typeof QUESTIONS)[number]['id']

export interface QuestionText {
  readonly question: string
  /** Short sentences; the whole answer stays under the patients' reading limits. */
  readonly answer: readonly string[]
}
