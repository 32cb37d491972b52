import { describe, expect, it } from 'vitest'
import { cross } from '../../../src/math/vec3.ts'
import { fromSpace, spaceMark } from '../../../src/meshgen/intake/spaceMark.ts'

describe('the mark of the axes', () => {
  it('is read wherever Slicer puts it', () => {
    expect(spaceMark('  3D Slicer output. SPACE=LPS')).toBe('LPS')
    expect(spaceMark('VTK generated PLY File\nSPACE=RAS')).toBe('RAS')
    expect(spaceMark('SPACE=LPS;SCALE=1')).toBe('LPS')
    expect(spaceMark('vtk output')).toBeNull()
  })

  it('refuses other axes and a scale', () => {
    expect(() => spaceMark('SPACE=LAS')).toThrow('read are LPS and RAS')
    expect(() => spaceMark('SPACE=LPS;SCALE=1000')).toThrow('SCALE=1000')
  })

  it.each(['LPS', 'RAS'] as const)('%s is turned, never mirrored', (space) => {
    const [x, y, z] = (
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ] as const
    ).map(fromSpace[space])
    expect(cross(x!, y!).map((value) => value + 0)).toEqual(z!.map((value) => value + 0))
  })

  it('has the head up, the front in front, the left on the left', () => {
    expect(fromSpace.LPS([1, 2, 3])).toEqual([1, 3, -2])
    expect(fromSpace.RAS([1, 2, 3])).toEqual([-1, 3, 2])
  })
})
