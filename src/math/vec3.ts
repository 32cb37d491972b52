// Points and directions as tuples. Units and axes are the caller's; see anatomy/frame for the patient's.

export type Vec3 = readonly [number, number, number]

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]

export const sub = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

export const scale = (a: Vec3, k: number): Vec3 => [a[0] * k, a[1] * k, a[2] * k]

/** a + k·b. */
export const addScaled = (a: Vec3, b: Vec3, k: number): Vec3 => [
  a[0] + k * b[0],
  a[1] + k * b[1],
  a[2] + k * b[2],
]

export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2])

export const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/** Unit vector along `a`. Throws for the zero vector, which has no direction. */
export const normalize = (a: Vec3): Vec3 => {
  const size = length(a)
  if (!(size > 0)) throw new Error(`vec3: cannot normalize (${a.join(', ')})`)
  return scale(a, 1 / size)
}

export const mix = (a: Vec3, b: Vec3, share: number): Vec3 => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
]

/** The part of `a` at right angles to the unit vector `unit`. */
export const reject = (a: Vec3, unit: Vec3): Vec3 => addScaled(a, unit, -dot(a, unit))

/** `a` turned by `angleRad` about the unit vector `axis`, right-handed. */
export const rotate = (a: Vec3, axis: Vec3, angleRad: number): Vec3 => {
  const c = Math.cos(angleRad)
  const s = Math.sin(angleRad)
  return add(add(scale(a, c), scale(cross(axis, a), s)), scale(axis, dot(axis, a) * (1 - c)))
}

/** Angle between two directions, radians, 0…π. */
export const angleBetween = (a: Vec3, b: Vec3): number =>
  Math.acos(Math.max(-1, Math.min(1, dot(a, b) / (length(a) * length(b)))))

/** Great-circle blend of two unit vectors; opposite vectors are blended through any perpendicular. */
export const slerp = (a: Vec3, b: Vec3, share: number): Vec3 => {
  const angle = angleBetween(a, b)
  if (angle < 1e-6) return a
  if (Math.PI - angle < 1e-6) {
    const side = normalize(Math.abs(a[1]) < 0.9 ? cross(a, [0, 1, 0]) : cross(a, [1, 0, 0]))
    return rotate(a, side, angle * share)
  }
  const s = Math.sin(angle)
  return add(scale(a, Math.sin((1 - share) * angle) / s), scale(b, Math.sin(share * angle) / s))
}
