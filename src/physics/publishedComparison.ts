// The model against what has been published, at bench temperature, with its one fitted number (51 °C).
import { type LesionOptions, solveLesion } from './lesion.ts'
import { measureLesion } from './lesionReport.ts'
import { BENCH_START_C, PUBLISHED, type PublishedRow, type Verdict } from './publishedLesions.ts'
import { DEFAULT_SETTINGS, type LesionSettings } from './settings.ts'

export interface Compared {
  readonly published: PublishedRow
  /** What was varied: gauge, or tip. */
  readonly setting: string
  readonly computed: number
  readonly inside: boolean
  /** Held as a gate, known to fall short, or only reported. */
  readonly verdict: Verdict
}

const GAUGES = [16, 18, 20, 22] as const

/** Every published interval with what the model gives for it. */
export function comparePublished(options: LesionOptions = {}): Compared[] {
  const size = (settings: Partial<LesionSettings>) =>
    measureLesion(solveLesion({ ...DEFAULT_SETTINGS, startC: BENCH_START_C, ...settings }, options))
  const widthMm = (settings: Partial<LesionSettings>): number => 1e3 * size(settings).widthM
  const percent = (more: number, less: number): number => 100 * (more / less - 1)
  const rows: Compared[] = []
  const add = (published: PublishedRow, setting: string, computed: number, verdict: Verdict): void => {
    const inside = computed >= published.low && computed <= published.high
    rows.push({ published, setting, computed, inside, verdict })
  }

  for (const tipMm of [5, 10, 15]) {
    const at = (gauge: number): number => widthMm({ gauge, activeTipM: tipMm / 1e3, holdS: 120 })
    const wide = at(16)
    const narrow = at(22)
    add(PUBLISHED.gaugePercent, `${tipMm} mm tip`, percent(wide, narrow), 'shortfall')
    add(PUBLISHED.gaugeMm, `${tipMm} mm tip`, wide - narrow, 'shortfall')
  }
  for (const gauge of GAUGES) {
    const name = `${gauge} G`
    // What falls short is said, not hidden in a wider gate: 16 G with temperature, 16 and 18 G at three minutes (there
    // a ramp of 5 s instead of 15 s, which the abstract leaves open, would bring all four inside).
    const temperature = gauge === 16 ? 'shortfall' : 'gate'
    const threeMinutes = gauge <= 18 ? 'shortfall' : 'gate'
    const hot = widthMm({ gauge, setC: 90, holdS: 120 })
    add(PUBLISHED.temperature, name, percent(hot, widthMm({ gauge, setC: 60, holdS: 120 })), temperature)
    const one = widthMm({ gauge, holdS: 60 })
    const two = size({ gauge, holdS: 120 })
    add(PUBLISHED.twoMinutes, name, percent(1e3 * two.widthM, one), 'gate')
    add(PUBLISHED.threeMinutes, name, percent(widthMm({ gauge, holdS: 180 }), one), threeMinutes)
    add(PUBLISHED.beyondTip, name, 1e3 * (two.lengthM - DEFAULT_SETTINGS.activeTipM), 'gate')
    if (gauge === 16) add(PUBLISHED.width16, name, 1e3 * two.widthM, 'gate')
    if (gauge === 22) add(PUBLISHED.width22, name, 1e3 * two.widthM, 'gate')
  }
  const { lengthM, widthM } = size({ gauge: 20, holdS: 90 })
  add(PUBLISHED.area, 'length × width', 1e6 * lengthM * widthM, 'reported')
  add(PUBLISHED.area, 'ellipse', (Math.PI / 4) * 1e6 * lengthM * widthM, 'reported')
  return rows
}
