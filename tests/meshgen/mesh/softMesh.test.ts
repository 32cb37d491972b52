import { describe, expect, it } from 'vitest'
import { distanceGrid } from '../../../src/meshgen/mesh/distanceGrid.ts'
import { CAPSULE_SEAT, seated, softMesh } from '../../../src/meshgen/mesh/softMesh.ts'
import { floor, sphere } from '../simpleSolids.ts'

const BOX = { min: [-30, -30, -30], max: [30, 30, 30] } as const
/** A ball of tissue that dips a millimetre into a floor of bone. */
const ball = sphere(6, [0, 5, 0])
const surroundings = { grid: distanceGrid([{ field: floor, bounds: BOX }], BOX, 2), bone: floor }
const look = { cellMm: 0.8, triangles: 900, colour: [1, 1, 1], seat: CAPSULE_SEAT } as const

describe('softMesh', () => {
  it('runs a little way into bone and ends there', async () => {
    const { positions } = await softMesh(ball, 'disc.L4-L5', surroundings, look)
    const heights = Array.from({ length: positions.length / 3 }, (_, v) => positions[3 * v + 1]!)
    expect(Math.max(...heights)).toBeCloseTo(11, 0)
    expect(Math.min(...heights)).toBeGreaterThan(-CAPSULE_SEAT.depthMm - 0.2)
    expect(Math.min(...heights)).toBeLessThan(0)
  })

  it('keeps its outline straight down through the bone', () => {
    const shape = seated(ball, floor, CAPSULE_SEAT)
    const widthAt = (y: number): number => {
      let x = 0
      while (shape.field(x, y, 0) < 0) x += 0.05
      return x
    }
    expect(widthAt(-0.3)).toBeCloseTo(widthAt(CAPSULE_SEAT.heightMm), 0.5)
  })

  it('thins to nothing on bone when it is a sheet to be seen through, and only then', async () => {
    const alphas = async (thins: boolean): Promise<{ height: number; alpha: number }[]> => {
      const { positions, colours } = await softMesh(ball, 'disc.L4-L5', surroundings, { ...look, thins })
      return Array.from({ length: positions.length / 3 }, (_, v) => ({
        height: positions[3 * v + 1]!,
        alpha: colours[4 * v + 3]!,
      }))
    }
    for (const { height, alpha } of await alphas(true)) {
      if (height <= 0) expect(alpha).toBe(0)
      if (height >= 1) expect(alpha).toBe(1)
      if (height > 0.2 && height < 0.8) expect(alpha).toBeCloseTo(height, 3)
    }
    expect((await alphas(false)).every(({ alpha }) => alpha === 1)).toBe(true)
  })
})
