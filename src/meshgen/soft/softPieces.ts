// All pieces of soft tissue, each to be made by itself: what they share (plan of the back, line of the canal, one coarse
// field of everything hard) is worked out once by whoever makes them. Roots and twigs hang on the committed nerve
// curves: make those first. mm, patient axes.
import { JOINTS, NERVE_LEVELS, SIDES, suffixOf } from '../../anatomy/levels.ts'
import {
  INTERTRANSVERSE,
  MUSCLES,
  SOFT_TISSUE,
  type SoftId,
  type SoftLigamentId,
  softKind,
  TWIG_KINDS,
} from '../../anatomy/softTissue.ts'
import type { Field, Solid, SpineShape } from '../field.ts'
import type { ModelMesh } from '../glb/modelMesh.ts'
import { cachedField } from '../mesh/cachedField.ts'
import { type DistanceGrid, distanceGrid, gridField } from '../mesh/distanceGrid.ts'
import { CAPSULE_SEAT, type SoftMeshOptions, softMesh } from '../mesh/softMesh.ts'
import type { ShadedMesh } from '../mesh/triangleMesh.ts'
import { unionField } from '../mesh/unionField.ts'
import { skinProfile } from '../targets/skin.ts'
import { type BackPlan, backPlan } from './backPlan.ts'
import { cover } from './covers.ts'
import { type CanalLine, canalLine, caudaEquina, conus, duralSac } from './dura.ts'
import { type FibreAt, ligamentFibres } from './fibres.ts'
import { iliolumbar } from './iliolumbarLigament.ts'
import { interspinous, intertransverse, ligamentumFlavum, longitudinal, supraspinous } from './ligaments.ts'
import { muscleMesh } from './muscleMesh.ts'
import { intertransversarius, type Muscle, muscle } from './muscles.ts'
import { superiorCluneal, type Twig, twig } from './twigs.ts'
import { vessel } from './vessels.ts'

interface Shared {
  readonly spine: SpineShape
  readonly plan: BackPlan
  readonly canal: CanalLine
  readonly bone: Field
  /** Bones and discs. */
  readonly column: Field
  /** Bones, discs and iliac crests, from a coarse grid: good to about a quarter of a millimetre. */
  readonly hard: Field
  readonly grid: DistanceGrid
}

export interface SoftPiece {
  readonly id: SoftId
  readonly make: (shared: Shared) => Promise<ModelMesh>
}

const GRID_CELL_MM = 2
const GRID_BOUNDS = { min: [-112, -190, -170], max: [112, 168, 62] } as const

export function sharedOf(spine: SpineShape): Shared {
  const bone = cachedField(unionField(spine.bones), 0.4)
  const column = cachedField(unionField([...spine.bones, ...spine.discs]), 0.4)
  const grid = distanceGrid([...spine.bones, ...spine.discs, ...spine.ilia], GRID_BOUNDS, GRID_CELL_MM)
  return {
    spine,
    plan: backPlan(spine, bone),
    canal: canalLine(spine, column),
    bone,
    column,
    hard: gridField(grid),
    grid,
  }
}

/** White: the scene's palette colours it; shade of the bones round it is baked in. */
const WHITE = [1, 1, 1] as const
const LIGAMENT: Omit<SoftMeshOptions, 'triangles'> = { cellMm: 0.9, colour: WHITE, seat: CAPSULE_SEAT }

const solid = async (
  id: SoftId,
  shape: Solid,
  shared: Shared,
  options: SoftMeshOptions,
): Promise<ModelMesh> => softMesh(shape, id, { grid: shared.grid, bone: shared.bone }, options)

const flesh = (body: Muscle, { hard }: Shared, cellMm: number, triangles: number): Promise<ModelMesh> =>
  muscleMesh(body, { cellMm, triangles, bone: hard })

/** Several tubes as one mesh. Of a twig, red tells how far along it a place lies, 0…1; else it is white. */
function bundle(id: SoftId, tubes: readonly ShadedMesh[], isTwig = false): ModelMesh {
  const positions: number[] = []
  const normals: number[] = []
  const indices: number[] = []
  const colours: number[] = []
  for (const tube of tubes) {
    const first = positions.length / 3
    const count = tube.positions.length / 3
    positions.push(...tube.positions)
    normals.push(...tube.normals)
    for (const i of tube.indices) indices.push(i + first)
    for (let v = 0; v < count; v++) colours.push(isTwig ? v / count : 1, 1, 1, 1)
  }
  return {
    node: id,
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint32Array.from(indices),
    colours: Float32Array.from(colours),
  }
}

const twigPiece = (id: SoftId, make: (shared: Shared) => Twig): SoftPiece => ({
  id,
  make: async (shared) => bundle(id, make(shared).tubes, true),
})

/** Alpha 1 says that a vertex carries baked light alone; a ligament's stays below. */
const MOST_LIGHT = 0.97
/** The rim of a thin coat lies in the shade of its own thickness: kept from standing out as a dark line. */
const LEAST_LIGHT = 0.62

const lightOf = (baked: number): number => Math.max(LEAST_LIGHT, Math.min(MOST_LIGHT, baked))

