// Gradient noise in space: smooth, seedless, the same on every machine. Values about −1…1, mean 0.

/** Integer hash of a lattice point. */
export function latticeHash(i: number, j: number, k: number): number {
  let h = Math.imul(i, 0x27d4eb2d) ^ Math.imul(j, 0x165667b1) ^ Math.imul(k, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Dot product of the lattice point's gradient (one of the 12 edge directions of a cube) with the offset. */
function slope(i: number, j: number, k: number, x: number, y: number, z: number): number {
  const h = latticeHash(i, j, k) & 15
  const u = h < 8 ? x : y
  const v = h < 4 ? y : h === 12 || h === 14 ? x : z
  return ((h & 1) === 0 ? u : -u) + ((h & 2) === 0 ? v : -v)
}

/** Perlin's noise of wavelength 1. */
export function noise(x: number, y: number, z: number): number {
  const i = Math.floor(x)
  const j = Math.floor(y)
  const k = Math.floor(z)
  const fx = x - i
  const fy = y - j
  const fz = z - k
  const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
  const v = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
  const w = fz * fz * fz * (fz * (fz * 6 - 15) + 10)
  const a0 = slope(i, j, k, fx, fy, fz)
  const b0 = slope(i, j + 1, k, fx, fy - 1, fz)
  const c0 = slope(i, j, k + 1, fx, fy, fz - 1)
  const d0 = slope(i, j + 1, k + 1, fx, fy - 1, fz - 1)
  const a = a0 + u * (slope(i + 1, j, k, fx - 1, fy, fz) - a0)
  const b = b0 + u * (slope(i + 1, j + 1, k, fx - 1, fy - 1, fz) - b0)
  const c = c0 + u * (slope(i + 1, j, k + 1, fx - 1, fy, fz - 1) - c0)
  const d = d0 + u * (slope(i + 1, j + 1, k + 1, fx - 1, fy - 1, fz - 1) - d0)
  const e = a + v * (b - a)
  const f = c + v * (d - c)
  return e + w * (f - e)
}
