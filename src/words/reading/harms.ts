// What can go wrong (docs/medicine.md#harms), how often as its sources put it, and how it is caught. A rate counted in
// people and read on a page may be drawn as people; all others stay words. Rates per lesion, per block and per person
// are never added.
import type { Cited } from './cited.ts'

export interface HarmRow extends Cited {
  readonly frequency: 'common' | 'some' | 'uncommon' | 'rare' | 'very rare' | 'not known'
  /** People with it, of people asked; only where the page that says so was read. */
  readonly people?: readonly [count: number, of: number]
}

export const HARMS = [
  { id: 'soreness', frequency: 'common', sources: ['spinehealth_fu', 'hey_rf'] },
  { id: 'fainting', frequency: 'some', sources: ['kennedy2013'] },
  {
    id: 'neuritis',
    frequency: 'some',
    people: [11, 164],
    sources: ['singh2019', 'facts2018', 'spinehealth_comp', 'kornick2004'],
  },
  { id: 'flare', frequency: 'uncommon', sources: ['kornick2004'] },
  { id: 'lastingPain', frequency: 'very rare', sources: ['spinehealth_comp', 'abbott2007', 'koh2017'] },
  { id: 'numbSkin', frequency: 'not known', sources: ['spinehealth_fu', 'cohen2011'] },
  { id: 'multifidus', frequency: 'common', sources: ['dreyfuss2009', 'smuck2015', 'asym2024'] },
  { id: 'discWear', frequency: 'not known', sources: ['smuck2015'] },
  { id: 'legNumb', frequency: 'very rare', sources: ['hey_rf', 'hey_discharge'] },
  {
    id: 'nerveInjury',
    frequency: 'very rare',
    sources: ['abbott2007', 'kornick2004', 'lau2004', 'govind_ch', 'koh2017'],
  },
  { id: 'vein', frequency: 'some', sources: ['lee2008', 'dreyfuss1997'] },
  { id: 'wrongLevel', frequency: 'not known', sources: ['lstv_oai'] },
  { id: 'infection', frequency: 'rare', sources: ['kornick2004', 'roh_rfd', 'spinehealth_comp'] },
  { id: 'burn', frequency: 'rare', sources: ['won2023', 'tieppo2021'] },
  { id: 'bleeding', frequency: 'very rare', sources: ['endres2017', 'endres2020', 'narouze2018'] },
  { id: 'device', frequency: 'rare', sources: ['sowder2023', 'goel2020'] },
  { id: 'metal', frequency: 'not known', sources: ['lamer2016'] },
  { id: 'allergy', frequency: 'not known', sources: ['spinehealth_comp'] },
  { id: 'sugar', frequency: 'uncommon', sources: ['hey_discharge'] },
  { id: 'misleading', frequency: 'common', sources: ['facts2018', 'schwarzer1994fp'] },
  { id: 'missed', frequency: 'some', sources: ['kaplan1998', 'lee2008', 'ajnr2005', 'feigl2017'] },
  { id: 'noBenefit', frequency: 'common', sources: ['mccormick2019', 'schneider2020', 'vanwijk2005'] },
] as const satisfies readonly HarmRow[]

export type HarmId = (typeof HARMS)[number]['id']

export interface HarmText {
  readonly name: string
  readonly patient: readonly string[]
  /** For clinicians and students: the rate and where it comes from. */
  readonly properly: readonly string[]
  /** What guards against it or notices it. */
  readonly caught: { readonly patient: readonly string[]; readonly properly: readonly string[] }
}
