import { describe, expect, it } from 'vitest'
import { genus, isClosedManifold, meshFaults, pinchedVertices } from '../../../src/meshgen/mesh/inspect.ts'
import type { TriangleMesh } from '../../../src/meshgen/mesh/triangleMesh.ts'

const mesh = (vertices: number, indices: number[]): TriangleMesh => ({
  positions: new Float32Array(vertices * 3),
  indices: Uint32Array.from(indices),
})
const TETRAHEDRON = [0, 2, 1, 0, 1, 3, 1, 2, 3, 2, 0, 3]

describe('inspect', () => {
  it('finds nothing wrong with a tetrahedron', () => {
    expect(isClosedManifold(mesh(4, TETRAHEDRON))).toBe(true)
    expect(genus(mesh(4, TETRAHEDRON))).toBe(0)
  })

  it('counts the rim of a hole', () => {
    expect(meshFaults(mesh(4, TETRAHEDRON.slice(3))).openEdges).toBe(3)
  })

  it('counts an edge shared by two solids', () => {
    const shared = [...TETRAHEDRON, 0, 4, 1, 0, 1, 5, 1, 4, 5, 4, 0, 5]
    expect(meshFaults(mesh(6, shared)).pinchedEdges).toBe(1)
  })

  it('counts a vertex shared by two solids', () => {
    const shared = [...TETRAHEDRON, 0, 5, 4, 0, 4, 6, 4, 5, 6, 5, 0, 6]
    expect(pinchedVertices(mesh(7, shared))).toEqual([0])
  })

  it('counts triangles without area', () => {
    expect(meshFaults(mesh(3, [0, 1, 1])).degenerateTriangles).toBe(1)
  })
})
