import { describe, expect, it } from 'vitest'
import { pedicleSize } from '../../../src/meshgen/measure/pedicleSize.ts'
import { blockVertebra, convergingVertebra } from '../blockVertebra.ts'
import { boxMesh } from '../boxMesh.ts'

describe('pedicleSize', () => {
  const { width, height, transverseAngle, isthmus } = pedicleSize(blockVertebra())

  it('is the width from the canal to the outer wall', () => {
    expect(width).toBeCloseTo(8, 1)
  })

  it('is the height at the isthmus', () => {
    expect(height).toBeCloseTo(12, 1)
  })

  it('has no angle where the pedicles stand straight', () => {
    expect(transverseAngle).toBeCloseTo(0, 0)
  })

  it('has its isthmus in the middle of the left pedicle, behind the wall', () => {
    expect(isthmus.x).toBeCloseTo(15, 0)
    expect(isthmus.y).toBeLessThan(-3)
    expect(isthmus.y).toBeGreaterThan(-15)
    expect(isthmus.z).toBeLessThan(-18)
  })

  it('has a positive angle where the pedicles converge forward', () => {
    const converging = pedicleSize(convergingVertebra(0.2))
    // atan(0.2) is 11.3 degrees; across, the width shrinks by its cosine.
    expect(converging.transverseAngle).toBeGreaterThan(9)
    expect(converging.transverseAngle).toBeLessThan(13)
    expect(converging.width).toBeCloseTo(7.84, 0)
  })

  it('refuses a body without an arch', () => {
    expect(() => pedicleSize(boxMesh([-20, -26, -15], [20, 0, 15]))).toThrow('pedicleSize: no pedicle at y')
  })
})
