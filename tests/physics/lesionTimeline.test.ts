import { describe, expect, it } from 'vitest'
import { fieldSize } from '../../src/physics/fieldLines.ts'
import { ISOTHERMS_C } from '../../src/physics/heatLevels.ts'
import { solveLesion } from '../../src/physics/lesion.ts'
import { measureLesion } from '../../src/physics/lesionReport.ts'
import {
  generatorAt,
  outlineOf,
  reachedAt,
  reachedIsothermsAt,
  sizeOf,
  temperatureAt,
  temperaturesAt,
  timelineEndS,
  timelineOf,
} from '../../src/physics/lesionTimeline.ts'
import { RESOLUTIONS } from '../../src/physics/resolution.ts'
import { DEFAULT_SETTINGS } from '../../src/physics/settings.ts'

const run = solveLesion({ ...DEFAULT_SETTINGS, coolS: 60 }, { keepFrames: true })
const timeline = timelineOf(run)
const field = () => new Float32Array(fieldSize(timeline.lines))

describe('timelineOf', () => {
  it('carries the settings, the grid’s name and the sizes', () => {
    expect(timeline.settings).toBe(run.settings)
    expect(timeline.resolution).toBe('standard')
    expect(timeline.needleRadiusM).toBe(0.635e-3)
    const size = timeline.sizes.find(
      ({ criterion }) => criterion.kind === 'isotherm' && criterion.tempC === 51,
    )!.size
    expect(size).toEqual(measureLesion(run))
    expect(timeline.sizes.map(({ criterion }) => criterion.kind)).toEqual([
      'isotherm',
      'isotherm',
      'isotherm',
      'cem43',
      'arrhenius',
    ])
  })

  it('leaves out what never warms, and keeps the needle', () => {
    expect(fieldSize(timeline.lines)).toBeLessThan(run.grid.size)
    expect(timeline.lines.z[timeline.lines.point]).toBe(0)
    expect(timeline.lines.z[timeline.lines.edge]).toBeCloseTo(0.01, 9)
  })

  it('needs a run that kept its frames', () => {
    expect(() => timelineOf(solveLesion(DEFAULT_SETTINGS, { resolution: RESOLUTIONS.coarse }))).toThrow(
      'lesionTimeline: the run kept no frames',
    )
  })
})

describe('the generator', () => {
  it('warms, holds and is off', () => {
    expect(generatorAt(timeline, 7).phase).toBe('ramp')
    expect(generatorAt(timeline, 60).phase).toBe('hold')
    expect(generatorAt(timeline, 130).phase).toBe('cool')
  })

  it('counts time from the moment the tip is hot', () => {
    expect(generatorAt(timeline, 10).heldS).toBe(0)
    expect(generatorAt(timeline, 79).heldS).toBe(64)
    expect(generatorAt(timeline, 150).heldS).toBe(90)
  })

  it('shows the tip on its ramp and at its temperature', () => {
    expect(generatorAt(timeline, 7.5).tipC).toBeCloseTo(58.5, 1)
    expect(generatorAt(timeline, 60).tipC).toBeCloseTo(80, 6)
    expect(generatorAt(timeline, 130).tipC).toBeLessThan(70)
  })

  it('gives power that falls while it holds, and none when off', () => {
    const powers = [20, 40, 60, 80, 100].map((t) => generatorAt(timeline, t).powerW)
    for (let i = 1; i < powers.length; i++) expect(powers[i]!).toBeLessThan(powers[i - 1]!)
    expect(powers[4]!).toBeGreaterThan(1.5)
    expect(generatorAt(timeline, 106).powerW).toBe(0)
  })

  it('shows a resistance near the run’s own', () => {
    expect(generatorAt(timeline, 105).resistanceOhm).toBeCloseTo(run.history.resistanceOhm[18]!, 0)
  })
})

describe('temperatures in time', () => {
  it('are the frames’ own at their times', () => {
    const size = fieldSize(timeline.lines)
    for (const f of [0, 5, 12, timeline.timeS.length - 1]) {
      const at = temperaturesAt(timeline, timeline.timeS[f]!, field())
      const frame = timeline.temperatureC.slice(f * size, (f + 1) * size)
      at.forEach((tempC, n) => {
        expect(Math.abs(tempC - frame[n]!)).toBeLessThan(1e-4)
      })
    }
  })

  it('never leave the interval of their two frames', () => {
    const size = fieldSize(timeline.lines)
    for (const t of [1.2, 16.1, 33, 71, 108, 131]) {
      const at = temperaturesAt(timeline, t, field())
      const f = timeline.timeS.findLastIndex((time) => time <= t)
      for (let n = 0; n < size; n++) {
        const [a, b] = [timeline.temperatureC[f * size + n]!, timeline.temperatureC[(f + 1) * size + n]!]
        expect(at[n]!).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-4)
        expect(at[n]!).toBeLessThanOrEqual(Math.max(a, b) + 1e-4)
      }
    }
  })

  it('agree with a run of finer steps within 0.15 K', () => {
    const { standard } = RESOLUTIONS
    const finer = timelineOf(
      solveLesion(
        { ...DEFAULT_SETTINGS, coolS: 60 },
        { keepFrames: true, resolution: { ...standard, stepS: 2 } },
      ),
    )
    for (const t of [20, 37, 64, 88, 120, 150])
      for (const place of [
        [0.002, 0, 0.005],
        [0.004, 0, 0.002],
        [0, 0, -0.001],
      ] as const)
        expect(Math.abs(temperatureAt(timeline, place, t) - temperatureAt(finer, place, t))).toBeLessThan(
          0.15,
        )
  })

  it('are the same asked of one place or of the whole field', () => {
    const { lines } = timeline
    const at = temperaturesAt(timeline, 47, field())
    const [i, k] = [lines.surface + 4, lines.point + 6]
    expect(temperatureAt(timeline, [lines.u[i]!, 0, lines.z[k]!], 47)).toBeCloseTo(
      at[k * lines.u.length + i]!,
      3,
    )
  })

  it('stay at the ends outside the timeline', () => {
    expect(temperatureAt(timeline, [0.002, 0, 0.005], -5)).toBe(37)
    expect(temperatureAt(timeline, [0.002, 0, 0.005], 1e4)).toBeCloseTo(
      temperatureAt(timeline, [0.002, 0, 0.005], timelineEndS(timeline)),
      9,
    )
  })
})

