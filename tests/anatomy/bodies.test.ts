import { describe, expect, it } from 'vitest'
import { BODIES, isBodyId, VARIANTS } from '../../src/anatomy/bodies.ts'

describe('bodies', () => {
  it('are the typical one and its variants', () => {
    expect(BODIES[0]).toBe('typical')
    expect(VARIANTS).toEqual(BODIES.slice(1))
  })

  it('are told from other words of an address', () => {
    expect(isBodyId('worn')).toBe(true)
    expect(isBodyId('Worn')).toBe(false)
    expect(isBodyId('')).toBe(false)
  })
})
