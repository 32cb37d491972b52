// Keeps a solid's one skin: crumbs of surface that noise cuts off, and bubbles inside, are dropped.
import { compact, signedVolume, type TriangleMesh, vertexCount } from './triangleMesh.ts'

/** Largest share of the main piece's volume that a piece may have and still count as a crumb. */
const CRUMB_SHARE = 0.02

/** Triangles of each connected piece, by vertex. */
function pieces(mesh: TriangleMesh): Uint32Array[] {
  const parent = Uint32Array.from({ length: vertexCount(mesh) }, (_, i) => i)
  const root = (v: number): number => {
    let at = v
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  const { indices } = mesh
  for (let t = 0; t < indices.length; t += 3) {
    const a = root(indices[t]!)
    parent[root(indices[t + 1]!)] = a
    parent[root(indices[t + 2]!)] = a
  }
  const members = new Map<number, number[]>()
  for (let t = 0; t < indices.length; t += 3) {
    const key = root(indices[t]!)
    const list = members.get(key) ?? []
    list.push(indices[t]!, indices[t + 1]!, indices[t + 2]!)
    members.set(key, list)
  }
  return [...members.values()].map((list) => Uint32Array.from(list))
}

/** Pieces by volume, largest first. Throws when there is none. */
function sizedPieces(mesh: TriangleMesh, name: string): { triangles: Uint32Array; volume: number }[] {
  const sized = pieces(mesh)
    .map((triangles) => ({
      triangles,
      volume: signedVolume({ positions: mesh.positions, indices: triangles }),
    }))
    .sort((a, b) => b.volume - a.volume)
  if (!sized[0] || sized[0].volume <= 0) throw new Error(`components: ${name} encloses no volume`)
  return sized
}

/** The largest piece alone. Throws when a second piece is too big to be a crumb: then the shape itself is broken. */
export function dropStrayPieces(mesh: TriangleMesh, name: string): TriangleMesh {
  const [main, second] = sizedPieces(mesh, name)
  if (second && second.volume > CRUMB_SHARE * main!.volume) {
    throw new Error(
      `components: ${name} falls into pieces of ${main!.volume.toFixed(0)} and ${second.volume.toFixed(0)} mm³`,
    )
  }
  return compact({ positions: mesh.positions, indices: main!.triangles }).mesh
}

/** All pieces but the crumbs: soft tissue may lie in several. */
export function dropCrumbs(mesh: TriangleMesh, name: string): TriangleMesh {
  const sized = sizedPieces(mesh, name)
  const kept = sized.filter(({ volume }) => volume > CRUMB_SHARE * sized[0]!.volume)
  const indices = Uint32Array.from(kept.flatMap(({ triangles }) => [...triangles]))
  return compact({ positions: mesh.positions, indices }).mesh
}
