// Vertices at the very same place become one: STL and split normals tear a surface apart, and only a joined one can be
// asked for holes and pieces. Faces without an area, and faces given twice, are left out.
import type { TriangleMesh } from '../measure/triangleMesh.ts'

export interface Welded {
  readonly mesh: TriangleMesh
  /** Faces left out: a corner used twice or all three in one line; the same three corners again. */
  readonly flat: number
  readonly doubled: number
}

export function weld(positions: TriangleMesh['positions'], indices: ArrayLike<number>): Welded {
  const { idOf, places } = joined(positions, indices)
  const kept: number[] = []
  const seen = new Map<number, number[]>()
  let flat = 0
  let doubled = 0
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [idOf[indices[i]!]!, idOf[indices[i + 1]!]!, idOf[indices[i + 2]!]!]
    if (a === b || b === c || c === a || isFlat(places, a, b, c)) {
      flat++
      continue
    }
    const [low, middle, high] = [a, b, c].sort((p, q) => p - q) as [number, number, number]
    const key = low * (places.length / 3) + middle
    const thirds = seen.get(key)
    if (thirds?.includes(high)) {
      doubled++
      continue
    }
    if (thirds) thirds.push(high)
    else seen.set(key, [high])
    kept.push(a, b, c)
  }
  return { mesh: { positions: places, indices: Uint32Array.from(kept) }, flat, doubled }
}

/** Open addressing over the exact coordinates; vertices that no face uses get no place. */
function joined(positions: TriangleMesh['positions'], indices: ArrayLike<number>) {
  const idOf = new Int32Array(positions.length / 3).fill(-1)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(positions.length + 8))).fill(-1)
  const places: number[] = []
  const bits = new Uint32Array(Float64Array.BYTES_PER_ELEMENT / 4)
  const number = new Float64Array(bits.buffer)
  const mask = slots.length - 1
  for (let i = 0; i < indices.length; i++) {
    const v = indices[i]!
    if (idOf[v] !== -1) continue
    let hash = 0
    for (let k = 0; k < 3; k++) {
      number[0] = positions[3 * v + k]! + 0
      hash = Math.imul(hash ^ bits[0]!, 0x9e3779b1)
      hash = Math.imul(hash ^ (hash >>> 15) ^ bits[1]!, 0x85ebca6b)
    }
    let slot = (hash ^ (hash >>> 13)) & mask
    while (slots[slot] !== -1) {
      const at = 3 * slots[slot]!
      if (
        places[at] === positions[3 * v] &&
        places[at + 1] === positions[3 * v + 1] &&
        places[at + 2] === positions[3 * v + 2]
      )
        break
      slot = (slot + 1) & mask
    }
    if (slots[slot] === -1) {
      slots[slot] = places.length / 3
      places.push(positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!)
    }
    idOf[v] = slots[slot]!
  }
  return { idOf, places: Float64Array.from(places) }
}

function isFlat(p: Float64Array, a: number, b: number, c: number): boolean {
  const [ax, ay, az] = [p[3 * a]!, p[3 * a + 1]!, p[3 * a + 2]!]
  const [ux, uy, uz] = [p[3 * b]! - ax, p[3 * b + 1]! - ay, p[3 * b + 2]! - az]
  const [vx, vy, vz] = [p[3 * c]! - ax, p[3 * c + 1]! - ay, p[3 * c + 2]! - az]
  return uy * vz - uz * vy === 0 && uz * vx - ux * vz === 0 && ux * vy - uy * vx === 0
}
