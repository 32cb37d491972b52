// One hundred people and two tests: 176 patients of one cohort, scaled to 100 (Schwarzer 1994).
import type { SourceKey } from '../../anatomy/sources.ts'

export const PEOPLE_100 = {
  bothTests: 15,
  firstOnly: 32,
  notFirst: 53,
  studied: 176,
  sources: ['schwarzer1994fp'],
} as const satisfies {
  bothTests: number
  firstOnly: number
  notFirst: number
  studied: number
  sources: readonly SourceKey[]
}

export interface People100Text {
  readonly title: string
  readonly scaled: string
  readonly bothTests: string
  readonly firstOnly: string
  readonly notFirst: string
  /** What the middle group is: not confirmed. */
  readonly meaning: readonly string[]
}
