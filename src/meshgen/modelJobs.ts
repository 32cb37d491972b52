// The work of `npm run models`, cut into pieces that can be done in any order and side by side: the same piece gives
// the same result whoever does it. mm, patient axes.
import { treatedNerve } from '../anatomy/innervation.ts'
import {
  crossedVertebra,
  NERVE_LEVELS,
  type NerveLevel,
  SIDES,
  type SideSuffix,
  suffixOf,
} from '../anatomy/levels.ts'
import type { Target } from '../anatomy/solvedBody.ts'
import type { LigamentId } from '../anatomy/structures.ts'
import type { Bounds, Field, SpineShape } from './field.ts'
import type { ModelMesh } from './glb/modelMesh.ts'
import { boneMeshes } from './mesh/boneMesh.ts'
import { type DistanceGrid, distanceGrid } from './mesh/distanceGrid.ts'
import { importanceOf, storyPoints } from './mesh/importance.ts'
import { CAPSULE_SEAT, DISC_SEAT, softMesh } from './mesh/softMesh.ts'
import { CAPSULE, CARTILAGE, DISC, ILIUM } from './mesh/tint.ts'
import { unionField } from './mesh/unionField.ts'
import { type LigamentEnds, mamilloAccessoryLigament } from './nerves/mamilloAccessoryLigament.ts'
import { ligamentMesh, nerveMesh } from './nerves/nerveMesh.ts'
import { solveNerves } from './nerves/solveNerves.ts'
import type { Strand } from './nerves/strand.ts'
import { skinProfile } from './targets/skin.ts'
import { solveTarget } from './targets/solveTargets.ts'

export type ModelJob =
  | { readonly kind: 'bone'; readonly index: number }
  | { readonly kind: 'disc'; readonly index: number }
  | { readonly kind: 'facet'; readonly index: number }
  | { readonly kind: 'ilium'; readonly index: number }
  | { readonly kind: 'nerve'; readonly level: NerveLevel; readonly suffix: SideSuffix }

export interface ModelPiece {
  readonly light: readonly ModelMesh[]
  readonly fine: readonly ModelMesh[]
  readonly strands: readonly Strand[]
  readonly targets: readonly Target[]
}

/** Grid cell of the bones' dense surface; the sacrum, large and far from the story, is a little coarser. */
export const CELL_MM = { vertebra: 0.55, sacrum: 0.65 } as const
/** Triangles of the close-up file and of the first file. */
const FINE_TRIANGLES = { vertebra: 38000, sacrum: 44000 } as const
const LIGHT_TRIANGLES = { vertebra: 14400, sacrum: 19000 } as const
const GRID_CELL_MM = 1.6
const GRID_MARGIN_MM = 24

/** Large pieces first, so that side-by-side workers end together. */
export function modelJobs(spine: SpineShape): ModelJob[] {
  const each = <K extends ModelJob['kind']>(kind: K, list: readonly unknown[]) =>
    list.map((_, index) => ({ kind, index }) as Extract<ModelJob, { kind: K }>)
  return [
    ...each('bone', spine.bones).reverse(),
    ...each('ilium', spine.ilia),
    ...NERVE_LEVELS.flatMap((level) =>
      SIDES.map((side) => ({ kind: 'nerve', level, suffix: suffixOf(side) }) as const),
    ),
    ...each('disc', spine.discs),
    ...each('facet', spine.facets),
  ]
}

/** What every piece looks at: made once by each worker. */
export interface Surroundings {
  readonly spine: SpineShape
  readonly grid: DistanceGrid
  /** All bones. */
  readonly bone: Field
  readonly importance: (x: number, y: number, z: number) => number
}

export function surroundingsOf(spine: SpineShape): Surroundings {
  const bone = unionField(spine.bones)
  return {
    spine,
    // Bones alone cast shade: with the discs in it, endplates and rims of a bone shown on its own would be black.
    grid: distanceGrid(spine.bones, boundsRound(spine.bones.map(({ bounds }) => bounds)), GRID_CELL_MM),
    bone,
    importance: importanceOf(storyPoints(spine)),
  }
}

function boundsRound(all: readonly Bounds[]): Bounds {
  const along = (axis: 0 | 1 | 2): [number, number] => [
    Math.min(...all.map(({ min }) => min[axis])) - GRID_MARGIN_MM,
    Math.max(...all.map(({ max }) => max[axis])) + GRID_MARGIN_MM,
  ]
  const [x, y, z] = [along(0), along(1), along(2)]
  return { min: [x[0], y[0], z[0]], max: [x[1], y[1], z[1]] }
}

export const NOTHING: ModelPiece = { light: [], fine: [], strands: [], targets: [] }

