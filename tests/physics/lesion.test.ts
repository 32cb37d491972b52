import { describe, expect, it } from 'vitest'
import { energyResidual } from '../../src/physics/energyBalance.ts'
import { type LesionRun, solveLesion, startLesion } from '../../src/physics/lesion.ts'
import { hottestC, measureLesion, reportLesion, warningsOf } from '../../src/physics/lesionReport.ts'
import { REFERENCE_LESIONS } from '../../src/physics/referenceLesions.ts'
import { RESOLUTIONS, scaledResolution } from '../../src/physics/resolution.ts'
import { DEFAULT_SETTINGS, type LesionSettings } from '../../src/physics/settings.ts'
import { METAL } from '../../src/physics/tissue.ts'

const solve = (changed: Partial<LesionSettings> = {}): LesionRun =>
  solveLesion({ ...DEFAULT_SETTINGS, ...changed })
const widthMm = (run: LesionRun): number => 1e3 * measureLesion(run).widthM

describe('lesions that another program has solved', () => {
  it.each(REFERENCE_LESIONS)('$gauge G, $tipMm mm, $setC °C, $holdS s, from $startC °C', (reference) => {
    const { gauge, tipMm, setC, holdS, startC } = reference
    const run = solve({ gauge, activeTipM: tipMm / 1000, setC, holdS, startC })
    const report = reportLesion(run)
    expect(Math.abs(report.widthMm - reference.widthMm)).toBeLessThan(0.05)
    expect(Math.abs(report.lengthMm - reference.lengthMm)).toBeLessThan(0.15)
    expect(Math.abs(report.distalMm - reference.distalMm)).toBeLessThan(0.06)
    expect(Math.abs(report.energyJ / reference.energyJ - 1)).toBeLessThan(0.01)
    expect(Math.abs(report.volumeMm3 / reference.volumeMm3 - 1)).toBeLessThan(0.02)
    expect(Math.abs(report.resistanceOhm / reference.resistanceOhm - 1)).toBeLessThan(0.015)
    // The other program prints the mean over its last 2.5 s, this one the power of the last moment.
    expect(Math.abs(report.endPowerW / reference.endPowerW - 1)).toBeLessThan(0.03)
    expect(report.energyResidual).toBeLessThan(1e-10)
    const arrhenius = 1e3 * measureLesion(run, { kind: 'arrhenius' }).widthM
    const cem43 = 1e3 * measureLesion(run, { kind: 'cem43', minutes: 240 }).widthM
    expect(Math.abs(arrhenius - reference.arrheniusWidthMm)).toBeLessThan(0.05)
    expect(Math.abs(cem43 - reference.cem43WidthMm)).toBeLessThan(0.05)
  })
})

describe('convergence', () => {
  const at = (factor: number) =>
    reportLesion(solveLesion(DEFAULT_SETTINGS, { resolution: scaledResolution(factor) }))
  const [coarse, standard, fine] = [at(2), at(1), at(0.5)]

  it('halving all spacings and steps moves width by less than 0.05 mm, length by less than 0.1 mm', () => {
    expect(Math.abs(standard.widthMm - fine.widthMm)).toBeLessThan(0.05)
    expect(Math.abs(standard.lengthMm - fine.lengthMm)).toBeLessThan(0.1)
  })

  it('is of second order', () => {
    const order = Math.log2((standard.widthMm - coarse.widthMm) / (fine.widthMm - standard.widthMm))
    expect(order).toBeGreaterThan(1.7)
  })

  it('halving only the steps moves width by less than 0.01 mm', () => {
    const { stepS } = RESOLUTIONS.standard
    const often = solveLesion(DEFAULT_SETTINGS, { resolution: { ...RESOLUTIONS.standard, stepS: stepS / 2 } })
    expect(Math.abs(widthMm(often) - standard.widthMm)).toBeLessThan(0.01)
  })

  it('the coarse grid stays within 0.1 mm, and says what it is', () => {
    const run = solveLesion(DEFAULT_SETTINGS, { resolution: RESOLUTIONS.coarse })
    expect(Math.abs(widthMm(run) - standard.widthMm)).toBeLessThan(0.1)
    expect(run.resolution.name).toBe('coarse')
  })
})

describe('a run', () => {
  const run = solve({ coolS: 30, perfusionWPerM3K: 2550 })
  const { history, program } = run
  const end = program.findLastIndex(({ phase }) => phase !== 'cool') + 1

  it('follows its program exactly: ramp, then set temperature', () => {
    program.forEach(({ targetC }, n) => {
      if (targetC !== null) expect(history.tipC[n + 1]).toBeCloseTo(targetC, 8)
    })
  })

  it('cools when the power is off', () => {
    for (let n = end + 1; n <= program.length; n++) {
      expect(history.powerW[n]).toBe(0)
      expect(history.tipC[n]!).toBeLessThan(history.tipC[n - 1]!)
    }
  })

  it('needs less power as the tissue warms, and finds less resistance', () => {
    const afterRamp = program.findIndex(({ phase }) => phase === 'hold') + 2
    for (let n = afterRamp; n <= end; n++) {
      expect(history.powerW[n]!).toBeLessThan(history.powerW[n - 1]!)
      expect(history.resistanceOhm[n]!).toBeLessThan(history.resistanceOhm[n - 1]!)
    }
  })

  it('keeps P = V²/R', () => {
    for (let n = 1; n <= end; n++)
      expect(history.voltageV[n]! ** 2 / history.powerW[n]! / history.resistanceOhm[n - 1]!).toBeCloseTo(1, 6)
  })

  it('accounts for every joule, blood included', () => {
    expect(energyResidual(run.energy)).toBeLessThan(1e-10)
    expect(run.energy.bloodJ).toBeGreaterThan(0)
    expect(run.energy.inJ).toBeGreaterThan(200)
  })

  it('never is colder than its start', () => {
    expect(Math.min(...run.temperatureC)).toBeGreaterThan(37 - 1e-6)
  })

  it('goes no further than its program', () => {
    expect(run.done()).toBe(program.length)
    expect(run.advance()).toBe(false)
    expect(run.done()).toBe(program.length)
  })
})

