// After the heat: what to do, when to call, when to go at once (docs/medicine.md#aftercare).
import type { SourceKey } from '../../anatomy/sources.ts'

export const AFTERCARE_SOURCES = [
  'spinehealth_comp',
  'hey_discharge',
  'dudley',
] as const satisfies readonly SourceKey[]

export interface AftercareText {
  readonly advice: readonly string[]
  readonly callTitle: string
  readonly call: readonly string[]
  readonly emergencyTitle: string
  readonly emergency: readonly string[]
  /** Beside the emergency signs. */
  readonly emergencyLine: string
}
