// Disc, cartilage, capsule, iliac bone: a solid without regions → one mesh in one colour, shaded by what lies round it.
import type { Field, Solid } from '../field.ts'
import type { ModelMesh, ModelNode } from '../glb/modelMesh.ts'
import { ambientOcclusion } from './ambientOcclusion.ts'
import { dropCrumbs } from './components.ts'
import type { DistanceGrid } from './distanceGrid.ts'
import { slopeAt } from './gradient.ts'
import { fieldNormals } from './projectVertices.ts'
import { simplify } from './simplify.ts'
import { surfaceNets } from './surfaceNets.ts'
import { shaded } from './tint.ts'

type Colour = readonly [number, number, number]

export interface SoftMeshOptions {
  readonly cellMm: number
  readonly triangles: number
  readonly colour: Colour
  /** Leave out roughness too fine for the mesh. */
  readonly averaged?: boolean
}

/** Bounds of soft tissue are taken this much wider, mm: they are guesses where tissue wraps bone. */
const BOUNDS_MARGIN_MM = 3
/** Width over which its edges along bone are rounded, mm. */
const EDGE_ROUND_MM = 0.7
/** Normals are read over this distance, mm. */
const NORMAL_REACH_MM = 0.4
/** Roughness finer than this is left out: the mesh could only turn it into noise. mm. */
const AVERAGED_MM = 0.175
/**
 * Soft tissue begins this far off bone. Bone meshes stray a tenth of a millimetre or two from their shape, and two
 * surfaces closer than that flicker through each other.
 */
const OFF_BONE_MM = 0.22

/** The solid without its finest roughness, and off the bone. */
function drawable({ field, bounds }: Solid, bone: Field, averaged: boolean): Solid {
  const slope = new Float64Array(3)
  return {
    bounds: grown(bounds, BOUNDS_MARGIN_MM),
    field: (x, y, z) => {
      const own = averaged ? slopeAt(field, x, y, z, slope, AVERAGED_MM) : field(x, y, z)
      if (own > 1) return own
      return smoothMax(own, OFF_BONE_MM - bone(x, y, z))
    },
  }
}

/** The larger of two, rounded where they meet: a sharp edge along bone would come out ragged. */
function smoothMax(a: number, b: number): number {
  const share = Math.max(0, EDGE_ROUND_MM - Math.abs(a - b)) / EDGE_ROUND_MM
  return Math.max(a, b) + (share * share * EDGE_ROUND_MM) / 4
}

const grown = ({ min, max }: Solid['bounds'], by: number): Solid['bounds'] => ({
  min: [min[0] - by, min[1] - by, min[2] - by],
  max: [max[0] + by, max[1] + by, max[2] + by],
})

export async function softMesh(
  solid: Solid,
  node: ModelNode,
  { grid, bone }: { readonly grid: DistanceGrid; readonly bone: Field },
  { cellMm, triangles, colour, averaged = false }: SoftMeshOptions,
): Promise<ModelMesh> {
  const shape = drawable(solid, bone, averaged)
  const surface = dropCrumbs(surfaceNets(shape, { cellMm }), node)
  const dense = { ...surface, normals: fieldNormals(shape.field, surface.positions, NORMAL_REACH_MM) }
  const { mesh } = await simplify(dense, { triangles })
  const { positions, normals } = mesh
  // The solid itself is part of what is round it, or touches it: look a little farther out than its own skin.
  const sky = ambientOcclusion(positions, normals, grid, bone)
  const colours = new Float32Array(sky.length * 4)
  sky.forEach((open, v) => {
    colours.set([...shaded(colour, 0.25 + 0.75 * open), 1], v * 4)
  })
  return { ...mesh, node, colours }
}