describe('settings at work', () => {
  it('blood makes lesions smaller', () => {
    const widths = [0, 2550, 10200].map((perfusionWPerM3K) => widthMm(solve({ perfusionWPerM3K })))
    expect(widths[1]! / widths[0]!).toBeGreaterThan(0.97)
    expect(widths[1]!).toBeLessThan(widths[0]!)
    expect(widths[2]!).toBeLessThan(widths[1]!)
    expect(widths[2]! / widths[0]!).toBeGreaterThan(0.93)
  })

  it('bench tissue at 21 °C hides a third of the width of tissue at 37 °C', () => {
    const ratio = widthMm(solve({ startC: 21 })) / widthMm(solve())
    expect(ratio).toBeGreaterThan(0.66)
    expect(ratio).toBeLessThan(0.76)
  })

  it('a pulsed electrode leaves nothing at 51 °C', () => {
    const run = solve({ electrode: 'pulsed', setC: 42, holdS: 120 })
    expect(measureLesion(run).widthM).toBe(0)
    expect(hottestC(run)).toBeLessThan(45)
  })

  it('a cooled one leaves a near-sphere that reaches further ahead than back, hottest 66–70 °C', () => {
    const run = solve({ electrode: 'cooled', gauge: 17, activeTipM: 0.004, setC: 60, holdS: 150 })
    const { widthM, lengthM, distalM, proximalM } = measureLesion(run)
    expect(lengthM / widthM).toBeGreaterThan(0.8)
    expect(lengthM / widthM).toBeLessThan(1.1)
    expect(distalM).toBeGreaterThan(proximalM)
    expect(hottestC(run)).toBeGreaterThan(66)
    expect(hottestC(run)).toBeLessThan(70)
    expect(run.energy.waterJ).toBeGreaterThan(0)
    expect(energyResidual(run.energy)).toBeLessThan(1e-10)
  })

  it('the generator’s limit keeps a tip below its target, and that is said', () => {
    const run = solveLesion(
      { ...DEFAULT_SETTINGS, gauge: 16, activeTipM: 0.015, holdS: 15, setC: 90, startC: 10 },
      { electrode: { rampS: 0.6 } },
    )
    expect(Math.max(...run.history.powerW)).toBeCloseTo(50, 6)
    const short = { ...run, history: { ...run.history, tipC: run.history.tipC.map((tipC) => tipC - 3) } }
    expect(warningsOf(short)).toContain(
      "the generator's power limit keeps the tip 3.0 °C below its set temperature",
    )
  })

  it('a lesion that reaches 100 °C says so', () => {
    const run = solve({ setC: 90, startC: 21, holdS: 120 })
    expect(hottestC(run)).toBeGreaterThan(100)
    expect(warningsOf(run)).toEqual([
      'tissue reaches 101 °C: it would boil and char, which the model leaves out',
    ])
    expect(warningsOf(solve())).toEqual([])
  })

  it('a better conductor inside the needle lengthens the lesion', () => {
    const options = { materials: { metal: { ...METAL, thermalWPerMK: 100 } } }
    const better = measureLesion(solveLesion(DEFAULT_SETTINGS, options))
    expect(better.proximalM).toBeGreaterThan(measureLesion(solve()).proximalM + 0.001)
  })

  it('refuses settings out of range before it does anything', () => {
    expect(() => startLesion({ ...DEFAULT_SETTINGS, gauge: 30 })).toThrow(
      'gauge must be 16 to 23 G, got 30 G',
    )
  })
})

describe('frames', () => {
  it('hold every step’s temperatures, the start first', () => {
    const run = solveLesion(DEFAULT_SETTINGS, { keepFrames: true, resolution: RESOLUTIONS.coarse })
    const { size } = run.grid
    expect(run.frames).toHaveLength((run.program.length + 1) * size)
    expect(run.frames[0]).toBe(37)
    expect([...run.frames.slice(-size)]).toEqual([...Float32Array.from(run.temperatureC)])
  })

  it('are not kept unless asked for', () => {
    expect(solve().frames).toHaveLength(0)
  })
})

describe('stepping', () => {
  it('makes no arrays', () => {
    const run = startLesion({ ...DEFAULT_SETTINGS, perfusionWPerM3K: 2550, holdS: 240 })
    // Everything is there after the first step; what a later step took would show here until it is collected.
    run.advance()
    const before = process.memoryUsage().arrayBuffers
    while (run.advance());
    expect(process.memoryUsage().arrayBuffers).toBeLessThanOrEqual(before)
  })
})
