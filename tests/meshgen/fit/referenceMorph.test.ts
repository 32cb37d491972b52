import { describe, expect, it } from 'vitest'
import { morphed, UNCHANGED } from '../../../src/meshgen/fit/referenceMorph.ts'

const SAP = [15, 0, -32] as const
const ARCH = [8, -20, -40] as const
const BODY = [10, -12, 5] as const

describe('morphed', () => {
  it('leaves every place where it is without a change asked for', () => {
    for (const p of [SAP, ARCH, BODY]) expect(morphed(UNCHANGED, p)).toEqual([...p])
  })

  it('multiplies sizes along each axis', () => {
    expect(morphed({ ...UNCHANGED, size: [2, 0.5, 3] }, BODY)).toEqual([20, -6, 15])
  })

  it('moves the arch back from the body, which stays', () => {
    const morph = { ...UNCHANGED, archBackMm: 2 }
    expect(morphed(morph, ARCH)[2]).toBe(-42)
    expect(morphed(morph, BODY)).toEqual([...BODY])
    expect(morphed(morph, SAP)[2]).toBe(-32)
  })

  it('moves the superior processes on their own', () => {
    const morph = { ...UNCHANGED, superiorBackMm: 3 }
    expect(morphed(morph, SAP)[2]).toBe(-35)
    expect(morphed(morph, ARCH)[2]).toBe(-40)
  })

  it('moves the transverse processes back beyond the pedicles', () => {
    const morph = { ...UNCHANGED, transverseBackMm: 4 }
    expect(morphed(morph, [30, -8, -30])[2]).toBe(-34)
    expect(morphed(morph, [15, -8, -30])[2]).toBe(-30)
  })

  it('moves both side walls of the canal outwards', () => {
    const morph = { ...UNCHANGED, canalOutMm: 1 }
    expect(morphed(morph, [10, -10, -22])[0]).toBeCloseTo(11, 9)
    expect(morphed(morph, [-10, -10, -22])[0]).toBeCloseTo(-11, 9)
    expect(morphed(morph, [2, -10, -30])[0]).toBe(2)
  })

  it('turns the arch outwards with the way behind the body, up to 9 mm', () => {
    const morph = { ...UNCHANGED, convergePerMm: 0.1 }
    expect(morphed(morph, [10, -2, -20])[0]).toBeCloseTo(10.4, 9)
    expect(morphed(morph, [10, -2, -40])[0]).toBeCloseTo(10.9, 9)
  })

  it('stretches pedicles about their height, and nothing in the midline', () => {
    const morph = { ...UNCHANGED, pedicleHeight: 1.5, pedicleYMm: -10 }
    expect(morphed(morph, [15, -14, -20])[1]).toBeCloseTo(-16, 9)
    expect(morphed(morph, [15, -10, -20])[1]).toBeCloseTo(-10, 9)
    expect(morphed(morph, [0, -14, -20])[1]).toBe(-14)
  })
})
