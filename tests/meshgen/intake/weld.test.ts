import { describe, expect, it } from 'vitest'
import { weld } from '../../../src/meshgen/intake/weld.ts'

// Two triangles over one square, each with corners of its own; −0 is 0.
const soup = Float64Array.from([0, 0, 0, 1, 0, 0, 1, 1, 0, -0, 0, 0, 1, 1, -0, 0, 1, 0, 9, 9, 9])

describe('weld', () => {
  it('joins corners at one place, and drops vertices that no face uses', () => {
    const { mesh } = weld(soup, [0, 1, 2, 3, 4, 5])
    expect([...mesh.indices]).toEqual([0, 1, 2, 0, 2, 3])
    expect(mesh.positions).toHaveLength(12)
  })

  it('leaves out faces without area, and the same face again either way round', () => {
    const { mesh, flat, doubled } = weld(soup, [0, 1, 2, 0, 3, 1, 0, 2, 4, 2, 1, 3])
    expect([mesh.indices.length / 3, flat, doubled]).toEqual([1, 2, 1])
  })
})
