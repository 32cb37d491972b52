import { describe, expect, it } from 'vitest'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { bodyCorners } from '../../../src/meshgen/measure/bodyCorners.ts'
import { boxMesh, oneMesh } from '../boxMesh.ts'

/** 30 mm deep, 28 mm high in front and 25 behind. */
const wedged = boxMesh([-20, -28, -15], [20, 0, 15], ([x, y, z]) => [x, y < -1 && z < 0 ? -25 : y, z])

describe('bodyCorners', () => {
  it('finds the four corners as [z, y]', () => {
    const corners = bodyCorners(wedged)
    expect(corners.anteriorSuperior).toEqual([15, 0])
    expect(corners.anteriorInferior).toEqual([15, -28])
    expect(corners.posteriorSuperior).toEqual([-15, 0])
    expect(corners.posteriorInferior).toEqual([-15, -25])
  })

  it('points forward along the mean of both endplates', () => {
    const { forward } = bodyCorners(wedged)
    // Half of the lower endplate's fall of 3 mm over 30 mm.
    expect((Math.atan2(forward[1], forward[0]) * 180) / Math.PI).toBeCloseTo(-2.855, 2)
  })

  it('follows a body that leans by 20 degrees', () => {
    const [c, s] = [Math.cos(0.349), Math.sin(0.349)]
    const leaning = boxMesh(
      [-20, -26, -15],
      [20, 0, 15],
      ([x, y, z]): Vec3 => [x, c * y + s * z, c * z - s * y],
    )
    const { anteriorSuperior, forward } = bodyCorners(leaning)
    expect(anteriorSuperior[0]).toBeCloseTo(15 * c, 6)
    expect(anteriorSuperior[1]).toBeCloseTo(15 * s, 6)
    expect(forward[1]).toBeCloseTo(s, 6)
  })

  it('leaves the spinous process aside, which the same plane cuts', () => {
    const process = boxMesh([-3, -40, -70], [3, -10, -30])
    expect(bodyCorners(oneMesh([wedged, process])).posteriorInferior).toEqual([-15, -25])
  })

  it('refuses a mesh that the midsagittal plane misses', () => {
    expect(() => bodyCorners(boxMesh([5, 0, 0], [9, 4, 4]))).toThrow('bodyCorners: no body')
  })
})
