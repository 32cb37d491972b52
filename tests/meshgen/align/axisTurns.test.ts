import { describe, expect, it } from 'vitest'
import { cross, dot } from '../../../src/math/vec3.ts'
import { AXIS_TURNS } from '../../../src/meshgen/align/axisTurns.ts'

describe('turns of the axes', () => {
  it('are the 24 proper ones, each once, the first no turn', () => {
    expect(new Set(AXIS_TURNS.map((axes) => axes.flat().join())).size).toBe(24)
    for (const [x, y, z] of AXIS_TURNS) expect(dot(cross(x, y), z)).toBe(1)
    expect(AXIS_TURNS[0]).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ])
  })
})
