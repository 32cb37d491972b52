// What the words about each body lean on.
import type { BodyId } from '../anatomy/bodies.ts'
import { MORPHOMETRY_SOURCES, type MorphometrySourceId } from '../anatomy/morphometrySources.ts'
import { SOURCES, type SourceKey } from '../anatomy/sources.ts'

export type BodySourceKey = SourceKey | MorphometrySourceId

/** Of the many tables behind the bands of sizes, two that were read on a page. */
const SIZES: readonly BodySourceKey[] = ['masharawi2004', 'cookBaker2021']

export const BODY_SOURCES: Readonly<Record<BodyId, readonly BodySourceKey[]>> = {
  typical: SIZES,
  worn: ['cohen2020'],
  narrowed: ['cohen2020'],
  ossified: ['bogduk1981', 'wikimsk_lig'],
  broad: [...SIZES, 'tran2022_angles'],
  slight: [...SIZES, 'tran2022_angles'],
}

export interface CitedBodySource {
  readonly citation: string
  readonly isFromMemory: boolean
}

export function citedBodySource(key: BodySourceKey): CitedBodySource {
  if (key in SOURCES) {
    const { citation, status } = SOURCES[key as SourceKey]
    return { citation, isFromMemory: status === 'from memory' }
  }
  const { citation, provenance } = MORPHOMETRY_SOURCES[key as MorphometrySourceId]
  return { citation, isFromMemory: provenance === 'memory' }
}
