// Disc, cartilage, capsule, iliac bone: a solid without regions → one mesh in one colour, shaded by what lies round it.
import type { Field, Solid } from '../field.ts'
import type { ModelMesh, ModelNode } from '../glb/modelMesh.ts'
import { ambientOcclusion } from './ambientOcclusion.ts'
import { cachedField } from './cachedField.ts'
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
  /** One for all, or by place and open sky. */
  readonly colour: Colour | ((x: number, y: number, z: number, openSky: number) => Colour)
  /** How the tissue runs into bone. */
  readonly seat: Seat | null
  /** Leave out roughness too fine for the mesh. */
  readonly averaged?: boolean
  /** A sheet that is seen through: it thins to nothing where it comes down on bone, so that no torn rim shows. */
  readonly thins?: boolean
}

/**
 * Where tissue meets bone it runs on into the bone, straight down, instead of ending on it: two surfaces that nearly
 * coincide flicker through each other, and an edge along bone comes out ragged. mm.
 */
export interface Seat {
  /** From this height over bone downwards the tissue keeps its outline: films thinner than this are not drawn. */
  readonly heightMm: number
  /** How deep it runs on. */
  readonly depthMm: number
}

export const DISC_SEAT: Seat = { heightMm: 0.25, depthMm: 0.8 }
export const CAPSULE_SEAT: Seat = { heightMm: 0.3, depthMm: 0.5 }

/** Roughness finer than this is left out: the mesh could only turn it into noise. mm. */
const AVERAGED_MM = 0.175
/** Bone is asked many times over in a small space: it is remembered on a grid of this cell. mm. */
const REMEMBERED_CELL_MM = 0.4
/** Normals are read over this distance, mm. */
const NORMAL_REACH_MM = 0.4
/** What lies this far out of bone, or deeper, is not seen, and gets few triangles. mm. */
const HIDDEN_MM = -0.1
const HIDDEN_IMPORTANCE = 0.03
/** Bounds of soft tissue are taken this much wider, mm: they are guesses where tissue wraps bone. */
const BOUNDS_MARGIN_MM = 3

/** The solid as it is drawn: without its finest roughness, seated in the bone. */
export function seated({ field, bounds }: Solid, bone: Field, seat: Seat | null, averaged = false): Solid {
  const slope = new Float64Array(3)
  const drawn: Field = averaged ? (x, y, z) => slopeAt(field, x, y, z, slope, AVERAGED_MM) : field
  if (!seat) return { bounds, field: drawn }
  const down = new Float64Array(3)
  return {
    bounds: grown(bounds, BOUNDS_MARGIN_MM),
    field: (x, y, z) => {
      const own = drawn(x, y, z)
      if (own > FAR_MM) return own
      const height = bone(x, y, z)
      if (height >= seat.heightMm || height < -FAR_MM) return own
      slopeAt(bone, x, y, z, down, BONE_REACH_MM)
      const size = Math.sqrt(down[0]! ** 2 + down[1]! ** 2 + down[2]! ** 2)
      if (size < 0.2) return own
      const lift = (seat.heightMm - height) / size
      const above = drawn(x + down[0]! * lift, y + down[1]! * lift, z + down[2]! * lift)
      return Math.max(above, -seat.depthMm - height)
    },
  }
}

/** A thinning sheet is whole from this height over bone, mm. */
const FULL_SHEET_MM = 1
/** Farther than this from tissue or into bone the seat is of no interest, mm. */
const FAR_MM = 1.6
/** Bone's direction is read over this distance: over its finest roughness. */
const BONE_REACH_MM = 0.3

const grown = ({ min, max }: Solid['bounds'], by: number): Solid['bounds'] => ({
  min: [min[0] - by, min[1] - by, min[2] - by],
  max: [max[0] + by, max[1] + by, max[2] + by],
})

export async function softMesh(
  solid: Solid,
  node: ModelNode,
  { grid, bone }: { readonly grid: DistanceGrid; readonly bone: Field },
  { cellMm, triangles, colour, seat, averaged, thins = false }: SoftMeshOptions,
): Promise<ModelMesh> {
  const shape = seated(solid, cachedField(bone, REMEMBERED_CELL_MM), seat, averaged)
  const surface = dropCrumbs(surfaceNets(shape, { cellMm }), node)
  const dense = { ...surface, normals: fieldNormals(shape.field, surface.positions, NORMAL_REACH_MM) }
  const importance = (v: number): number => {
    const [x, y, z] = dense.positions.subarray(v * 3, v * 3 + 3) as unknown as [number, number, number]
    return bone(x, y, z) > HIDDEN_MM ? 1 : HIDDEN_IMPORTANCE
  }
  const { mesh } = await simplify(dense, { triangles, importance })
  const { positions, normals } = mesh
  // The solid itself is part of what is round it, or touches it: look a little farther out than its own skin.
  const sky = ambientOcclusion(positions, normals, grid, bone)
  const colours = new Float32Array(sky.length * 4)
  sky.forEach((open, v) => {
    const [x, y, z] = positions.subarray(v * 3, v * 3 + 3) as unknown as [number, number, number]
    const thickness = thins ? Math.min(1, Math.max(0, bone(x, y, z) / FULL_SHEET_MM)) : 1
    const own = typeof colour === 'function' ? colour(x, y, z, open) : colour
    colours.set([...shaded(own, 0.25 + 0.75 * open), thickness], v * 4)
  })
  return { ...mesh, node, colours }
}
