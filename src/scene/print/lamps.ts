// The room's light as so many lamps, for pictures whose shadows are as soft as the room's panels are large: each lamp
// lights the whole picture once, and the mean of these pictures is the picture in the room's light.
import { Color } from 'three'
import { degToRad } from '../../math/scalar.ts'
import { addScaled, cross, normalize, scale, type Vec3 } from '../../math/vec3.ts'
import type { Theme } from '../materials/palette.ts'
import { KEY, ROOM_INTENSITY, radianceFrom } from '../stage/room.ts'

export interface Lamp {
  /** From what is lit towards the lamp, unit, the room's axes. */
  readonly towards: Vec3
  /** Linear red, green, blue: irradiance on a surface that faces it, as three's lights count it. */
  readonly power: Vec3
}

export interface LampPair {
  readonly key: Lamp
  readonly room: Lamp
}

/** Directions that the room is looked at from; more make the lamps truer, not more. */
const LOOKS = 20_000
const GOLDEN_TURN = Math.PI * (3 - Math.sqrt(5))
/** Half the angle that the key lamp is seen under. Live it is a point; in print it throws a soft edge. */
const KEY_HALF_ANGLE_DEG = 7

/**
 * `count` pairs whose mean light is that of the room and the key. Directions of the room are drawn in even steps of its
 * light, so that bright panels get many lamps and dark walls few. The same count gives the same lamps.
 */
export function lampsOf(theme: Theme, count: number): readonly LampPair[] {
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`lamps: count ${count} is no whole number above 0`)
  const looks = Array.from({ length: LOOKS }, (_, i) => {
    const towards = onSphere(i, LOOKS)
    const seen = radianceFrom(theme, towards)
    return { towards, seen, light: luminance(seen) }
  })
  const total = looks.reduce((sum, { light }) => sum + light, 0)
  // ∫ radiance dω over the sphere: what one lamp would have to give to stand for all.
  const whole = (4 * Math.PI * total * ROOM_INTENSITY[theme]) / LOOKS
  const room: Lamp[] = []
  let passed = 0
  for (const { towards, seen, light } of looks) {
    passed += light
    while (room.length < count && passed >= ((room.length + 0.5) / count) * total) {
      room.push({ towards, power: scale(seen, whole / light) })
    }
  }
  const colour = new Color(KEY.colour)
  const intensity = KEY.intensity[theme]
  const keyPower: Vec3 = [colour.r * intensity, colour.g * intensity, colour.b * intensity]
  return room.map((lamp, i) => ({
    room: lamp,
    key: { towards: onDisc(normalize(KEY.direction), i, count), power: keyPower },
  }))
}

/** Even points on a sphere: Fibonacci's spiral. */
function onSphere(i: number, count: number): Vec3 {
  const y = 1 - (2 * (i + 0.5)) / count
  const level = Math.sqrt(1 - y * y)
  return [Math.cos(i * GOLDEN_TURN) * level, y, Math.sin(i * GOLDEN_TURN) * level]
}

/** Even points on the disc that the key lamp is. */
function onDisc(middle: Vec3, i: number, count: number): Vec3 {
  const reach = Math.tan(degToRad(KEY_HALF_ANGLE_DEG)) * Math.sqrt((i + 0.5) / count)
  const side = normalize([middle[2], 0, -middle[0]])
  const up = cross(middle, side)
  const turn = i * GOLDEN_TURN
  return normalize(addScaled(addScaled(middle, side, Math.cos(turn) * reach), up, Math.sin(turn) * reach))
}

const luminance = ([r, g, b]: Vec3): number => 0.2126 * r + 0.7152 * g + 0.0722 * b
