import { describe, expect, it } from 'vitest'
import { treatedNerve } from '../../src/anatomy/innervation.ts'
import { skinZMm } from '../../src/anatomy/landmarks.ts'
import { NERVE_LEVELS } from '../../src/anatomy/levels.ts'
import { nerveCurve } from '../../src/anatomy/nerveCurves.ts'
import { target } from '../../src/anatomy/targets.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { nearest } from '../../src/math/polyline.ts'
import { angleBetween, distance, normalize, sub } from '../../src/math/vec3.ts'

const nerves = NERVE_LEVELS.flatMap((level) =>
  (['L', 'R'] as const).map((suffix) => treatedNerve(level, suffix)),
)

describe.each(nerves)('the targets of %s', (nerve) => {
  const { block, rf, nerve: named } = target(TYPICAL_BODY, nerve)
  const curve = nerveCurve(TYPICAL_BODY, nerve).line
  const side = nerve.endsWith('L') ? 1 : -1

  it('belong to it and lie beside it, on its side', () => {
    expect(named).toBe(nerve)
    expect(nearest(curve, block.targetMm).distance).toBeLessThan(4)
    for (const p of rf.lineMm) expect(nearest(curve, p).distance).toBeLessThan(7)
    expect(side * block.targetMm[0]).toBeGreaterThan(5)
    expect(side * rf.lineMm[0][0]).toBeGreaterThan(5)
  })

  it('are reached from the skin of the back, in from behind', () => {
    for (const entry of [block.entryMm, rf.entryMm])
      expect(Math.abs(entry[2] - skinZMm(TYPICAL_BODY, entry[1], entry[0]))).toBeLessThan(0.5)
    expect(block.entryMm[2]).toBeLessThan(block.targetMm[2] - 15)
  })

  it('heat along one straight line with a tip of 10 mm', () => {
    expect(distance(...rf.lineMm)).toBeCloseTo(10, 1)
    const along = angleBetween(
      normalize(sub(rf.lineMm[1], rf.lineMm[0])),
      normalize(sub(rf.entryMm, rf.lineMm[0])),
    )
    // Rounded to hundredths of a millimetre.
    expect(along).toBeLessThan(0.002)
  })

  it('spread the fluid over the nerve in the half-axes of the default volume', () => {
    expect(block.volume.halfAxesMm).toEqual([12, 8, 4])
    expect(nearest(curve, block.volume.centreMm).distance).toBeLessThan(5)
  })
})

describe('target', () => {
  it('names a nerve without one', () => {
    expect(() => target({ ...TYPICAL_BODY, targets: {} }, 'nerve.dr.L5.L')).toThrow(
      'targets: no solved target for "nerve.dr.L5.L" on the typical body; run npm run models',
    )
  })
})
