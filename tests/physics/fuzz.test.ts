// Ten thousand legal settings and a thousand illegal ones. The coarse grid: what is asked here holds on any.
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/math/seededRandom.ts'
import { ELECTRODES, type ElectrodeKind } from '../../src/physics/electrode.ts'
import { energyResidual } from '../../src/physics/energyBalance.ts'
import { solveLesion } from '../../src/physics/lesion.ts'
import { hottestC, measureLesion, warningsOf } from '../../src/physics/lesionReport.ts'
import { RESOLUTIONS, type Resolution } from '../../src/physics/resolution.ts'
import { checkSettings, DEFAULT_SETTINGS, type LesionSettings, RANGES } from '../../src/physics/settings.ts'

/** Coarser than any grid a reader meets, so that ten thousand lesions take seconds. */
const QUICK: Resolution = {
  ...RESOLUTIONS.coarse,
  surface: 0.6,
  edge: 0.8,
  point: 0.8,
  radialGrowth: 2,
  axialGrowth: 2.2,
  stepS: 20,
}
const KINDS = Object.keys(ELECTRODES) as ElectrodeKind[]
const CHAINS = 2000
const LINKS = 5

/** A setting's share of its range, 0…1. */
const within = ({ low, high }: { low: number; high: number }, share: number): number =>
  low + (high - low) * share

/** Settings that differ only in temperature or only in time, rising: legal ones, drawn at random. */
function chain(random: () => number): LesionSettings[] {
  const electrode = KINDS[Math.floor(random() * KINDS.length)]!
  const [lowC, highC] = ELECTRODES[electrode].setRangeC
  const base: LesionSettings = {
    ...DEFAULT_SETTINGS,
    electrode,
    gauge: 16 + Math.floor(8 * random()),
    activeTipM: within(RANGES.activeTipM, random()),
    startC: within(RANGES.startC, random()),
    perfusionWPerM3K: random() < 0.4 ? 0 : within(RANGES.perfusionWPerM3K, random() ** 2),
    setC: lowC + (highC - lowC) * random(),
    holdS: within(RANGES.holdS, random()),
  }
  const rising = Array.from({ length: LINKS }, random).sort((a, b) => a - b)
  return random() < 0.5
    ? rising.map((share) => ({ ...base, setC: lowC + (highC - lowC) * share }))
    : rising.map((share) => ({ ...base, holdS: within(RANGES.holdS, share) }))
}

interface Outcome {
  readonly settings: LesionSettings
  readonly faults: readonly string[]
  readonly widthM: number
  readonly meanPeakK: number
}

function outcome(settings: LesionSettings): Outcome {
  const run = solveLesion(settings, { resolution: QUICK })
  const size = measureLesion(run)
  const hottest = hottestC(run)
  const { temperatureC, damage, history } = run
  const faults: string[] = []
  const look = (what: string, values: ArrayLike<number>, least: number): void => {
    let low = Infinity
    let sum = 0
    for (let n = 0; n < values.length; n++) {
      sum += values[n]!
      if (values[n]! < low) low = values[n]!
    }
    if (!Number.isFinite(sum)) faults.push(`${what} is not finite`)
    if (low < least) faults.push(`${what} falls to ${low}`)
  }
  look('size', [size.widthM, size.depthM, size.lengthM, size.volumeM3], 0)
  look('power', history.powerW, 0)
  look('resistance', history.resistanceOhm, 0)
  look('CEM43', damage.cem43S, 0)
  look('Ω', damage.omega, 0)
  // Cooling water may be colder than the tissue; nothing else cools anything.
  const coldest = settings.electrode === 'cooled' ? Math.min(settings.startC, 21) : settings.startC
  look('temperature', temperatureC, coldest - 0.05)
  if (hottest > 110 && warningsOf(run).length === 0) faults.push(`${hottest} °C unsaid`)
  if (energyResidual(run.energy) > 1e-10) faults.push(`energy missed by ${energyResidual(run.energy)}`)
  const meanPeakK = damage.peakC.reduce((sum, peak) => sum + peak, 0) / run.grid.size - settings.startC
  return { settings, faults, widthM: size.widthM, meanPeakK }
}

describe('ten thousand legal settings', () => {
  const random = seededRandom(2014)
  const faulty: Outcome[] = []
  const notMonotone: [Outcome, Outcome][] = []
  let solved = 0
  let withLesion = 0
  for (let c = 0; c < CHAINS; c++) {
    let before: Outcome | null = null
    for (const settings of chain(random)) {
      const now = outcome(settings)
      solved++
      if (now.widthM > 0) withLesion++
      if (now.faults.length > 0) faulty.push(now)
      // What the quick grid leaves open: its widest place is found between lines that are millimetres apart, and blood
      // stops in a node one step of 20 s after the node has coagulated. Of the temperature itself, a millikelvin.
      const slackM = settings.perfusionWPerM3K > 0 ? 1e-4 : 5e-5
      if (before && (now.widthM < before.widthM - slackM || now.meanPeakK < before.meanPeakK - 1e-3))
        notMonotone.push([before, now])
      before = now
    }
  }

  it('are ten thousand, most of them with a lesion', () => {
    expect(solved).toBe(10000)
    expect(withLesion).toBeGreaterThan(5000)
  })

  it('give finite numbers, none negative, none colder than its surroundings, none above 110 °C unsaid', () => {
    expect(faulty.slice(0, 3)).toEqual([])
  })

  it('give more with more heat and with more time', () => {
    expect(notMonotone.slice(0, 3)).toEqual([])
  })
})

describe('a thousand illegal settings', () => {
  const random = seededRandom(1980)

  /** A legal setting with one value pushed out of its range, and the words that its error must have. */
  function illegal(): { settings: LesionSettings; words: readonly string[] } {
    const [base] = chain(random)
    const key = (['gauge', 'activeTipM', 'holdS', 'startC', 'perfusionWPerM3K', 'setC'] as const)[
      Math.floor(6 * random())
    ]!
    const [lowC, highC] = ELECTRODES[base!.electrode].setRangeC
    const range = key === 'setC' ? { name: 'set temperature', low: lowC, high: highC, scale: 1 } : RANGES[key]
    const out = random()
    const value =
      out < 0.1
        ? Number.NaN
        : out < 0.55
          ? range.low - (0.001 + random()) * (range.high - range.low)
          : range.high + (0.001 + random()) * (range.high - range.low)
    const shown = Number((range.low * range.scale).toPrecision(6))
    return { settings: { ...base!, [key]: value }, words: [range.name, String(shown), 'got'] }
  }

  it('each get an error that names the setting, its range and what it got', () => {
    const unclear: unknown[] = []
    for (let n = 0; n < 1000; n++) {
      const { settings, words } = illegal()
      let message = 'no error'
      try {
        checkSettings(settings)
      } catch (error) {
        message = (error as Error).message
      }
      if (!words.every((word) => message.includes(word))) unclear.push([settings, message])
    }
    expect(unclear.slice(0, 3)).toEqual([])
  })
})
