import { describe, expect, it } from 'vitest'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { flatCamera } from '../../../src/meshgen/drawing/camera.ts'
import { contourChains, visibleStrokes } from '../../../src/meshgen/drawing/contourLines.ts'
import { emptyRaster, rasterise } from '../../../src/meshgen/drawing/raster.ts'
import { fieldNormals } from '../../../src/meshgen/mesh/projectVertices.ts'
import { surfaceNets } from '../../../src/meshgen/mesh/surfaceNets.ts'
import type { ShadedMesh } from '../../../src/meshgen/mesh/triangleMesh.ts'
import { sphere } from '../simpleSolids.ts'

const camera = flatCamera({ towards: [0, 0, -1], up: [0, 1, 0], pixelsPerMm: 4, originPx: [80, 80] })

function ball(radius: number, centre: Vec3): ShadedMesh {
  const solid = sphere(radius, centre)
  const mesh = surfaceNets(solid, { cellMm: 1 })
  return { ...mesh, normals: fieldNormals(solid.field, mesh.positions) }
}

function seen(meshes: readonly ShadedMesh[], index: number) {
  const raster = emptyRaster(160, 160)
  meshes.forEach((mesh, label) => {
    rasterise(raster, camera, { ...mesh, labelOf: () => label })
  })
  return contourChains(meshes[index]!, camera).flatMap((chain) => visibleStrokes(chain, camera, raster))
}

describe('contourLines', () => {
  it('draws a ball as one closed circle of its radius, with air behind', () => {
    const chains = contourChains(ball(10, [0, 0, 0]), camera)
    expect(chains.length).toBe(1)
    for (const [x, y] of chains[0]!) expect(Math.hypot(x, y)).toBeCloseTo(10, 0.8)
    const [stroke, ...rest] = seen([ball(10, [0, 0, 0])], 0)
    expect(rest).toEqual([])
    expect(stroke!.outer).toBe(true)
  })

  it('hides what lies behind, and draws the nearer rim over it as an inner stroke', () => {
    const meshes = [ball(12, [0, 0, 0]), ball(5, [0, 0, 30]), ball(5, [0, 0, -30])]
    expect(seen(meshes, 1)).toEqual([])
    const near = seen(meshes, 2)
    expect(near.length).toBeGreaterThan(0)
    expect(near.every(({ outer }) => !outer)).toBe(true)
  })
})
