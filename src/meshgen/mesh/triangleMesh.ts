// Triangles over shared vertices. mm, patient axes; triangles wind counter-clockwise seen from outside.

export interface TriangleMesh {
  /** x, y, z of each vertex, flat. */
  readonly positions: Float32Array
  /** Three vertex indices a triangle, flat. */
  readonly indices: Uint32Array
}

/** A mesh with unit normals, one a vertex. */
export interface ShadedMesh extends TriangleMesh {
  readonly normals: Float32Array
}

export const vertexCount = ({ positions }: TriangleMesh): number => positions.length / 3

export const triangleCount = ({ indices }: TriangleMesh): number => indices.length / 3

/** Volume inside a closed mesh, mm³; negative when it is inside out. */
export function signedVolume({ positions: p, indices: t }: TriangleMesh): number {
  let six = 0
  for (let i = 0; i < t.length; i += 3) {
    const a = t[i]! * 3
    const b = t[i + 1]! * 3
    const c = t[i + 2]! * 3
    six +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!)
  }
  return six / 6
}

/** Surface, mm². */
export function surfaceArea({ positions: p, indices: t }: TriangleMesh): number {
  let twice = 0
  for (let i = 0; i < t.length; i += 3) {
    const a = t[i]! * 3
    const b = t[i + 1]! * 3
    const c = t[i + 2]! * 3
    const ux = p[b]! - p[a]!
    const uy = p[b + 1]! - p[a + 1]!
    const uz = p[b + 2]! - p[a + 2]!
    const vx = p[c]! - p[a]!
    const vy = p[c + 1]! - p[a + 1]!
    const vz = p[c + 2]! - p[a + 2]!
    const nx = uy * vz - uz * vy
    const ny = uz * vx - ux * vz
    const nz = ux * vy - uy * vx
    twice += Math.sqrt(nx * nx + ny * ny + nz * nz)
  }
  return twice / 2
}

/** Keeps only the vertices that triangles use, in the order of their first use. `kept[new] = old`. */
export function compact({ positions, indices }: TriangleMesh): { mesh: TriangleMesh; kept: Uint32Array } {
  const newOfOld = new Int32Array(positions.length / 3).fill(-1)
  const kept: number[] = []
  const renumbered = indices.map((old) => {
    if (newOfOld[old]! < 0) {
      newOfOld[old] = kept.length
      kept.push(old)
    }
    return newOfOld[old]!
  })
  return { mesh: { positions: pick(positions, kept, 3), indices: renumbered }, kept: Uint32Array.from(kept) }
}

/** The values of the kept vertices, `width` numbers each. */
export function pick(values: Float32Array, kept: ArrayLike<number>, width: number): Float32Array {
  const picked = new Float32Array(kept.length * width)
  for (let v = 0; v < kept.length; v++) {
    picked.set(values.subarray(kept[v]! * width, (kept[v]! + 1) * width), v * width)
  }
  return picked
}

/** The closed mesh with its triangles wound counter-clockwise from outside, whichever way they were made. */
export function facingOut<M extends TriangleMesh>(mesh: M): M {
  if (signedVolume(mesh) >= 0) return mesh
  const indices = mesh.indices.slice()
  for (let t = 0; t < indices.length; t += 3) {
    indices[t + 1] = mesh.indices[t + 2]!
    indices[t + 2] = mesh.indices[t + 1]!
  }
  return { ...mesh, indices }
}
