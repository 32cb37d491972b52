import { describe, expect, it } from 'vitest'
import { dot, type Vec3 } from '../../../src/math/vec3.ts'
import {
  faceCount,
  mapVertices,
  sampleSurface,
  triangleAt,
  vertexAt,
  vertexNormals,
  volumeMm3,
} from '../../../src/meshgen/measure/triangleMesh.ts'
import { boxMesh } from '../boxMesh.ts'

/** 2 × 4 × 6 mm, its corner in the origin. */
const box = boxMesh([0, 0, 0], [2, 4, 6])
const turnedIn = { ...box, indices: box.indices.slice().reverse() }

describe('a triangle mesh', () => {
  it('has its vertices and faces by number', () => {
    expect(faceCount(box)).toBe(12)
    expect(vertexAt(box, 7)).toEqual([2, 4, 6])
    const [a, b, c] = [0, 1, 2].map((k) => vertexAt(box, box.indices[9 + k]!))
    expect(triangleAt(box, 3)).toEqual([a, b, c])
  })
})

describe('volumeMm3', () => {
  it('is the room inside, wherever the mesh stands', () => {
    expect(volumeMm3(box)).toBeCloseTo(48, 9)
    expect(volumeMm3(mapVertices(box, ([x, y, z]) => [x + 100, y - 50, z + 7]))).toBeCloseTo(48, 6)
  })

  it('is negative inside out, by winding or by mirroring', () => {
    expect(volumeMm3(turnedIn)).toBeCloseTo(-48, 9)
    expect(volumeMm3(mapVertices(box, ([x, y, z]) => [-x, y, z]))).toBeCloseTo(-48, 9)
  })

  it('grows with the cube of the size', () => {
    expect(volumeMm3(mapVertices(box, ([x, y, z]) => [2 * x, 2 * y, 2 * z]))).toBeCloseTo(8 * 48, 9)
  })
})

describe('mapVertices', () => {
  it('leaves the mesh it is given as it was', () => {
    const before = Array.from(box.positions)
    mapVertices(box, () => [0, 0, 0])
    expect(Array.from(box.positions)).toEqual(before)
  })
})

describe('sampleSurface', () => {
  const samples = sampleSurface(box, 880)

  it('gives as many points as asked, each on the surface, with its face’s outward normal', () => {
    expect(samples).toHaveLength(880)
    const size = [2, 4, 6]
    const astray = samples.filter(({ point, normal }) => {
      const axis = normal.findIndex((v) => Math.abs(v) > 0.5) as 0 | 1 | 2
      const wall = normal[axis] > 0 ? size[axis]! : 0
      const within = point.every((v, k) => v > -1e-9 && v < size[k]! + 1e-9)
      return !within || Math.abs(point[axis] - wall) > 1e-9 || Math.abs(Math.hypot(...normal) - 1) > 1e-9
    })
    expect(astray).toEqual([])
  })

  it('spreads them evenly over the area', () => {
    // The box has 88 mm²: ten points each. Its sides 4 × 6, 2 × 6, 2 × 4.
    const on = (axis: number) => samples.filter(({ normal }) => Math.abs(normal[axis]!) > 0.5).length
    expect([on(0), on(1), on(2)].map((count) => Math.round(count / 10))).toEqual([48, 24, 16])
    // Within a face too: no half of the large side has much more than the other.
    const high = samples.filter(({ normal, point }) => normal[0] > 0.5 && point[2] > 3).length
    expect(Math.abs(high - 120)).toBeLessThan(15)
  })

  it('is the same for the same mesh', () => {
    expect(sampleSurface(box, 50)).toEqual(sampleSurface(boxMesh([0, 0, 0], [2, 4, 6]), 50))
  })
})

describe('vertexNormals', () => {
  it('point out at the corners, with unit length', () => {
    const normals = vertexNormals(box)
    normals.forEach((normal, v) => {
      const fromMiddle = vertexAt(box, v).map((value, k) => value - [1, 2, 3][k]!) as unknown as Vec3
      expect(dot(normal, fromMiddle)).toBeGreaterThan(0)
      expect(Math.hypot(...normal)).toBeCloseTo(1, 12)
    })
  })

  it('weigh each face by its area', () => {
    // A roof of two faces over the x axis: one four times as large as the other.
    const roof = {
      positions: Float64Array.from([0, 0, 0, 0, 0, 1, 4, 0, 0, 0, 1, 0]),
      indices: Uint32Array.from([0, 1, 2, 0, 3, 1]),
    }
    // Up (y) with area 2, to the left (x) with area 1/2.
    const [x, y, z] = vertexNormals(roof)[0]!
    expect(y / x).toBeCloseTo(4, 9)
    expect(z).toBeCloseTo(0, 12)
  })

  it('stand upright at a vertex that no face uses', () => {
    const loose = { positions: Float64Array.from([5, 5, 5]), indices: new Uint32Array() }
    expect(vertexNormals(loose)).toEqual([[0, 1, 0]])
  })
})
