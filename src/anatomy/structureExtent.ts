// How much room a structure takes in a picture, and the bone that shows it. mm, patient axes.

import { add, addScaled, type Vec3 } from '../math/vec3.ts'
import type { Body } from './body.ts'
import { anchor, vertebraFrame } from './landmarks.ts'
import { crossedVertebra, isSacral, type NerveLevel, type SideSuffix, type Vertebra } from './levels.ts'
import type { SoftParts } from './softTissue.ts'
import { structureParts } from './structureParts.ts'
import type { StructureId } from './structures.ts'

export interface Extent {
  readonly centreMm: Vec3
  readonly heightMm: number
}

/** Middle of a thing and the height of picture that holds it with some room around, mm. */
export function extentOf(body: Body, id: StructureId): Extent {
  const parts = structureParts(id)
  const centreMm = anchor(body, id).pointMm
  switch (parts.kind) {
    case 'bone':
      return isSacral(parts.vertebra)
        ? { centreMm: add(vertebraFrame(body, parts.vertebra).originMm, [0, -50, -35]), heightMm: 190 }
        : { centreMm: bodyCentre(body, parts.vertebra), heightMm: 120 }
    case 'ilium':
      return { centreMm, heightMm: 260 }
    case 'disc':
      return { centreMm, heightMm: 100 }
    case 'midline part':
      return { centreMm, heightMm: 95 }
    case 'facet':
    case 'paired part':
      return { centreMm, heightMm: 75 }
    case 'ligament':
      return { centreMm, heightMm: 45 }
    case 'soft':
      return { centreMm, heightMm: softHeightMm(parts) }
    case 'nerve':
      return { centreMm, heightMm: parts.nerve === 'vr' ? 120 : parts.nerve === 'spinal' ? 90 : 65 }
  }
}

/** What belongs to one segment is looked at closely; what runs along the whole back is framed whole, mm. */
const softHeightMm = ({ stem, level }: SoftParts): number => {
  if (level) return stem.startsWith('nerve.') ? 65 : 80
  return stem === 'cord.conus' ? 140 : 260
}

/** Between body and arch. */
function bodyCentre(body: Body, vertebra: Vertebra): Vec3 {
  const { originMm, yUnit, zUnit } = vertebraFrame(body, vertebra)
  return addScaled(addScaled(originMm, yUnit, -14), zUnit, -22)
}

/** The part that stands in the middle of a bone's oblique picture: its pedicle; on the sacrum, its joint's post. */
export const obliqueMiddle = (vertebra: Vertebra, suffix: SideSuffix): StructureId =>
  isSacral(vertebra) ? `bone.${vertebra}.sap.${suffix}` : `bone.${vertebra}.pedicle.${suffix}`

/** The bone whose oblique picture shows a thing best: its own, or the lower one of a joint or disc. */
export function shownBone(id: StructureId): Vertebra {
  const parts = structureParts(id)
  switch (parts.kind) {
    case 'bone':
    case 'midline part':
    case 'paired part':
    case 'ligament':
      return parts.vertebra
    case 'disc':
      return lower(parts.disc)
    case 'facet':
      return lower(parts.joint)
    case 'nerve':
      return crossedVertebra(parts.level)
    case 'soft':
      if (!parts.level) return 'L4'
      return isNerveLevel(parts.level) ? crossedVertebra(parts.level) : lower(parts.level)
    case 'ilium':
      return 'S1'
  }
}

const isNerveLevel = (level: string): level is NerveLevel => !level.includes('-')

const lower = (joint: string): Vertebra => joint.split('-')[1] as Vertebra
