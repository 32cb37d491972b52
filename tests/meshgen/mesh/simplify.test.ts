import { describe, expect, it } from 'vitest'
import { isClosedManifold } from '../../../src/meshgen/mesh/inspect.ts'
import { fieldNormals } from '../../../src/meshgen/mesh/projectVertices.ts'
import { simplify } from '../../../src/meshgen/mesh/simplify.ts'
import { surfaceNets } from '../../../src/meshgen/mesh/surfaceNets.ts'
import { type ShadedMesh, signedVolume, triangleCount } from '../../../src/meshgen/mesh/triangleMesh.ts'
import { torus } from '../simpleSolids.ts'

function ring(): ShadedMesh {
  const solid = torus(14, 5)
  const mesh = surfaceNets(solid, { cellMm: 0.7 })
  return { ...mesh, normals: fieldNormals(solid.field, mesh.positions) }
}

describe('simplify', () => {
  it('reaches the wanted number of triangles and stays closed, in shape and in place', async () => {
    const dense = ring()
    const { mesh, kept } = await simplify(dense, { triangles: 1500 })
    expect(triangleCount(mesh)).toBeLessThanOrEqual(1500)
    expect(triangleCount(mesh)).toBeGreaterThan(1400)
    expect(isClosedManifold(mesh)).toBe(true)
    expect(signedVolume(mesh) / signedVolume(dense)).toBeCloseTo(1, 1.3)
    expect([...mesh.positions.subarray(0, 3)]).toEqual([
      ...dense.positions.subarray(kept[0]! * 3, kept[0]! * 3 + 3),
    ])
  })

  it('leaves more triangles where vertices matter more', async () => {
    const dense = ring()
    const left = (v: number): boolean => dense.positions[v * 3]! > 0
    const { mesh, kept } = await simplify(dense, { triangles: 1500, importance: (v) => (left(v) ? 1 : 0.1) })
    const onLeft = [...kept].filter(left).length
    expect(onLeft / (mesh.positions.length / 3)).toBeGreaterThan(0.6)
  })

  it('keeps the border between parts where it was', async () => {
    const dense = ring()
    const parts = Uint8Array.from({ length: dense.positions.length / 3 }, (_, v) =>
      dense.positions[v * 3 + 1]! > 2 ? 1 : 0,
    )
    const worst = async (options: object): Promise<number> => {
      const { mesh, kept } = await simplify(dense, { triangles: 700, ...options })
      // Of triangles that span both parts: how far from the border their corners reach.
      let far = 0
      for (let t = 0; t < mesh.indices.length; t += 3) {
        const corners = [0, 1, 2].map((i) => mesh.indices[t + i]!)
        if (new Set(corners.map((v) => parts[kept[v]!])).size < 2) continue
        for (const v of corners) far = Math.max(far, Math.abs(mesh.positions[v * 3 + 1]! - 2))
      }
      return far
    }
    expect(await worst({ parts })).toBeLessThan(0.7 * (await worst({})))
  })
})
