import { describe, expect, it } from 'vitest'
import type { FileSurface } from '../../../src/meshgen/intake/fileSurface.ts'
import { type BoneRequest, wholeBone } from '../../../src/meshgen/intake/wholeBone.ts'
import { mapVertices, type TriangleMesh, volumeMm3 } from '../../../src/meshgen/measure/triangleMesh.ts'
import { cutOff, insideOut, together } from '../clinicBone.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'

const bone = ellipsoidMesh([45, 15, 40], 24)
const ball = (size: number, [x, y, z]: readonly [number, number, number]): TriangleMesh =>
  mapVertices(ellipsoidMesh([size, size, size], 8), (p) => [p[0] + x, p[1] + y, p[2] + z])

const surface = (mesh: TriangleMesh, more: Partial<FileSurface> = {}): FileSurface => ({
  format: 'STL, binary',
  positions: Float64Array.from(mesh.positions),
  indices: mesh.indices,
  groups: [''],
  groupOfFace: new Uint32Array(mesh.indices.length / 3),
  remark: '',
  ...more,
})
const taken = (from: FileSurface, request: Partial<BoneRequest> = {}) =>
  wholeBone(from, { unit: null, group: null, oursLongestMm: 90, ...request })

describe('a whole bone', () => {
  it('comes as it is, with its format, faces and unit said', () => {
    const { mesh, notes } = taken(surface(bone))
    expect(volumeMm3(mesh)).toBeCloseTo(volumeMm3(bone), 6)
    expect(notes).toEqual([`STL, binary, ${bone.indices.length / 3} triangles, millimetres`])
  })

  it('is turned into our axes by its head', () => {
    const { mesh, space } = taken(surface(bone, { remark: 'SPACE=LPS' }))
    expect(space).toBe('LPS')
    expect(Math.max(...mesh.positions.filter((_, i) => i % 3 === 1))).toBeCloseTo(40, 6)
  })

  it('comes in mm from what is said', () => {
    const { mesh } = taken(surface(mapVertices(bone, ([x, y, z]) => [x / 10, y / 10, z / 10])), {
      unit: 'cm',
    })
    expect(Math.max(...mesh.positions)).toBeCloseTo(45, 6)
  })

  it('is turned when it is inside out, and that is said', () => {
    const { mesh, notes } = taken(surface(insideOut(bone)))
    expect(volumeMm3(mesh)).toBeCloseTo(volumeMm3(bone), 6)
    expect(notes.at(-1)).toContain('inside out')
    expect(notes.at(-1)).toContain('mirror image')
  })

  it('leaves out a hollow and a crumb, and counts them', () => {
    const { mesh, notes } = taken(surface(together(bone, insideOut(ball(5, [0, 0, 0])), ball(1, [60, 0, 0]))))
    expect(mesh.positions).toHaveLength(bone.positions.length)
    // 4/3 π 5³ = 524 mm³; eight rings of flat faces hold a little less.
    expect(notes.join()).toMatch(/1 hollow inside left out \(0\.4[89] ml\)/)
    expect(notes.join()).toMatch(/1 loose crumb left out \(0\.00 ml\)/)
  })

  it('is one group of several', () => {
    const both = together(bone, ball(30, [0, 90, 0]))
    const named = surface(both, {
      groups: ['L3', 'L4'],
      groupOfFace: Uint32Array.from({ length: both.indices.length / 3 }, (_, f) =>
        f < bone.indices.length / 3 ? 0 : 1,
      ),
    })
    expect(() => taken(named)).toThrow(
      '2 separate pieces, each too large for a crumb. Take one with --group: L3, L4',
    )
    expect(volumeMm3(taken(named, { group: 'L3' }).mesh)).toBeCloseTo(volumeMm3(bone), 6)
    expect(() => taken(named, { group: 'L5' })).toThrow('no group "L5". Its groups: L3, L4')
  })

  it('may have a small hole, which is counted', () => {
    const fine = ellipsoidMesh([45, 15, 40], 60)
    const few = surface({ positions: fine.positions, indices: fine.indices.slice(3) })
    expect(taken(few).notes.join()).toContain('3 open edges (rims of')
  })

  const nowhere = Float64Array.from(bone.positions)
  nowhere[7] = Number.NaN
  const endless = Float64Array.from(bone.positions)
  endless[3] = Infinity
  const point = new Float64Array(bone.positions.length)
  it.each([
    ['NaN', surface({ ...bone, positions: nowhere }), /vertex 3 is at .*NaN.*, no place/],
    ['infinity', surface({ ...bone, positions: endless }), /vertex 2 is at Infinity/],
    ['no area', surface({ ...bone, positions: point }), /no face of it has an area/],
    ['a cut end', surface(cutOff(bone, (x) => x < 30)), /the surface is open: \d+ open edges.*Close it/],
    ['two bones', surface(together(bone, ball(30, [0, 90, 0]))), /Give one whole bone, joined to one piece/],
  ])('is refused: %s', (_, from, said) => {
    expect(() => taken(from)).toThrow(said)
  })
})
