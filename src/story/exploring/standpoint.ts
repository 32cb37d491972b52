// Where exploring begins when it leaves the story at a step. mm, patient axes.
import type { Side, Vertebra } from '../../anatomy/levels.ts'
import type { StructureId } from '../../anatomy/structures.ts'
import type { Vec3 } from '../../math/vec3.ts'

/** A straight way from the skin to a structure. */
export interface Way {
  readonly entryMm: Vec3
  readonly tipMm: Vec3
}

export interface Standpoint {
  /** The structure that the step is about, and its side. */
  readonly structure: StructureId
  readonly side: Side
  /** The bones that the step is about: a search leans towards them. */
  readonly bones: readonly Vertebra[]
  /** The way that the pack's tools take to a structure, or to what they treat beside it; null where none goes. */
  readonly wayTo: (id: StructureId, side: Side) => Way | null
}
