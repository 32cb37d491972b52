// A structure's id taken apart, so that a language can name it by what it is, its level and its side.
import type { NerveLevel, SideSuffix, Vertebra } from './levels.ts'
import { isSoftId, type SoftParts, softParts } from './softTissue.ts'
import {
  type FacetId,
  type MidlinePart,
  NERVE_KINDS,
  type NerveKind,
  type PairedPart,
  type StructureId,
  suffixOfStructure,
} from './structures.ts'

export type JointName = FacetId extends `facet.${infer J}.${SideSuffix}` ? J : never

export type StructureParts =
  | { readonly kind: 'bone'; readonly vertebra: Vertebra }
  | { readonly kind: 'midline part'; readonly vertebra: Vertebra; readonly part: MidlinePart }
  | {
      readonly kind: 'paired part'
      readonly vertebra: Vertebra
      readonly part: PairedPart | 'ala'
      readonly side: SideSuffix
    }
  | { readonly kind: 'ilium'; readonly side: SideSuffix }
  | { readonly kind: 'disc'; readonly disc: JointName }
  | { readonly kind: 'facet'; readonly joint: JointName; readonly side: SideSuffix }
  | { readonly kind: 'ligament'; readonly vertebra: Vertebra; readonly side: SideSuffix }
  | {
      readonly kind: 'nerve'
      readonly nerve: NerveKind
      readonly level: NerveLevel
      readonly side: SideSuffix
    }
  | ({ readonly kind: 'soft' } & SoftParts)

/** What an id says. Throws for one that is not a structure's. */
export function structureParts(id: StructureId): StructureParts {
  if (isSoftId(id)) return { kind: 'soft', ...softParts(id) }
  const side = suffixOfStructure(id)
  const words = (side ? id.slice(0, -2) : id).split('.')
  const [family, second, third] = words
  if (family === 'disc') return { kind: 'disc', disc: second as JointName }
  if (family === 'bone' && side === null) {
    if (second === 'sacrum') return { kind: 'bone', vertebra: 'S1' }
    const vertebra = second as Vertebra
    return third ? { kind: 'midline part', vertebra, part: third as MidlinePart } : { kind: 'bone', vertebra }
  }
  if (side !== null) {
    if (second === 'ilium') return { kind: 'ilium', side }
    if (family === 'bone')
      return { kind: 'paired part', vertebra: second as Vertebra, part: third as PairedPart | 'ala', side }
    if (family === 'facet') return { kind: 'facet', joint: second as JointName, side }
    if (family === 'lig') return { kind: 'ligament', vertebra: third as Vertebra, side }
    if (family === 'nerve') {
      const nerve = NERVE_KINDS.find((kind) => id.startsWith(`nerve.${kind}.`))
      if (nerve) return { kind: 'nerve', nerve, level: words[words.length - 1] as NerveLevel, side }
    }
  }
  throw new Error(`structureParts: no structure "${id}"`)
}

const FACETS_BY_NERVE: Readonly<Record<NerveLevel, readonly [JointName, JointName | null]>> = {
  T11: ['T11-T12', 'T12-L1'],
  T12: ['T12-L1', 'L1-L2'],
  L1: ['L1-L2', 'L2-L3'],
  L2: ['L2-L3', 'L3-L4'],
  L3: ['L3-L4', 'L4-L5'],
  L4: ['L4-L5', 'L5-S1'],
  L5: ['L5-S1', null],
}

/** The joints that a nerve's upper and lower twig go to (docs/medicine.md#the-rule); the L5 dorsal ramus has one only. */
export const twigJoints = (level: NerveLevel): readonly [JointName, JointName | null] =>
  FACETS_BY_NERVE[level]
