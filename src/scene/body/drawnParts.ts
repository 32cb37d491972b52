// Some structures of a merged mesh: the same vertices under an index of their own, which is written anew only when the
// choice changes. What is not there, or is all drawn by another pass, costs no triangle.
import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three'
import type { StructureId } from '../../anatomy/structures.ts'
import { structureIndex } from '../../anatomy/structures.ts'

type Triangles = readonly number[]

export class DrawnParts {
  readonly geometry = new BufferGeometry()
  readonly #source: ArrayLike<number>
  readonly #own: BufferAttribute
  /** First corner of each triangle in the source's index, by structure; those at a fading edge besides. */
  readonly #whole = new Map<number, number[]>()
  readonly #edge = new Map<number, Triangles>()
  #shown = ''

  /** `isEdge` tells, for a vertex, whether its structure is running out there. */
  constructor(merged: BufferGeometry, isEdge: (vertex: number) => boolean = () => false) {
    const structure = merged.getAttribute('structure')
    const index = merged.getIndex()
    if (!index) throw new Error('drawnParts: the mesh has no index')
    this.#source = index.array
    for (const [name, attribute] of Object.entries(merged.attributes))
      this.geometry.setAttribute(name, attribute)
    this.#own = new BufferAttribute(new Uint32Array(index.count), 1).setUsage(DynamicDrawUsage)
    this.geometry.setIndex(this.#own)
    this.geometry.setDrawRange(0, 0)
    this.geometry.boundingSphere = merged.boundingSphere
    for (let corner = 0; corner < index.count; corner += 3) {
      const own = structure.getX(index.getX(corner))
      const list = this.#whole.get(own)
      if (list) list.push(corner)
      else this.#whole.set(own, [corner])
    }
    for (const [own, corners] of this.#whole) {
      const atEdge = corners.filter((corner) => [0, 1, 2].some((k) => isEdge(index.getX(corner + k))))
      this.#edge.set(own, atEdge)
    }
  }

  /** Draws these structures, and of `edges` only what is running out. Returns the number of triangles. */
  show(ids: readonly StructureId[], edges: readonly StructureId[] = []): number {
    const shown = `${ids.join()};${edges.join()}`
    if (shown !== this.#shown) {
      this.#shown = shown
      const target = this.#own.array as Uint32Array
      let count = 0
      const write = (triangles: Triangles): void => {
        for (const corner of triangles)
          for (let k = 0; k < 3; k++) target[count++] = this.#source[corner + k]!
      }
      for (const id of ids) write(this.#whole.get(structureIndex(id)) ?? [])
      for (const id of edges) write(this.#edge.get(structureIndex(id)) ?? [])
      this.#own.needsUpdate = true
      this.geometry.setDrawRange(0, count)
    }
    return this.geometry.drawRange.count / 3
  }
}