/** Of a ligament colour carries the bundles' direction (−1…1 as 0…1), and alpha the baked light. */
function withFibres(mesh: ModelMesh, fibreAt: FibreAt): ModelMesh {
  const { positions, colours } = mesh
  const nature = new Float32Array(colours.length)
  for (let v = 0; v < positions.length / 3; v++) {
    const fibre = fibreAt(positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!)
    nature.set([...fibre.map((part) => part / 2 + 0.5), lightOf(colours[4 * v + 1]!)], 4 * v)
  }
  return { ...mesh, colours: nature }
}

const firmPiece = (
  id: SoftId,
  triangles: number,
  shape: (shared: Shared) => Solid,
  options: Partial<SoftMeshOptions> = {},
): SoftPiece => ({
  id,
  make: (shared) => solid(id, shape(shared), shared, { ...LIGAMENT, triangles, ...options }),
})

const ligamentPiece = (
  id: SoftLigamentId,
  triangles: number,
  shape: (shared: Shared) => Solid,
  options: Partial<SoftMeshOptions> = {},
): SoftPiece => {
  const plain = firmPiece(id, triangles, shape, options)
  return {
    id,
    make: async (shared) => withFibres(await plain.make(shared), ligamentFibres(id, shared.spine)),
  }
}

const BOTH = SIDES.map(suffixOf)

const PIECES: readonly SoftPiece[] = [
  firmPiece('sac.dural', 4200, ({ canal, bone }) => duralSac(canal, bone), { seat: null }),
  firmPiece('cord.conus', 500, ({ spine, canal }) => conus(spine, canal), { seat: null }),
  {
    id: 'nerve.cauda_equina',
    make: async ({ spine, canal }) => bundle('nerve.cauda_equina', caudaEquina(spine, canal)),
  },
  ...JOINTS.flatMap((joint) => [
    ligamentPiece(`lig.flavum.${joint}`, 760, ({ spine, canal, bone }) =>
      ligamentumFlavum(joint, spine, canal, bone),
    ),
    ligamentPiece(`lig.interspinous.${joint}`, 700, ({ spine, bone }) => interspinous(joint, spine, bone)),
  ]),
  ligamentPiece('lig.supraspinous', 1400, ({ spine, bone }) => supraspinous(spine, bone), { cellMm: 1.1 }),
  ...INTERTRANSVERSE.flatMap((level) =>
    BOTH.map((suffix) =>
      ligamentPiece(
        `lig.intertransverse.${level}.${suffix}`,
        480,
        ({ spine, bone }) => intertransverse(level, suffix, spine, bone),
        { cellMm: 0.6 },
      ),
    ),
  ),
  ...BOTH.map((suffix) =>
    ligamentPiece(`lig.iliolumbar.${suffix}`, 900, ({ spine, bone }) => iliolumbar(suffix, spine, bone)),
  ),
  ...(['anterior', 'posterior'] as const).map((which) =>
    ligamentPiece(
      `lig.${which}_longitudinal`,
      which === 'anterior' ? 4200 : 2800,
      ({ spine, canal, column }) => longitudinal(which, spine, canal, column),
      { seat: null },
    ),
  ),
  ...BOTH.flatMap((suffix) => [
    ...MUSCLES.map(
      (name): SoftPiece => ({
        id: `muscle.${name}.${suffix}`,
        make: (shared) =>
          flesh(muscle(name, suffix, shared.spine, shared.plan, shared.hard), shared, 2, 2400),
      }),
    ),
    ...INTERTRANSVERSE.map(
      (level): SoftPiece => ({
        id: `muscle.intertransversarii_mediales.${level}.${suffix}`,
        make: (shared) =>
          flesh(intertransversarius(level, suffix, shared.spine, shared.bone), shared, 0.8, 260),
      }),
    ),
    ...NERVE_LEVELS.filter((level) => level !== 'T11').flatMap((level) =>
      TWIG_KINDS.map((kind) =>
        twigPiece(`nerve.${kind}.${level}.${suffix}`, ({ canal, bone }) =>
          twig(kind, level, suffix, canal, bone),
        ),
      ),
    ),
    twigPiece(`nerve.clunial.${suffix}`, ({ plan, spine }) =>
      superiorCluneal(suffix, plan, unionField(spine.ilia)),
    ),
  ]),
  ...(['aorta', 'vena_cava'] as const).map((which) =>
    firmPiece(`vessel.${which}`, 1100, ({ spine, hard }) => vessel(which, spine, hard), {
      cellMm: 2,
      seat: null,
    }),
  ),
  ...(['fascia.thoracolumbar', 'fat.subcutaneous', 'skin.back'] as const).map(
    (id): SoftPiece => ({ id, make: async ({ plan, spine }) => cover(id, plan, skinProfile(spine)) }),
  ),
]

/** One piece a structure, in the order of SOFT_TISSUE. */
export const SOFT_PIECES: readonly SoftPiece[] = SOFT_TISSUE.map((id) => {
  const piece = PIECES.find((candidate) => candidate.id === id)
  if (!piece) throw new Error(`softPieces: nothing makes ${id} (${softKind(id)})`)
  return piece
})
