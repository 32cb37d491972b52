import { DataUtils } from 'three'
import { describe, expect, it } from 'vitest'
import { defaultBodyLesion } from '../../../src/packs/lumbar-medial-branch/lesion/defaultBodyLesion.ts'
import { temperatureAt } from '../../../src/physics/lesionTimeline.ts'
import { HeatField } from '../../../src/scene/things/heatField.ts'

const { solved, rampS, heatS, coolS } = defaultBodyLesion()

/** Temperature in the texture at r, z (mm): channel 0 now, 1 highest so far. */
function read(field: HeatField, rMm: number, zMm: number, channel: 0 | 1): number {
  const { width, height, data } = field.texture.image
  const { x: rMax, y: z0, z: z1 } = field.spanMm
  const column = Math.floor((rMm / rMax) * width)
  const row = Math.floor(((zMm - z0) / (z1 - z0)) * height)
  return DataUtils.fromHalfFloat((data as unknown as Uint16Array)[2 * (row * width + column) + channel]!)
}

describe('heatField', () => {
  it('holds what the solver computed, within a degree and a half away from the metal', () => {
    const field = new HeatField()
    field.set(solved, rampS + heatS)
    for (const [r, z] of [
      [3, 5],
      [4.5, 5],
      [6, 2],
      [3, -1],
      [2.5, 12],
    ] as const) {
      const truth = temperatureAt(solved, [r / 1000, 0, z / 1000], rampS + heatS)
      expect(Math.abs(read(field, r, z, 0) - truth), `${r}, ${z}`).toBeLessThan(1.5)
    }
  })

  it('remembers the hottest when it has cooled', () => {
    const field = new HeatField()
    field.set(solved, rampS + heatS + coolS)
    expect(read(field, 3, 5, 0)).toBeLessThan(51)
    expect(read(field, 3, 5, 1)).toBeGreaterThan(55)
  })

  it('does no work for the time it already holds', () => {
    const field = new HeatField()
    field.set(solved, 30)
    const version = field.texture.version
    field.set(solved, 30)
    expect(field.texture.version).toBe(version)
    field.set(solved, 31)
    expect(field.texture.version).toBe(version + 1)
  })
})
