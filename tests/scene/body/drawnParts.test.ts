import { BufferAttribute, BufferGeometry } from 'three'
import { describe, expect, it } from 'vitest'
import { type StructureId, structureIndex } from '../../../src/anatomy/structures.ts'
import { DrawnParts } from '../../../src/scene/body/drawnParts.ts'

const A: StructureId = 'nerve.mb.L3.R'
const B: StructureId = 'nerve.mb.L4.R'

/** Two triangles of A, one of B, in turn. */
function merged(): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(27), 3))
  const owners = [A, B, A].flatMap((id) => [id, id, id]).map(structureIndex)
  geometry.setAttribute('structure', new BufferAttribute(new Float32Array(owners), 1))
  geometry.setIndex([0, 1, 2, 3, 4, 5, 6, 7, 8])
  geometry.computeBoundingSphere()
  return geometry
}

const drawn = ({ geometry }: DrawnParts): number[] =>
  [...geometry.getIndex()!.array].slice(0, geometry.drawRange.count)

describe('drawnParts', () => {
  it('draws nothing until it is told, then what it is told', () => {
    const parts = new DrawnParts(merged())
    expect(drawn(parts)).toEqual([])
    expect(parts.show([A])).toBe(2)
    expect(drawn(parts)).toEqual([0, 1, 2, 6, 7, 8])
    expect(parts.show([B, A])).toBe(3)
    expect(drawn(parts)).toEqual([3, 4, 5, 0, 1, 2, 6, 7, 8])
    expect(parts.show([])).toBe(0)
  })

  it('draws of a whole thing only where it runs out', () => {
    const parts = new DrawnParts(merged(), (vertex) => vertex === 7)
    expect(parts.show([B], [A])).toBe(2)
    expect(drawn(parts)).toEqual([3, 4, 5, 6, 7, 8])
  })

  it('shares the vertices, and writes its index only when the choice changes', () => {
    const source = merged()
    const parts = new DrawnParts(source)
    expect(parts.geometry.getAttribute('position')).toBe(source.getAttribute('position'))
    parts.show([A])
    const { version } = parts.geometry.getIndex()!
    parts.show([A])
    expect(parts.geometry.getIndex()!.version).toBe(version)
    parts.show([B])
    expect(parts.geometry.getIndex()!.version).toBe(version + 1)
  })

  it('needs an index', () => {
    expect(() => new DrawnParts(new BufferGeometry())).toThrow('drawnParts: the mesh has no index')
  })
})
