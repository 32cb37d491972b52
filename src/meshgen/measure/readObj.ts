// Reads a surface from Wavefront OBJ text: vertices and faces, all else passed over. mm as in the file.
import type { TriangleMesh } from './triangleMesh.ts'

/** Throws when the text holds no face, or a face names a vertex that is not there. */
export function readObj(text: string): TriangleMesh {
  const positions: number[] = []
  const indices: number[] = []
  for (const line of text.split('\n')) {
    const words = line.trim().split(/\s+/)
    if (words[0] === 'v') positions.push(Number(words[1]), Number(words[2]), Number(words[3]))
    else if (words[0] === 'f') {
      const ids = words.slice(1).map((word) => {
        const id = Number.parseInt(word, 10)
        return id > 0 ? id - 1 : positions.length / 3 + id
      })
      for (let k = 1; k + 1 < ids.length; k++) indices.push(ids[0]!, ids[k]!, ids[k + 1]!)
    }
  }
  if (indices.length === 0) throw new Error('readObj: no face in the text')
  const bad = indices.find((id) => !(id >= 0 && id < positions.length / 3))
  if (bad !== undefined) throw new Error(`readObj: a face names vertex ${bad + 1}`)
  return { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) }
}
