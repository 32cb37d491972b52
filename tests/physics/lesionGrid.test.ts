import { describe, expect, it } from 'vitest'
import { ELECTRODES } from '../../src/physics/electrode.ts'
import { lesionGrid } from '../../src/physics/lesionGrid.ts'
import { RESOLUTIONS } from '../../src/physics/resolution.ts'
import { DEFAULT_SETTINGS, type LesionSettings } from '../../src/physics/settings.ts'

describe('lesionGrid', () => {
  it('is flat for one needle, in space beside a plane or a second one', () => {
    const nv = (arrangement: LesionSettings['arrangement']): number =>
      lesionGrid({ ...DEFAULT_SETTINGS, arrangement }, ELECTRODES.conventional, RESOLUTIONS.coarse).nv
    expect(nv({ kind: 'single' })).toBe(1)
    expect(nv({ kind: 'bipolar', spacingM: 0.01 })).toBeGreaterThan(5)
    expect(nv({ kind: 'bone', clearanceM: 0.002 })).toBeGreaterThan(5)
  })
})
