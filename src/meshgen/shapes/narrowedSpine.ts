// The L4–L5 disc narrowed: L5 and what lies below drawn up to L4, whose inferior processes ride down on L5's superior
// ones. T12 to L4 stay where they are. mm, patient axes.
import { NARROWED } from '../../anatomy/bodyShapes.ts'
import type { Vertebra } from '../../anatomy/levels.ts'
import type { VertebraFrame } from '../../anatomy/solvedBody.ts'
import { type Affine, mapPoint } from '../../math/affine.ts'
import { sub, type Vec3 } from '../../math/vec3.ts'
import type { BoneShape, Field, Solid, SpineShape } from '../field.ts'
import { distanceToBounds } from '../sdf/bounds.ts'
import { smoothIntersection } from '../sdf/operators.ts'
import { framesOf } from './bones.ts'
import { CLEARANCE_MM } from './clearance.ts'
import { HALF_FACET_GAP_MM } from './facetJoint.ts'
import { mappedBone, mappedFacet, mappedPoints, mappedSolid } from './mappedSpine.ts'
import { type SpineTables, wholeSpine } from './wholeSpine.ts'

/** What is carried with L5, by node name; a joint's name stands for its three pieces. */
export const LOWERED = [
  'bone.L5',
  'bone.sacrum',
  'bone.ilium.R',
  'bone.ilium.L',
  'disc.L5-S1',
  'facet.L5-S1.R',
  'facet.L5-S1.L',
] as const

const BELOW: readonly Vertebra[] = ['L5', 'S1']

function narrowedTables(tables: SpineTables): SpineTables {
  const disc = tables.discs['L4-L5']
  return {
    ...tables,
    discs: {
      ...tables.discs,
      'L4-L5': {
        ...disc,
        heightMm: disc.heightMm * (1 - NARROWED.heightLost.value),
        bulgeMm: NARROWED.bulge.value,
      },
    },
    // L5 keeps its face: what the joint space loses is L4's to fill.
    joints: {
      ...tables.joints,
      'L4-L5': { ...tables.joints['L4-L5'], halfGapMm: NARROWED.jointSpace.value - HALF_FACET_GAP_MM },
    },
    tissue: {
      'L4-L5': { cartilageMm: NARROWED.cartilage.value, capsuleMm: 1.1, capsuleFartherMm: 0.6, patchy: 0.3 },
    },
  }
}

/** From where L5 and all below lie in the typical spine to where they lie here: a shift. */
export function lowerMap(tables: SpineTables): Affine {
  const origin = (discs: SpineTables['discs']): Vec3 => framesOf(tables.vertebrae, discs).L5.originMm
  const [x, y, z] = sub(origin(narrowedTables(tables).discs), origin(tables.discs))
  const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0
  return [1, 0, 0, rounded(x), 0, 1, 0, rounded(y), 0, 0, 1, rounded(z)]
}

export function narrowedSpine(tables: SpineTables): SpineShape {
  const typical = wholeSpine(tables)
  const near = wholeSpine(narrowedTables(tables))
  const map = lowerMap(tables)
  const carried = <S extends Solid & { readonly id: string }>(solid: S): boolean =>
    (LOWERED as readonly string[]).includes(solid.id)
  const below = (vertebra: string): boolean => (BELOW as readonly string[]).includes(vertebra)
  const l5 = mappedBone(typical.bones.find(({ id }) => id === 'bone.L5')!, map)
  const l4 = offNeighbour(near.bones.find(({ id }) => id === 'bone.L4')!, l5)
  return {
    bones: typical.bones.map((bone) =>
      bone.id === 'bone.L4' ? l4 : bone.id === 'bone.L5' ? l5 : carried(bone) ? mappedBone(bone, map) : bone,
    ),
    discs: typical.discs.map((disc, i) =>
      disc.id === 'disc.L4-L5' ? near.discs[i]! : carried(disc) ? mappedSolid(disc, map) : disc,
    ),
    facets: typical.facets.map((facet, i) =>
      facet.id.startsWith('facet.L4-L5')
        ? near.facets[i]!
        : facet.id.startsWith('facet.L5-S1')
          ? mappedFacet(facet, map)
          : facet,
    ),
    ilia: typical.ilia.map((ilium) => mappedSolid(ilium, map)),
    frames: changed(typical.frames, (frame: VertebraFrame, vertebra) =>
      below(vertebra) ? { ...frame, originMm: mapPoint(map, frame.originMm) } : frame,
    ),
    seeds: changed(typical.seeds, (seeds, key) =>
      below(key.slice(0, 2)) ? mappedPoints(seeds, map) : key.startsWith('L4') ? near.seeds[key] : seeds,
    ),
    sacralSeeds: changed(typical.sacralSeeds, (seeds) => mappedPoints(seeds, map)),
    spinousTips: changed(typical.spinousTips, (tip, vertebra) =>
      below(vertebra) ? mapPoint(map, tip) : tip,
    ),
  }
}

/** The bone cut back wherever it would come too near to a neighbour that keeps its shape. */
function offNeighbour(bone: BoneShape, { field: other, bounds }: BoneShape): BoneShape {
  const cut =
    (own: Field): Field =>
    (x, y, z) => {
      const d = own(x, y, z)
      if (distanceToBounds(bounds, x, y, z) > CLEARANCE_MM - d + CUT_ROUND_MM) return d
      return smoothIntersection(d, CLEARANCE_MM - other(x, y, z), CUT_ROUND_MM)
    }
  return { ...bone, field: cut(bone.field), smoothField: cut(bone.smoothField) }
}

/** Edges of the cut are rounded over this width. */
const CUT_ROUND_MM = 1.2

const changed = <K extends string, V>(
  record: Readonly<Record<K, V>>,
  change: (value: V, key: K) => V,
): Record<K, V> =>
  Object.fromEntries(
    Object.entries<V>(record).map(([key, value]) => [key, change(value, key as K)]),
  ) as Record<K, V>
