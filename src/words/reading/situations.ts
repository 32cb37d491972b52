// When extra care is due (docs/medicine.md#special-situations), and who should not have the test now (#who-and-who-not).
import type { Cited } from './cited.ts'

export const SITUATIONS = [
  { id: 'pacemaker', sources: ['sowder2023', 'radical_solent'] },
  { id: 'stimulator', sources: ['sowder2023'] },
  { id: 'bloodThinner', sources: ['narouze_row', 'narouze2018'] },
  { id: 'pregnancy', sources: ['dudley'] },
  { id: 'screws', sources: ['lamer2016', 'sis2013'] },
  { id: 'diabetes', sources: ['hey_discharge'] },
  { id: 'fusion', sources: ['elsevier_lumbar', 'sis2013'] },
] as const satisfies readonly Cited[]
export type SituationId = (typeof SITUATIONS)[number]['id']

export const CONTRAINDICATIONS = [
  { id: 'refusal', weight: 'absolute', sources: ['hey_discharge', 'sis2013'] },
  { id: 'infection', weight: 'until treated', sources: ['healthjade'] },
  { id: 'allergy', weight: 'absolute', sources: ['spinehealth_comp', 'sis2013'] },
  { id: 'pregnancy', weight: 'defer', sources: ['dudley', 'healthjade'] },
  { id: 'bleeding', weight: 'assess', sources: ['narouze_row', 'narouze2018'] },
  { id: 'noPain', weight: 'postpone', sources: ['hull_policy', 'sis2013'] },
  { id: 'medicines', weight: 'postpone', sources: ['cohen2014sed'] },
] as const satisfies readonly (Cited & {
  readonly weight: 'absolute' | 'until treated' | 'defer' | 'assess' | 'postpone'
})[]
export type ContraindicationId = (typeof CONTRAINDICATIONS)[number]['id']

export interface SituationText {
  readonly name: string
  readonly patient: readonly string[]
  readonly properly: readonly string[]
}
