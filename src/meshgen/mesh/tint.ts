// Colour of bone by its form: ridges worn pale, hollows warm and dark. Linear light, as glTF's COLOR_0 wants it.
import type { Field } from '../field.ts'

type Colour = readonly [number, number, number]

const linear = (hex: string): Colour =>
  [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as unknown as Colour

const BASE = linear('#e8dcc0')
const WARM = linear('#dcbf8b')
const RIDGE = linear('#f5eedd')
const HOLLOW = linear('#b8925f')
const DEEP = linear('#6a4527')
export const DISC = linear('#b3bfc1')
export const CARTILAGE = linear('#a9cbd3')
export const CAPSULE = linear('#d9c7ae')
export const ILIUM = linear('#ded3bb')

/** Distances over which form is read, mm: fine edges, and broad ridges and hollows. */
const FINE_MM = 1.1
const BROAD_MM = 3

const mix = (a: Colour, b: Colour, share: number): Colour => {
  const s = Math.max(0, Math.min(1, share))
  return [a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s, a[2] + (b[2] - a[2]) * s]
}

/** Mean bend of the surface over `reach`: above 0 on ridges, below 0 in hollows. No unit (mm of height per mm). */
function bend(field: Field, x: number, y: number, z: number, reach: number): number {
  const around =
    field(x + reach, y, z) +
    field(x - reach, y, z) +
    field(x, y + reach, z) +
    field(x, y - reach, z) +
    field(x, y, z + reach) +
    field(x, y, z - reach)
  return (around - 6 * field(x, y, z)) / (6 * reach)
}

/**
 * Bone's colour at a surface point. `smoothField` must be the one without surface roughness, else roughness turns
 * to pale scratches. `openSky` is the ambient occlusion there.
 */
export function boneTint(smoothField: Field, x: number, y: number, z: number, openSky: number): Colour {
  const fine = bend(smoothField, x, y, z, FINE_MM)
  const broad = bend(smoothField, x, y, z, BROAD_MM)
  const form = 0.7 * fine + 0.9 * broad
  const patches =
    0.5 + 0.5 * Math.sin(x * 0.21 + 1.7 * Math.sin(y * 0.13)) * Math.sin(z * 0.19 + y * 0.16 + 0.6)
  let colour = mix(BASE, WARM, 0.45 * patches)
  colour = mix(colour, RIDGE, (form - 0.1) * 2.4)
  colour = mix(colour, HOLLOW, (-form - 0.01) * 2.8)
  return mix(colour, DEEP, 0.55 * (1 - openSky) ** 1.6)
}

/** Least light that a buried point keeps. */
const DARKEST = 0.36

/** Tint × ambient occlusion. */
export const shaded = ([r, g, b]: Colour, openSky: number): Colour => {
  const light = DARKEST + (1 - DARKEST) * openSky
  return [r * light, g * light, b * light]
}
