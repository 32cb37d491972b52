import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Recorded } from '../../src/command/independentLesion.ts'
import { solveLesion } from '../../src/physics/lesion.ts'
import { reportLesion } from '../../src/physics/lesionReport.ts'
import { REFERENCE_LESIONS } from '../../src/physics/referenceLesions.ts'
import { DEFAULT_SETTINGS } from '../../src/physics/settings.ts'

const recorded = JSON.parse(
  readFileSync(join(import.meta.dirname, 'independent', 'recorded.json'), 'utf8'),
) as Recorded

describe('finite elements', () => {
  it('were recorded for every reference lesion', () => {
    expect(recorded.lesions).toHaveLength(REFERENCE_LESIONS.length)
  })

  it.each(
    recorded.lesions,
  )('find the same: $gauge G, $tipMm mm, $setC °C, $holdS s, from $startC °C', (lesion) => {
    const { gauge, tipMm, setC, holdS, startC, result } = lesion
    const report = reportLesion(
      solveLesion({ ...DEFAULT_SETTINGS, gauge, activeTipM: tipMm / 1000, setC, holdS, startC }),
    )
    expect(Math.abs(report.widthMm - result.widthMm)).toBeLessThan(0.02)
    expect(Math.abs(report.lengthMm - result.lengthMm)).toBeLessThan(0.05)
    expect(Math.abs(report.distalMm - result.distalMm)).toBeLessThan(0.03)
    expect(Math.abs(report.energyJ / result.energyJ - 1)).toBeLessThan(0.005)
    // It prints the resistance at the start of its last step, when the tissue was a little cooler.
    expect(Math.abs(report.resistanceOhm / result.resistanceOhm - 1)).toBeLessThan(0.015)
  })
})
