import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DEFAULT_BODY_SETTINGS, defaultLesion } from '../../src/physics/defaultLesion.ts'
import { solveLesion } from '../../src/physics/lesion.ts'
import { timelineEndS, timelineOf } from '../../src/physics/lesionTimeline.ts'
import { encodeTimeline } from '../../src/physics/timelineFile.ts'

const file = readFileSync(
  join(import.meta.dirname, '..', '..', 'src', 'physics', 'solved', 'defaultLesion.json'),
  'utf8',
)

describe('the committed lesion', () => {
  it('is small', () => {
    expect(file.length).toBeLessThan(60000)
  })

  it('is what the solver gives for the default settings today; run npm run lesions when this fails', () => {
    const now = encodeTimeline(timelineOf(solveLesion(DEFAULT_BODY_SETTINGS, { keepFrames: true })))
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(now)))
  })

  it('is in a body: 37 °C, blood flowing, followed for a minute after power is off', () => {
    const { settings } = defaultLesion()
    expect([settings.gauge, settings.activeTipM, settings.setC, settings.holdS]).toEqual([18, 0.01, 80, 90])
    expect(settings.startC).toBe(37)
    expect(settings.perfusionWPerM3K).toBe(2550)
    expect(timelineEndS(defaultLesion())).toBeCloseTo(165, 6)
  })

  it('is decoded once', () => {
    expect(defaultLesion()).toBe(defaultLesion())
  })
})
