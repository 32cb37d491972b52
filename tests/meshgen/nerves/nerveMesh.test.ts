import { describe, expect, it } from 'vitest'
import { distanceGrid } from '../../../src/meshgen/mesh/distanceGrid.ts'
import { isClosedManifold } from '../../../src/meshgen/mesh/inspect.ts'
import { ligamentMesh, nerveMesh } from '../../../src/meshgen/nerves/nerveMesh.ts'
import { sphere } from '../simpleSolids.ts'
import { straightStrand } from './wallSite.ts'

/** A ball of bone, 12 mm wide, at the origin. */
const ball = sphere(6)
const light = {
  grid: distanceGrid([ball], { min: [-50, -50, -50], max: [50, 50, 50] }, 4),
  bone: ball.field,
}
/** From its closest to the ball straight on for 40 mm. */
const passing = (radiusMm: number) =>
  straightStrand('nerve.mb.L3.R', [0, 6.3 + radiusMm, 0], [40, 6.3 + radiusMm, 0], radiusMm)

describe('nerveMesh', () => {
  const mesh = nerveMesh(passing(0.8), light)
  const lightOf = (v: number): number => mesh.colours[4 * v]!
  const xOf = (v: number): number => mesh.positions[3 * v]!
  const vertices = Array.from({ length: mesh.positions.length / 3 }, (_, v) => v)

  it('bears the nerve’s name and is one closed skin', () => {
    expect(mesh.node).toBe('nerve.mb.L3.R')
    expect(isClosedManifold(mesh)).toBe(true)
  })

  it('is grey and opaque, never darker than half', () => {
    for (const v of vertices) {
      const [r, g, b, a] = mesh.colours.subarray(4 * v, 4 * v + 4)
      expect([g, b, a]).toEqual([r, r, 1])
      expect(r).toBeGreaterThanOrEqual(0.55 - 1e-6)
      expect(r).toBeLessThanOrEqual(1 + 1e-6)
    }
  })

  it('is darker where it lies on bone than in the open', () => {
    const mean = (list: readonly number[]) => list.reduce((sum, v) => sum + lightOf(v), 0) / list.length
    const onBone = mean(vertices.filter((v) => xOf(v) < 3))
    const open = mean(vertices.filter((v) => xOf(v) > 30))
    expect(open).toBeGreaterThan(0.95)
    expect(onBone).toBeLessThan(open - 0.05)
  })

  it('has more sides the thicker it is', () => {
    const sides = (radiusMm: number) => {
      const { positions } = nerveMesh(passing(radiusMm), light)
      const rounded = (x: number) => x.toFixed(3)
      const xs = Array.from({ length: positions.length / 3 }, (_, v) => rounded(positions[3 * v]!))
      return xs.filter((x) => x === rounded(40)).length
    }
    expect(sides(0.5)).toBeLessThan(sides(0.8))
    expect(sides(0.8)).toBeLessThan(sides(2))
  })
})

describe('ligamentMesh', () => {
  it('takes the name it is given and keeps the form', () => {
    const form = nerveMesh(passing(0.8), light)
    const strap = ligamentMesh(form, 'lig.mal.L4.R', light)
    expect(strap.node).toBe('lig.mal.L4.R')
    expect(strap.positions).toBe(form.positions)
    expect(strap.colours).toEqual(form.colours)
  })
})
