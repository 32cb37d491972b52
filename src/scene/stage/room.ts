// The north-light room that the picture is lit by: soft panels round the origin, as seen from the camera: x right, y up,
// z towards the viewer. Units are the room's own. Live, it is an environment map; in a picture for print, many lamps.
import { Color } from 'three'
import type { Vec3 } from '../../math/vec3.ts'
import type { Theme } from '../materials/palette.ts'

export interface Panel {
  readonly size: readonly [number, number]
  readonly place: Vec3
  readonly colour: string
  readonly power: number
}

/** Dark flags make edges fall darker than the wall in the light theme. */
export const ROOMS: Readonly<Record<Theme, { readonly shell: number; readonly panels: readonly Panel[] }>> = {
  light: {
    shell: 0.34,
    panels: [
      { size: [14, 12], place: [9, 10, 9], colour: '#fff1dc', power: 5.2 },
      { size: [10, 14], place: [-12, 2, 6], colour: '#e6efff', power: 0.9 },
      { size: [18, 8], place: [0, -11, 4], colour: '#ffdcb8', power: 0.8 },
      { size: [6, 14], place: [-10, 4, -9], colour: '#20262a', power: 0.1 },
      { size: [6, 14], place: [11, 0, -9], colour: '#20262a', power: 0.1 },
      { size: [12, 5], place: [0, 14, -4], colour: '#f2f6ff', power: 2.2 },
    ],
  },
  dark: {
    shell: 0.07,
    panels: [
      { size: [14, 14], place: [9, 10, 9], colour: '#fff1dc', power: 5.6 },
      { size: [10, 14], place: [-12, 2, 6], colour: '#dfeaff', power: 1.4 },
      { size: [18, 8], place: [0, -11, 4], colour: '#ffd9b0', power: 0.7 },
      { size: [5, 14], place: [-11, 4, -8], colour: '#cfe2ff', power: 3.6 },
      { size: [5, 12], place: [12, 2, -8], colour: '#ffffff', power: 1.8 },
    ],
  },
}

/** Grey of the wall behind the panels, before its share. */
export const WALL_COLOUR = '#dfe6e4'
/** How strongly the room lights what stands in it. */
export const ROOM_INTENSITY: Readonly<Record<Theme, number>> = { light: 0.74, dark: 0.66 }
/** Of the picture, before the tone curve. */
export const EXPOSURE = 0.98
/** The one lamp that is smaller than a panel: where from, and how strong. */
export const KEY = {
  direction: [0.62, 0.72, 0.62] as Vec3,
  colour: '#fff0dc',
  intensity: { light: 1.35, dark: 1.7 } as Readonly<Record<Theme, number>>,
} as const

/** Light that comes to the origin from a direction (unit, the room's axes): linear red, green, blue. */
export function radianceFrom(theme: Theme, direction: Vec3): Vec3 {
  const { shell, panels } = ROOMS[theme]
  let nearest = Number.POSITIVE_INFINITY
  let seen: Vec3 = linear(WALL_COLOUR, shell)
  for (const { size, place, colour, power } of panels) {
    const at = hit(direction, place, size)
    if (at === null || at >= nearest) continue
    nearest = at
    seen = linear(colour, power)
  }
  return seen
}

/** How far along a ray from the origin a panel that faces the origin is met; null when it is not. */
function hit(
  [dx, dy, dz]: Vec3,
  [px, py, pz]: Vec3,
  [width, height]: readonly [number, number],
): number | null {
  const far = Math.hypot(px, py, pz)
  const [nx, ny, nz] = [-px / far, -py / far, -pz / far]
  const facing = dx * nx + dy * ny + dz * nz
  if (facing > -1e-6) return null
  const along = -far / facing
  // Axes of the panel as an object that looks at the origin with y upward.
  const level = Math.hypot(nx, nz) || 1
  const [rx, rz] = [nz / level, -nx / level]
  const [ux, uy, uz] = [ny * rz, nz * rx - nx * rz, -ny * rx]
  const [x, y, z] = [dx * along - px, dy * along - py, dz * along - pz]
  const right = Math.abs(x * rx + z * rz)
  const up = Math.abs(x * ux + y * uy + z * uz)
  return right <= width / 2 && up <= height / 2 ? along : null
}

function linear(hex: string, share: number): Vec3 {
  const { r, g, b } = new Color(hex)
  return [r * share, g * share, b * share]
}
