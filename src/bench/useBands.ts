// Widths by gauge for this tip; null until they are computed, and once more when they cannot be.
import { useEffect, useState } from 'react'
import { COAGULATION_C } from '../physics/heatLevels.ts'
import type { LesionClient } from '../physics/lesionClient.ts'
import type { LesionTimeline } from '../physics/lesionTimeline.ts'
import { type BenchSettings, DEFAULT_BENCH, solverSettings } from './benchSettings.ts'

/** Needles of the study's width figures, thin to thick. */
export const BAND_GAUGES = [22, 20, 18, 16] as const
/** What its bands are about: 80 °C for 2 minutes. */
export const BAND_SETTING = { setC: 80, holdS: 120 } as const

export interface WidthOfGauge {
  readonly gauge: number
  readonly widthMm: number
}

/** The settings of one point of the curve: bench tissue, whatever the bench is set to. */
const bandSettings = (gauge: number, activeTipMm: number): BenchSettings => ({
  ...DEFAULT_BENCH,
  tissue: 'bench',
  heat: { ...DEFAULT_BENCH.heat, ...BAND_SETTING, gauge, activeTipMm },
})

const WIDTHS = new Map<string, number>()

export function useBands(client: LesionClient, activeTipMm: number): readonly WidthOfGauge[] | null {
  const [solved, setSolved] = useState(0)
  useEffect(() => {
    const stop = new AbortController()
    const solveMissing = async (): Promise<void> => {
      for (const gauge of BAND_GAUGES) {
        const key = keyOf(gauge, activeTipMm)
        if (WIDTHS.has(key)) continue
        const settings = solverSettings(bandSettings(gauge, activeTipMm))
        const timeline = await client.solve(settings, { resolution: 'standard', signal: stop.signal })
        WIDTHS.set(key, width51Mm(timeline))
      }
      if (!stop.signal.aborted) setSolved((count) => count + 1)
    }
    solveMissing().catch((error: unknown) => {
      // The page's own lesion says why; the curve beside it stays away.
      if (!stop.signal.aborted) console.warn('useBands: widths were not computed', error)
    })
    return () => stop.abort(new Error('useBands: another tip'))
  }, [client, activeTipMm])
  // `solved` only says when to look again.
  return solved >= 0 && BAND_GAUGES.every((gauge) => WIDTHS.has(keyOf(gauge, activeTipMm)))
    ? BAND_GAUGES.map((gauge) => ({ gauge, widthMm: WIDTHS.get(keyOf(gauge, activeTipMm))! }))
    : null
}

const keyOf = (gauge: number, activeTipMm: number): string => `${gauge} ${activeTipMm}`

function width51Mm({ sizes }: LesionTimeline): number {
  const found = sizes.find(
    ({ criterion }) => criterion.kind === 'isotherm' && criterion.tempC === COAGULATION_C,
  )
  if (!found) throw new Error('useBands: the timeline has no size at 51 °C')
  return found.size.widthM * 1000
}