describe('what has been reached', () => {
  it('only grows', () => {
    let before = reachedAt(timeline, 0, field())
    for (let t = 5; t <= 165; t += 8) {
      const now = reachedAt(timeline, t, field())
      const least = now.reduce((low, value, n) => Math.min(low, value - before[n]!), 0)
      expect(least, `at ${t} s`).toBeGreaterThanOrEqual(-1e-4)
      before = now
    }
  })

  it('stays when the tissue has cooled', () => {
    const hot = sizeOf(timeline, reachedAt(timeline, 105, field()), 51)
    const cold = sizeOf(timeline, reachedAt(timeline, 165, field()), 51)
    expect(cold.widthM).toBeGreaterThanOrEqual(hot.widthM - 1e-6)
    expect(sizeOf(timeline, temperaturesAt(timeline, 165, field()), 51).widthM).toBeLessThan(hot.widthM)
  })

  it('ends with the size of the run', () => {
    const reached = reachedAt(timeline, timelineEndS(timeline), field())
    expect(1e3 * sizeOf(timeline, reached, 51).widthM).toBeCloseTo(1e3 * measureLesion(run).widthM, 2)
  })

  it('has an outline for each drawn temperature, one inside the other', () => {
    const reached = reachedAt(timeline, 105, field())
    const widths = ISOTHERMS_C.map((level) =>
      Math.max(...outlineOf(timeline, reached, level).flatMap(({ rM }) => [...rM])),
    )
    for (let i = 1; i < widths.length; i++) expect(widths[i]!).toBeLessThan(widths[i - 1]!)
  })

  it('is the same whatever was asked before: reading is pure', () => {
    const once = [...reachedAt(timeline, 62.3, field())]
    reachedAt(timeline, 140, field())
    temperatureAt(timeline, [0, 0, 0], 12)
    expect([...reachedAt(timeline, 62.3, field())]).toEqual(once)
  })
})

describe('the drawn contours', () => {
  it('appear one after another as the tip warms', () => {
    const seen = [0, 3, 6, 9, 105].map((t) => reachedIsothermsAt(timeline, t).map(({ tempC }) => tempC))
    expect(seen[0]).toEqual([])
    expect(seen.at(-1)).toEqual([45, 51, 60, 80])
    for (let i = 1; i < seen.length; i++) expect(seen[i]!.length).toBeGreaterThanOrEqual(seen[i - 1]!.length)
  })

  it('carry size and outline that agree', () => {
    for (const { size, lobes } of reachedIsothermsAt(timeline, 105)) {
      const widest = 2 * Math.max(...lobes.flatMap(({ rM }) => [...rM]))
      expect(Math.abs(widest - size.widthM)).toBeLessThan(5e-5)
      expect(lobes[0]!.zM[0]).toBeCloseTo(-size.distalM, 9)
    }
  })
})

describe('a lesion beside a plane', () => {
  const beside = timelineOf(
    solveLesion(
      { ...DEFAULT_SETTINGS, holdS: 30, arrangement: { kind: 'bone', clearanceM: 0.002 } },
      { keepFrames: true, resolution: RESOLUTIONS.coarse },
    ),
  )

  it('can be read in space: cooler in the bone than as far on the other side', () => {
    const inBone = temperatureAt(beside, [-0.004, 0, 0.005], 45)
    const inMuscle = temperatureAt(beside, [0.004, 0, 0.005], 45)
    expect(inBone).toBeGreaterThan(37)
    expect(inBone).toBeLessThan(inMuscle)
  })

  it('has sizes, and no outline of revolution', () => {
    const reached = reachedAt(beside, 45, new Float32Array(fieldSize(beside.lines)))
    expect(sizeOf(beside, reached, 51).widthM).toBeGreaterThan(0.004)
    expect(() => outlineOf(beside, reached, 51)).toThrow('only a lesion round one needle has outlines')
    const [coolest] = reachedIsothermsAt(beside, 45)
    expect(coolest!.tempC).toBe(45)
    expect(coolest!.lobes).toEqual([])
  })
})
