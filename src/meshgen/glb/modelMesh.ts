// One structure as it goes into a model file.
import type { StructureId } from '../../anatomy/structures.ts'
import type { ShadedMesh } from '../mesh/triangleMesh.ts'

/** Cartilages and capsule are drawn apart but belong to one joint. */
export type FacetPiece = 'cartilage.upper' | 'cartilage.lower' | 'capsule'
export type ModelNode = StructureId | `${Extract<StructureId, `facet.${string}`>}.${FacetPiece}`

export interface ModelMesh extends ShadedMesh {
  /** Node name in the file. */
  readonly node: ModelNode
  /** Red, green, blue (linear light) and alpha of each vertex, 0…1. */
  readonly colours: Float32Array
  /** For bones: region of each vertex, an index into `partTable`. */
  readonly parts?: Uint8Array
  readonly partTable?: readonly StructureId[]
}