export async function runJob(job: ModelJob, surroundings: Surroundings): Promise<ModelPiece> {
  const { spine } = surroundings
  switch (job.kind) {
    case 'bone': {
      const bone = spine.bones[job.index]!
      const size = bone.id === 'bone.sacrum' ? 'sacrum' : 'vertebra'
      const [fine, light] = await boneMeshes(bone, {
        grid: surroundings.grid,
        near: surroundings.bone,
        importance: surroundings.importance,
        cellMm: CELL_MM[size],
        triangles: [FINE_TRIANGLES[size], LIGHT_TRIANGLES[size]],
        alpha: bone.id === 'bone.T12' ? upperBodyFade(spine) : () => 1,
      })
      return { ...NOTHING, fine: [fine!], light: [light!] }
    }
    case 'disc': {
      const disc = spine.discs[job.index]!
      const look = { cellMm: 0.7, triangles: 1700, colour: DISC, seat: DISC_SEAT, averaged: true }
      return { ...NOTHING, light: [await softMesh(disc, disc.id, surroundings, look)] }
    }
    case 'facet': {
      const facet = spine.facets[job.index]!
      const piece = (name: 'upperCartilage' | 'lowerCartilage' | 'capsule') =>
        softMesh(
          facet[name],
          name === 'capsule'
            ? `${facet.id}.capsule`
            : `${facet.id}.cartilage.${name === 'upperCartilage' ? 'upper' : 'lower'}`,
          surroundings,
          name === 'capsule'
            ? { cellMm: 0.6, triangles: 900, colour: CAPSULE, seat: CAPSULE_SEAT, thins: true }
            : { cellMm: 0.5, triangles: 420, colour: CARTILAGE, seat: null },
        )
      return {
        ...NOTHING,
        light: [await piece('upperCartilage'), await piece('lowerCartilage'), await piece('capsule')],
      }
    }
    case 'ilium': {
      const ilium = spine.ilia[job.index]!
      const look = { cellMm: 1.4, triangles: 3600, colour: ILIUM, seat: null }
      return { ...NOTHING, light: [await softMesh(ilium, ilium.id, surroundings, look)] }
    }
    case 'nerve':
      return nervePiece(job.level, job.suffix, surroundings)
  }
}

function nervePiece(level: NerveLevel, suffix: SideSuffix, surroundings: Surroundings): ModelPiece {
  const { spine } = surroundings
  const strands = solveNerves(spine, level, suffix)
  const light: ModelMesh[] = strands.map((strand) => nerveMesh(strand, surroundings))
  const crosses = crossedVertebra(level)
  if (crosses !== 'S1' && crosses !== 'T12') {
    const { bone, nerve, ends, id } = strapOf(spine, level, suffix, strands)
    light.push(ligamentMesh(mamilloAccessoryLigament(bone, nerve, ends), id, surroundings))
  }
  const target = solveTarget(spine, treatedNerve(level, suffix), strands, skinProfile(spine))
  return { light, fine: [], strands, targets: [target] }
}

interface Strap {
  readonly id: LigamentId
  readonly bone: Field
  readonly nerve: Strand
  readonly ends: LigamentEnds
}

/** What the mamillo-accessory ligament over a nerve hangs on. Throws for T11 and L5, which have none drawn. */
export function strapOf(
  spine: SpineShape,
  level: NerveLevel,
  suffix: SideSuffix,
  strands: readonly Strand[],
): Strap {
  const crosses = crossedVertebra(level)
  if (crosses === 'S1' || crosses === 'T12')
    throw new Error(`modelJobs: no ligament is drawn over nerve ${level}`)
  return {
    id: `lig.mal.${crosses}.${suffix}`,
    bone: spine.bones.find(({ id }) => id === `bone.${crosses}`)!.field,
    nerve: strands.find(({ id }) => id === treatedNerve(level, suffix))!,
    ends: spine.seeds[`${crosses}.${suffix}`],
  }
}

/** T12's upper body fades out: the column goes on above, undrawn. Its arch and processes are complete. */
function upperBodyFade({ frames }: SpineShape): (x: number, y: number, z: number) => number {
  const { originMm, yUnit, zUnit } = frames.T12
  const BODY_BACK_MM = -17
  return (x, y, z) => {
    const [dx, dy, dz] = [x - originMm[0], y - originMm[1], z - originMm[2]]
    const up = dx * yUnit[0] + dy * yUnit[1] + dz * yUnit[2]
    const forward = dx * zUnit[0] + dy * zUnit[1] + dz * zUnit[2]
    const high = Math.max(0, Math.min(1, (up + 15) / 13))
    const front = Math.max(0, Math.min(1, (forward - BODY_BACK_MM) / 5))
    return 1 - high * high * (3 - 2 * high) * front
  }
}
