// Words of the steps that are told on paper: the ribbon of weeks and the cards at the end.
import type { SourceKey } from '../../anatomy/sources.ts'

/** Spans of the ribbon, in days after the heat (docs/medicine.md#after-the-heat). */
export const WEEKS_RIBBON = {
  sorenessDays: [1, 4],
  sunburnDays: [7, 14],
  reliefGrowsDays: [7, 21],
  endDays: 42,
  sources: ['spinehealth_fu', 'singh2019'],
} as const satisfies {
  sorenessDays: readonly [number, number]
  sunburnDays: readonly [number, number]
  reliefGrowsDays: readonly [number, number]
  endDays: number
  sources: readonly SourceKey[]
}

export interface WeeksRibbonText {
  readonly title: string
  readonly week: (week: number) => string
  readonly soreness: string
  readonly sunburn: string
  readonly relief: string
}

export const NEXT_CARDS = ['exercise', 'repeat', 'otherCauses', 'evidence'] as const
export type NextCard = (typeof NEXT_CARDS)[number]

export interface NextCardText {
  readonly title: string
  readonly patient: readonly string[]
}
