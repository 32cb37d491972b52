// The cards of the steps before and after a needle: what is agreed, asked, shown and looked at
// (docs/medicine.md#the-block).
import type { SourceKey } from '../../anatomy/sources.ts'

const CHECK_CARDS = ['ready', 'homeTest', 'homeHeat'] as const
export type CheckCard = (typeof CHECK_CARDS)[number]

export const CHECK_SOURCES = {
  ready: ['hey_discharge', 'dudley', 'narouze2018', 'healthjade', 'sis2013', 'kennedy2013', 'sowder2023'],
  homeTest: ['hey_rf', 'hey_discharge', 'rf_leaflet', 'sis2013'],
  homeHeat: ['hey_discharge', 'rf_leaflet', 'tieppo2021'],
} as const satisfies Record<CheckCard, readonly SourceKey[]>

export interface CheckGroup {
  readonly title: string
  readonly items: readonly string[]
}

export interface CheckCardText {
  readonly title: string
  readonly groups: readonly CheckGroup[]
}
