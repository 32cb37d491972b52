// Sizes of what goes in, mm. Gauges by outer diameter (docs/heat.md#needles); lengths and defaults:
// docs/medicine.md#settings.

import type { SourceKey } from '../../../anatomy/sources.ts'
import { outerDiameterMm } from '../../../physics/needleGauge.ts'
import { DEFAULT_SETTINGS } from '../../../physics/settings.ts'
import type { HeatLesion } from '../../../story/heatLesion.ts'

export interface Instrument {
  readonly gauge: number
  readonly outerDiameterMm: number
  readonly lengthMm: number
  /** Bare end that heats; 0 for a plain needle. */
  readonly activeTipMm: number
  readonly sources: readonly SourceKey[]
}

/** A needle of a gauge, at the thickness that this gauge has. */
const needle = (gauge: number, rest: Omit<Instrument, 'gauge' | 'outerDiameterMm'>): Instrument => ({
  gauge,
  outerDiameterMm: outerDiameterMm(gauge),
  ...rest,
})

/** 25 G, 3.5 in; published range 22–25 G. */
export const BLOCK_NEEDLE = needle(25, {
  lengthMm: 90,
  activeTipMm: 0,
  sources: ['wikimsk_mbb', 'procguide'],
})

/** For the skin wheal; a short fine needle. */
export const SKIN_NEEDLE = needle(25, {
  lengthMm: 38,
  activeTipMm: 0,
  sources: ['sis2013'],
})

/** 18 G with a bare 10 mm tip; published range 16–22 G, 5–10 mm. */
export const RF_CANNULA = needle(DEFAULT_SETTINGS.gauge, {
  lengthMm: 100,
  activeTipMm: DEFAULT_SETTINGS.activeTipM * 1000,
  sources: ['cosman2014', 'macvicar_bsc', 'feigl2017'],
})

/** The cannula that a lesion is made with. */
export const cannulaOf = ({ gauge, activeTipMm }: Pick<HeatLesion, 'gauge' | 'activeTipMm'>): Instrument => ({
  ...RF_CANNULA,
  gauge,
  outerDiameterMm: outerDiameterMm(gauge),
  activeTipMm,
})
