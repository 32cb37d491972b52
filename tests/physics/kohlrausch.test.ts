import { describe, expect, it } from 'vitest'
import { kohlrauschError } from '../../src/physics/kohlrausch.ts'
import { RESOLUTIONS } from '../../src/physics/resolution.ts'

describe('Kohlrausch’s identity', () => {
  it.each([16, 18, 22])('holds at the point of a %d G needle, and everywhere, on every grid', (gauge) => {
    for (const resolution of [RESOLUTIONS.coarse, RESOLUTIONS.standard]) {
      const { atPoint, anywhere } = kohlrauschError({ gauge, activeTipM: 0.01 }, resolution)
      // Half a percent is asked for; the scheme fulfils the identity exactly, up to the field's tolerance.
      expect(atPoint).toBeLessThan(1e-6)
      expect(anywhere).toBeLessThan(1e-6)
    }
  })
})
