import { describe, expect, it } from 'vitest'
import { angleBetween, dot, normalize, type Vec3 } from '../../../src/math/vec3.ts'
import { lampsOf } from '../../../src/scene/print/lamps.ts'
import { KEY, ROOM_INTENSITY, radianceFrom } from '../../../src/scene/stage/room.ts'

/** Light on a surface that faces `normal`: the room's radiance over the half sphere, in small steps. */
function irradiance(theme: 'light' | 'dark', normal: Vec3): number {
  const steps = 200
  let sum = 0
  for (let i = 0; i < steps; i++) {
    const y = -1 + (2 * (i + 0.5)) / steps
    for (let j = 0; j < 2 * steps; j++) {
      const turn = (Math.PI * (j + 0.5)) / steps
      const level = Math.sqrt(1 - y * y)
      const towards: Vec3 = [Math.cos(turn) * level, y, Math.sin(turn) * level]
      sum += radianceFrom(theme, towards)[1] * Math.max(0, dot(towards, normal))
    }
  }
  return (sum * 4 * Math.PI * ROOM_INTENSITY[theme]) / (2 * steps * steps)
}

describe('lamps', () => {
  it.each(['light', 'dark'] as const)('light a surface as the %s room does', (theme) => {
    const lamps = lampsOf(theme, 1000)
    for (const normal of [
      [0, 0, 1],
      [0.6, 0.8, 0],
      [-1, 0, 0],
    ] as const) {
      const lit = lamps.reduce(
        (sum, { room }) => sum + (room.power[1] * Math.max(0, dot(room.towards, normal))) / lamps.length,
        0,
      )
      expect(lit / irradiance(theme, normal)).toBeCloseTo(1, 1)
    }
  })

  it('spread the key over a small disc round its place', () => {
    const lamps = lampsOf('light', 48)
    const middle = normalize(KEY.direction)
    const angles = lamps.map(({ key }) => (angleBetween(key.towards, middle) * 180) / Math.PI)
    expect(Math.max(...angles)).toBeLessThanOrEqual(7)
    expect(Math.max(...angles)).toBeGreaterThan(5)
  })

  it('are the same each time, and as many as asked', () => {
    expect(lampsOf('light', 48)).toEqual(lampsOf('light', 48))
    expect(lampsOf('dark', 7)).toHaveLength(7)
    expect(() => lampsOf('light', 0)).toThrow('lamps: count 0')
  })
})
