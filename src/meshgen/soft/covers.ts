// The layers over the back as sheets: thoracolumbar fascia, subcutaneous fat, skin. They run out at their borders
// (alpha), since the body goes on. mm, patient axes.
import { profileZMm, skinBowMm } from '../../anatomy/landmarks.ts'
import type { CoverId } from '../../anatomy/softTissue.ts'
import { normalize, type Vec3 } from '../../math/vec3.ts'
import type { ModelMesh } from '../glb/modelMesh.ts'
import type { BackPlan } from './backPlan.ts'

/** Thickness of the skin of the back, about 2 mm (textbook, from memory). */
const SKIN_MM = 2
const FASCIA_MM = 0.9
const [LOW_MM, HIGH_MM] = [-150, 148]
const SIDE_MM = 98
const ROWS = 46
const COLUMNS = 34
/** Borders fade over this share of the half width, and this far at the upper and lower end, mm. */
const SIDE_FADE = 0.16
const END_FADE_MM = 26

type Surface = (xMm: number, yMm: number) => number

interface Sheet {
  readonly front: Surface
  readonly back: Surface
  /** Half width at a height. */
  readonly sideMm: (yMm: number) => number
}

export function cover(
  id: CoverId,
  plan: BackPlan,
  profile: readonly (readonly [number, number])[],
): ModelMesh {
  const skinZ: Surface = (x, y) => profileZMm(profile, y) + skinBowMm(x)
  const flat = (): number => SIDE_MM
  const fascia: Surface = (x, y) => plan.fasciaZ(Math.min(Math.abs(x), plan.lateralX(y) * 0.995), y)
  switch (id) {
    case 'skin.back':
      return sheet(id, { back: skinZ, front: (x, y) => skinZ(x, y) + SKIN_MM, sideMm: flat })
    case 'fat.subcutaneous':
      return sheet(id, {
        back: (x, y) => skinZ(x, y) + SKIN_MM + 0.2,
        front: (x, y) => Math.max(skinZ(x, y) + SKIN_MM + 3, fascia(x, y) - 0.4),
        sideMm: flat,
      })
    case 'fascia.thoracolumbar':
      return sheet(id, {
        back: fascia,
        front: (x, y) => fascia(x, y) + FASCIA_MM,
        sideMm: (y) => plan.lateralX(y) * 0.985,
      })
  }
}

function sheet(node: CoverId, { front, back, sideMm }: Sheet): ModelMesh {
  const positions: number[] = []
  const normals: number[] = []
  const colours: number[] = []
  const place = (row: number, column: number): { x: number; y: number; u: number } => {
    const y = LOW_MM + ((HIGH_MM - LOW_MM) * row) / ROWS
    const u = (2 * column) / COLUMNS - 1
    return { x: u * sideMm(y), y, u }
  }
  for (const isBack of [true, false]) {
    const surface = isBack ? back : front
    for (let row = 0; row <= ROWS; row++) {
      for (let column = 0; column <= COLUMNS; column++) {
        const { x, y, u } = place(row, column)
        positions.push(x, y, surface(x, y))
        const slope: Vec3 = [
          (surface(x + 1, y) - surface(x - 1, y)) / 2,
          (surface(x, y + 1) - surface(x, y - 1)) / 2,
          -1,
        ]
        const n = normalize(slope)
        normals.push(...(isBack ? n : ([-n[0], -n[1], -n[2]] as const)))
        const atSide = Math.min(1, (1 - Math.abs(u)) / SIDE_FADE)
        const atEnd = Math.min(1, Math.min(y - LOW_MM, HIGH_MM - y) / END_FADE_MM)
        const fade = smooth(atSide) * smooth(atEnd)
        colours.push(1, 1, 1, fade)
      }
    }
  }
  return {
    node,
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    colours: Float32Array.from(colours),
    indices: Uint32Array.from(closedGrid()),
  }
}

const smooth = (share: number): number => share * share * (3 - 2 * share)

/** Both faces and the rim between them. */
function closedGrid(): number[] {
  const width = COLUMNS + 1
  const face = (ROWS + 1) * width
  const indices: number[] = []
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const a = row * width + column
      const [b, c, d] = [a + 1, a + width + 1, a + width]
      indices.push(a, c, b, a, d, c, face + a, face + b, face + c, face + a, face + c, face + d)
    }
  }
  const rim = [
    ...Array.from({ length: COLUMNS }, (_, i) => i),
    ...Array.from({ length: ROWS }, (_, i) => i * width + COLUMNS),
    ...Array.from({ length: COLUMNS }, (_, i) => ROWS * width + COLUMNS - i),
    ...Array.from({ length: ROWS }, (_, i) => (ROWS - i) * width),
  ]
  rim.forEach((a, i) => {
    const b = rim[(i + 1) % rim.length]!
    indices.push(a, b, face + b, a, face + b, face + a)
  })
  return indices
}
