import { expect, it } from 'vitest'
import { longestSide } from '../../../src/meshgen/intake/longestSide.ts'

it('is the longest side of the box round the faces, whatever other vertices there are', () => {
  const positions = Float64Array.from([0, 0, 0, 3, 0, 0, 0, -4, 1, 99, 99, 99])
  expect(longestSide({ positions, indices: Uint32Array.from([0, 1, 2]) })).toBe(4)
})
