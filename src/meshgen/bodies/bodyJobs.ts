// The work of `npm run models -- --only bodies`: for each body only what differs from the typical spine, cut into
// pieces that can be done side by side. mm, patient axes.
import { VARIANTS, type VariantId } from '../../anatomy/bodies.ts'
import { treatedNerve } from '../../anatomy/innervation.ts'
import { NERVE_LEVELS, type NerveLevel, SIDES, type SideSuffix, suffixOf } from '../../anatomy/levels.ts'
import type { BoneId, DiscId, FacetId } from '../../anatomy/structures.ts'
import { boneMeshes } from '../mesh/boneMesh.ts'
import { softMesh } from '../mesh/softMesh.ts'
import { boneTint } from '../mesh/tint.ts'
import { unionField } from '../mesh/unionField.ts'
import { CELL_MM, type ModelPiece, NOTHING, runJob, type Surroundings, strapOf } from '../modelJobs.ts'
import { ossifiedLigament } from '../nerves/ossifiedLigament.ts'
import { solveNerves } from '../nerves/solveNerves.ts'
import { skinProfile } from '../targets/skin.ts'
import { solveTarget } from '../targets/solveTargets.ts'

export type BodyJob = { readonly body: VariantId } & (
  | { readonly kind: 'bone'; readonly id: BoneId }
  | { readonly kind: 'disc'; readonly id: DiscId }
  | { readonly kind: 'facet'; readonly id: FacetId }
  | { readonly kind: 'nerve'; readonly level: NerveLevel; readonly suffix: SideSuffix }
)

interface Remade {
  readonly bones: readonly BoneId[]
  readonly discs: readonly DiscId[]
  readonly facets: readonly FacetId[]
  /** Nerves whose course, ligament and targets are solved again, on both sides. */
  readonly nerves: readonly NerveLevel[]
}

/** What differs in more than its place. */
const REMADE: Readonly<Record<VariantId, Remade>> = {
  worn: {
    bones: ['bone.L4', 'bone.L5'],
    discs: ['disc.L4-L5'],
    facets: ['facet.L4-L5.R', 'facet.L4-L5.L'],
    nerves: ['L3', 'L4'],
  },
  narrowed: {
    bones: ['bone.L4'],
    discs: ['disc.L4-L5'],
    facets: ['facet.L4-L5.R', 'facet.L4-L5.L'],
    nerves: ['L3', 'L4', 'L5'],
  },
  ossified: { bones: [], discs: [], facets: [], nerves: ['L3', 'L4'] },
  broad: {
    bones: ['bone.L4', 'bone.L5'],
    discs: [],
    facets: ['facet.L4-L5.R', 'facet.L4-L5.L'],
    nerves: NERVE_LEVELS,
  },
  slight: { bones: ['bone.L2', 'bone.L5'], discs: [], facets: [], nerves: NERVE_LEVELS },
}

/** Body after body, so that a worker builds each body's surroundings once; large pieces first. */
export function bodyJobs(bodies: readonly VariantId[] = VARIANTS): BodyJob[] {
  return bodies.flatMap((body): BodyJob[] => {
    const { bones, discs, facets, nerves } = REMADE[body]
    return [
      ...bones.map((id) => ({ body, kind: 'bone', id }) as const),
      ...nerves.flatMap((level) =>
        SIDES.map((side) => ({ body, kind: 'nerve', level, suffix: suffixOf(side) }) as const),
      ),
      ...discs.map((id) => ({ body, kind: 'disc', id }) as const),
      ...facets.map((id) => ({ body, kind: 'facet', id }) as const),
    ]
  })
}

/** Triangles of a bone that stands for its light and its fine mesh. */
const BONE_TRIANGLES = 30000

export async function runBodyJob(job: BodyJob, surroundings: Surroundings): Promise<ModelPiece> {
  const { spine } = surroundings
  const at = (solids: readonly { readonly id: string }[], id: string): number => {
    const index = solids.findIndex((solid) => solid.id === id)
    if (index < 0) throw new Error(`bodyJobs: the spine has no ${id}`)
    return index
  }
  switch (job.kind) {
    case 'bone': {
      const meshes = await boneMeshes(spine.bones[at(spine.bones, job.id)]!, {
        grid: surroundings.grid,
        near: surroundings.bone,
        importance: surroundings.importance,
        cellMm: CELL_MM.vertebra,
        triangles: [BONE_TRIANGLES],
        alpha: () => 1,
      })
      return { ...NOTHING, light: meshes }
    }
    case 'disc':
      return runJob({ kind: 'disc', index: at(spine.discs, job.id) }, surroundings)
    case 'facet':
      return runJob({ kind: 'facet', index: at(spine.facets, job.id) }, surroundings)
    case 'nerve':
      return job.body === 'ossified'
        ? bridgedNerve(job.level, job.suffix, surroundings)
        : runJob({ kind: 'nerve', level: job.level, suffix: job.suffix }, surroundings)
  }
}

/** The nerve keeps its course; its ligament is bone, which the instruments must miss. */
async function bridgedNerve(
  level: NerveLevel,
  suffix: SideSuffix,
  surroundings: Surroundings,
): Promise<ModelPiece> {
  const { spine } = surroundings
  const strands = solveNerves(spine, level, suffix)
  const { bone, nerve, ends, id } = strapOf(spine, level, suffix, strands)
  const bridge = ossifiedLigament(bone, nerve, ends)
  const merged = unionField([bridge, ...spine.bones])
  const mesh = await softMesh(bridge, id, surroundings, {
    cellMm: 0.3,
    triangles: 1800,
    colour: (x, y, z, openSky) => boneTint(merged, x, y, z, openSky),
    seat: { heightMm: 0.12, depthMm: 0.5 },
  })
  const target = solveTarget(spine, treatedNerve(level, suffix), strands, skinProfile(spine), [bridge])
  return { ...NOTHING, light: [mesh], strands, targets: [target] }
}
