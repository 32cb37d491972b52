import { describe, expect, it } from 'vitest'
import { energyResidual } from '../../src/physics/energyBalance.ts'
import { solveLesion } from '../../src/physics/lesion.ts'
import { measureLesion, reportLesion } from '../../src/physics/lesionReport.ts'
import { RESOLUTIONS } from '../../src/physics/resolution.ts'
import { type Arrangement, DEFAULT_SETTINGS } from '../../src/physics/settings.ts'
import { MUSCLE } from '../../src/physics/tissue.ts'

const mm = (lengthM: number): number => 1e3 * lengthM
const single = measureLesion(solveLesion(DEFAULT_SETTINGS))
const at = (arrangement: Arrangement) => solveLesion({ ...DEFAULT_SETTINGS, arrangement })

/** Each lesion in space takes a second or two of a busy machine. */
const PATIENT = { timeout: 120_000 }

describe('one needle, solved in three dimensions with muscle in place of bone', PATIENT, () => {
  it.each([0.1, 1, 4])('is the axisymmetric lesion within 0.1 mm, %d mm from the plane', (clearanceMm) => {
    const arrangement = { kind: 'bone', clearanceM: clearanceMm / 1000 } as const
    const run = solveLesion({ ...DEFAULT_SETTINGS, arrangement }, { materials: { bone: MUSCLE } })
    const size = measureLesion(run)
    expect(Math.abs(mm(size.widthM) - mm(single.widthM))).toBeLessThan(0.1)
    expect(Math.abs(mm(size.depthM) - mm(single.depthM))).toBeLessThan(0.1)
    expect(Math.abs(mm(size.lengthM) - mm(single.lengthM))).toBeLessThan(0.1)
  })
})

describe('bone', PATIENT, () => {
  const near = measureLesion(at({ kind: 'bone', clearanceM: 0.001 }))

  it('keeps heat and current on its own side: the lesion along it grows', () => {
    expect(mm(near.depthM)).toBeGreaterThan(mm(single.depthM) + 0.5)
  })

  it('matters less further away', () => {
    const away = measureLesion(at({ kind: 'bone', clearanceM: 0.01 }))
    expect(Math.abs(away.depthM - single.depthM)).toBeLessThan(Math.abs(near.depthM - single.depthM) / 5)
  })
})

describe('two needles', PATIENT, () => {
  const ten = at({ kind: 'bipolar', spacingM: 0.01 })
  const twenty = at({ kind: 'bipolar', spacingM: 0.02 })

  it('join their lesions at 10 mm, and not at 20', () => {
    const size = measureLesion(ten)
    expect(size.joined).toBe(true)
    expect(mm(size.widthM)).toBeGreaterThan(18)
    const far = measureLesion(twenty)
    expect(far.joined).toBe(false)
    expect(Math.abs(mm(far.widthM) - mm(single.widthM))).toBeLessThan(0.5)
  })

  it('have both tips at their set temperature', () => {
    expect(ten.history.tipC[ten.done()]).toBeCloseTo(80, 3)
  })

  it('meet more resistance than one needle and its pad, more so further apart', () => {
    const one = reportLesion(solveLesion(DEFAULT_SETTINGS)).resistanceOhm
    expect(reportLesion(ten).resistanceOhm).toBeGreaterThan(one)
    expect(reportLesion(twenty).resistanceOhm).toBeGreaterThan(reportLesion(ten).resistanceOhm)
  })

  it('account for their energy as far as the iterations go', () => {
    expect(energyResidual(ten.energy)).toBeLessThan(1e-4)
  })

  it('are within 0.2 mm on the coarse grid', () => {
    const coarse = solveLesion(
      { ...DEFAULT_SETTINGS, arrangement: { kind: 'bipolar', spacingM: 0.01 } },
      { resolution: RESOLUTIONS.coarse },
    )
    expect(Math.abs(mm(measureLesion(coarse).depthM) - mm(measureLesion(ten).depthM))).toBeLessThan(0.2)
  })
})
