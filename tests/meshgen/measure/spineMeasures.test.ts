import { describe, expect, it } from 'vitest'
import { inFrame, spineMeasures } from '../../../src/meshgen/measure/spineMeasures.ts'
import { boxMesh } from '../boxMesh.ts'

describe('inFrame', () => {
  it('brings vertices into a frame that is shifted and turned', () => {
    const frame = {
      originMm: [10, 20, 30],
      xUnit: [0, 1, 0],
      yUnit: [-1, 0, 0],
      zUnit: [0, 0, 1],
    } as const
    const mesh = inFrame(frame, {
      positions: Float64Array.of(10, 25, 30, 7, 20, 31),
      indices: new Uint32Array(),
    })
    expect([...mesh.positions]).toEqual([5, 0, 0, 0, 3, 1])
  })
})

describe('spineMeasures', () => {
  it('names a bone that the model lacks', () => {
    expect(() => spineMeasures(new Map([['bone.L2', boxMesh([0, 0, 0], [1, 1, 1])]]))).toThrow(
      'spineMeasures: the model has no bone.L1',
    )
  })
})
