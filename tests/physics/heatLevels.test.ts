import { describe, expect, it } from 'vitest'
import { CAPTURE_C, COAGULATION_C, ISOTHERMS_C } from '../../src/physics/heatLevels.ts'

describe('heatLevels', () => {
  it('rises from nerve at risk over coagulation to the set temperature', () => {
    expect(ISOTHERMS_C).toEqual([45, 51, 60, 80])
    expect(ISOTHERMS_C[1]).toBe(COAGULATION_C)
  })

  it('tells the nerve inside every contour but the hottest, which only the tip reaches', () => {
    expect(CAPTURE_C).toEqual(ISOTHERMS_C.slice(0, -1))
  })
})
