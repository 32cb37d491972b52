// What can go wrong (docs/medicine.md#harms). A rate counted in people and read on a page may be drawn as people; all
// others stay words. Rates per lesion and per person are never added.
import type { Cited } from './cited.ts'

export interface HarmRow extends Cited {
  readonly frequency: 'common' | 'some' | 'uncommon' | 'rare' | 'very rare' | 'not known'
  /** People with it, of people asked; only where the page that says so was read. */
  readonly people?: readonly [count: number, of: number]
}

export const HARMS = [
  { id: 'soreness', frequency: 'common', sources: ['spinehealth_fu', 'hey_rf'] },
  {
    id: 'neuritis',
    frequency: 'some',
    people: [11, 164],
    sources: ['singh2019', 'spinehealth_comp', 'kornick2004'],
  },
  { id: 'flare', frequency: 'uncommon', sources: ['kornick2004'] },
  { id: 'numbSkin', frequency: 'not known', sources: ['spinehealth_fu'] },
  { id: 'multifidus', frequency: 'common', sources: ['dreyfuss2009', 'smuck2015', 'asym2024'] },
  { id: 'legNumb', frequency: 'uncommon', sources: ['hey_rf'] },
  { id: 'infection', frequency: 'rare', sources: ['kornick2004'] },
  { id: 'burn', frequency: 'rare', sources: ['kornick2004'] },
  { id: 'nerveInjury', frequency: 'very rare', sources: ['lau2004', 'govind_ch'] },
  { id: 'bleeding', frequency: 'very rare', sources: ['narouze2018'] },
  { id: 'device', frequency: 'rare', sources: ['sowder2023'] },
  { id: 'reaction', frequency: 'uncommon', sources: ['hey_discharge'] },
  { id: 'noBenefit', frequency: 'common', sources: ['mccormick2019', 'schneider2020', 'vanwijk2005'] },
] as const satisfies readonly HarmRow[]

export type HarmId = (typeof HARMS)[number]['id']

export interface HarmText {
  readonly name: string
  readonly patient: readonly string[]
  /** For clinicians and students: the rate and where it comes from. */
  readonly properly: readonly string[]
}
