import { describe, expect, it } from 'vitest'
import { fieldNormals, projectVertices } from '../../../src/meshgen/mesh/projectVertices.ts'
import { floor, sphere } from '../simpleSolids.ts'

const ball = sphere(5).field

describe('projectVertices', () => {
  it('draws vertices onto the surface from inside and outside', () => {
    const places = Float32Array.of(5.3, 0, 0, 0, 4.6, 0, 0, 3.2, -3.2)
    projectVertices(ball, places, 1)
    for (let i = 0; i < 9; i += 3) {
      expect(Math.hypot(places[i]!, places[i + 1]!, places[i + 2]!)).toBeCloseTo(5, 2)
    }
  })

  it('moves straight along the slope', () => {
    const places = Float32Array.of(2, 0.4, 7)
    projectVertices(floor, places, 1)
    expect(places[0]).toBe(2)
    expect(places[1]).toBeCloseTo(0, 3)
    expect(places[2]).toBe(7)
  })

  it('reaches the surface of a field that climbs too slowly', () => {
    const places = Float32Array.of(0, 0.4, 0)
    projectVertices((_x, y) => 0.8 * y, places, 1)
    expect(places[1]).toBeCloseTo(0, 2)
  })

  it('moves no vertex farther than three steps of 0.6 cells', () => {
    const places = Float32Array.of(0, 30, 0)
    projectVertices(floor, places, 0.5)
    expect(places[1]).toBeCloseTo(30 - 0.9, 4)
  })
})

describe('fieldNormals', () => {
  it('are unit vectors out of the solid', () => {
    const normals = fieldNormals(ball, Float32Array.of(5, 0, 0, 0, -3, 4))
    for (const [i, want] of [1, 0, 0, 0, -0.6, 0.8].entries()) expect(normals[i]).toBeCloseTo(want, 1)
    expect(Math.hypot(normals[3]!, normals[4]!, normals[5]!)).toBeCloseTo(1, 6)
  })

  it('are smoothed over roughness by a longer reach', () => {
    const ridged = (x: number, y: number): number => y - 0.05 * Math.sin(20 * x)
    const lean = (reach: number): number =>
      Math.abs(fieldNormals(ridged, Float32Array.of(0, 0, 0), reach)[0]!)
    expect(lean(0.01)).toBeGreaterThan(0.5)
    expect(lean(1)).toBeLessThan(0.1)
  })

  it('name the place where a field is flat', () => {
    expect(() => fieldNormals(() => 1, Float32Array.of(1, 2, 3))).toThrow('field is flat at (1, 2, 3)')
  })
})
