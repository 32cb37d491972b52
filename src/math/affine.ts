// Affine maps of space as twelve numbers. Units and axes are the caller's.
import { cross, dot, length, scale, type Vec3 } from './vec3.ts'

/** Row-major 3×4: x′ = m₀x + m₁y + m₂z + m₃, and so on. */
export type Affine = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]

export const IDENTITY: Affine = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0]

export const mapPoint = (m: Affine, [x, y, z]: Vec3): Vec3 => [
  m[0] * x + m[1] * y + m[2] * z + m[3],
  m[4] * x + m[5] * y + m[6] * z + m[7],
  m[8] * x + m[9] * y + m[10] * z + m[11],
]

/**
 * Where a surface's unit normal points once the surface is mapped: the inverse transpose of the linear part, of unit
 * length again. Throws for a map that flattens space or turns it inside out.
 */
export function mapNormal(m: Affine, normal: Vec3): Vec3 {
  const [a, b, c]: Vec3[] = [
    [m[0], m[1], m[2]],
    [m[4], m[5], m[6]],
    [m[8], m[9], m[10]],
  ] as [Vec3, Vec3, Vec3]
  // Cofactors are the inverse transpose but for the determinant, which unit length takes out again.
  const rows = [cross(b!, c!), cross(c!, a!), cross(a!, b!)] as const
  if (!(dot(a!, rows[0]) > 0)) throw new Error(`affine: no normal survives the map ${m.join(', ')}`)
  const mapped: Vec3 = [dot(rows[0], normal), dot(rows[1], normal), dot(rows[2], normal)]
  return scale(mapped, 1 / (length(mapped) || 1))
}

/** Stretches along the three axes about the origin. */
export const stretch = ([x, y, z]: Vec3): Affine => [x, 0, 0, 0, 0, y, 0, 0, 0, 0, z, 0]

/** Where a direction turns to, its length changed with it. */
export const mapWay = (m: Affine, [x, y, z]: Vec3): Vec3 => [
  m[0] * x + m[1] * y + m[2] * z,
  m[4] * x + m[5] * y + m[6] * z,
  m[8] * x + m[9] * y + m[10] * z,
]

/** Throws for a map that flattens space. */
export function inverse(m: Affine): Affine {
  const a: Vec3 = [m[0], m[1], m[2]]
  const b: Vec3 = [m[4], m[5], m[6]]
  const c: Vec3 = [m[8], m[9], m[10]]
  const columns = [cross(b, c), cross(c, a), cross(a, b)] as const
  const size = dot(a, columns[0])
  if (!(Math.abs(size) > 1e-9)) throw new Error(`affine: no inverse of ${m.join(', ')}`)
  const row = (i: 0 | 1 | 2): readonly [number, number, number, number] => {
    const [p, q, r] = [columns[0][i] / size, columns[1][i] / size, columns[2][i] / size]
    return [p, q, r, -(p * m[3] + q * m[7] + r * m[11])]
  }
  return [...row(0), ...row(1), ...row(2)]
}
