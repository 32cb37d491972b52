import { describe, expect, it } from 'vitest'
import { solveLesion } from '../../src/physics/lesion.ts'
import { timelineOf } from '../../src/physics/lesionTimeline.ts'
import { RESOLUTIONS } from '../../src/physics/resolution.ts'
import { DEFAULT_SETTINGS } from '../../src/physics/settings.ts'
import { decodeTimeline, encodeTimeline, type TimelineFile } from '../../src/physics/timelineFile.ts'

const timeline = timelineOf(
  solveLesion({ ...DEFAULT_SETTINGS, coolS: 60, perfusionWPerM3K: 2550 }, { keepFrames: true }),
)
const text = JSON.stringify(encodeTimeline(timeline))
const read = (): TimelineFile => JSON.parse(text) as TimelineFile

describe('a timeline file', () => {
  const back = decodeTimeline(read())

  it('is small', () => {
    expect(text.length).toBeLessThan(60000)
  })

  it('gives back temperatures within half a quantum, 1/64 K', () => {
    expect(back.temperatureC).toHaveLength(timeline.temperatureC.length)
    let worst = 0
    timeline.temperatureC.forEach((tempC, n) => {
      worst = Math.max(worst, Math.abs(tempC - back.temperatureC[n]!))
    })
    expect(worst).toBeLessThanOrEqual(1 / 64 + 1e-5)
  })

  it('gives back settings, sizes and warnings as they were', () => {
    expect(back.settings).toEqual(timeline.settings)
    expect(back.sizes).toEqual(JSON.parse(JSON.stringify(timeline.sizes)))
    expect(back.warnings).toEqual(timeline.warnings)
    expect(back.resolution).toBe('standard')
    expect(back.needleRadiusM).toBe(timeline.needleRadiusM)
    expect(back.rampS).toBe(15)
  })

  it('gives back lines and series to their rounding', () => {
    const near = (a: Float64Array, b: Float64Array, tolerance: number) => {
      expect(a).toHaveLength(b.length)
      a.forEach((value, i) => {
        expect(Math.abs(value - b[i]!)).toBeLessThanOrEqual(tolerance)
      })
    }
    near(back.lines.u, timeline.lines.u, 1e-8)
    near(back.lines.z, timeline.lines.z, 1e-9)
    near(back.timeS, timeline.timeS, 1e-6)
    near(back.tipC, timeline.tipC, 1e-3)
    near(back.powerW, timeline.powerW, 1e-4)
    near(back.resistanceOhm, timeline.resistanceOhm, 1e-3)
  })

  it('is written the same again', () => {
    expect(JSON.stringify(encodeTimeline(back)).length).toBeLessThan(60000)
    expect(encodeTimeline(back).temperature).toBe(read().temperature)
  })

  it('holds lesions in space too', () => {
    const beside = timelineOf(
      solveLesion(
        { ...DEFAULT_SETTINGS, holdS: 15, arrangement: { kind: 'bipolar', spacingM: 0.008 } },
        { keepFrames: true, resolution: RESOLUTIONS.coarse },
      ),
    )
    const again = decodeTimeline(JSON.parse(JSON.stringify(encodeTimeline(beside))) as TimelineFile)
    expect(again.lines.kind).toBe('bipolar')
    expect(again.lines.mirrored).toBe(true)
    expect(Math.abs(again.temperatureC[5000]! - beside.temperatureC[5000]!)).toBeLessThan(0.02)
  })
})

describe('a file that is not right', () => {
  it('of another format is refused', () => {
    expect(() => decodeTimeline({ ...read(), format: 2 })).toThrow('timelineFile: format must be 1, got 2')
  })

  it('that ends early is refused', () => {
    const file = read()
    const cut = file.temperature.slice(0, 4 * Math.floor(file.temperature.length / 8))
    expect(() => decodeTimeline({ ...file, temperature: cut })).toThrow(
      'timelineFile: temperatures end early',
    )
  })

  it('with bytes left over is refused', () => {
    const file = read()
    expect(() => decodeTimeline({ ...file, timeS: file.timeS.slice(0, -1) })).toThrow('timelineFile:')
  })
})
