// What a thing is called: its name, a second line, and one sentence about it, for each audience.
import { isStructureId, type StructureId } from '../anatomy/structures.ts'
import type { SceneThing } from '../packs/lumbar-medial-branch/cueTarget.ts'
import type { LabelDetail, Subject } from '../story/moment.ts'
import type { Audience } from '../story/script.ts'
import { isSceneThing } from './isSceneThing.ts'

export interface ThingName {
  readonly name: string
  /** Where it lies, what it does, or its proper name. */
  readonly second?: string
}

/** A tool or effect of the story, for each audience; a student's name is the clinician's where none is given. */
export interface SceneThingText {
  readonly patient: ThingName
  readonly clinician: ThingName
  readonly student?: ThingName
  /** One sentence: for patients; for clinicians and students. */
  readonly plainly: string
  readonly properly: string
}

export type SceneThingTexts = Readonly<Record<SceneThing, SceneThingText>>

/** The names of one language. */
export interface NameCatalogue {
  readonly nameOf: (subject: Subject, audience: Audience) => ThingName
  /** A label in the picture: the name, and as second line what matters at this moment. */
  readonly labelOf: (subject: Subject, detail: LabelDetail, audience: Audience) => ThingName
  /** One sentence about a thing. */
  readonly describe: (subject: Subject, audience: Audience) => string
}

/** What a language writes down to make its names. */
export interface NameWords {
  readonly structureName: (id: StructureId, audience: Audience) => ThingName
  readonly describeStructure: (id: StructureId, audience: Audience) => string
  readonly things: SceneThingTexts
  /** A label whose second line is not the thing's own. */
  readonly detailed: (
    own: ThingName,
    subject: Subject,
    detail: Exclude<LabelDetail, { kind: 'plain' }>,
    audience: Audience,
  ) => ThingName
}

export function makeNames({ structureName, describeStructure, things, detailed }: NameWords): NameCatalogue {
  const nameOf: NameCatalogue['nameOf'] = (subject, audience) => {
    if (!isSceneThing(subject)) return structureName(structure(subject), audience)
    const { patient, clinician, student } = things[subject]
    return audience === 'patient' ? patient : audience === 'student' ? (student ?? clinician) : clinician
  }
  return {
    nameOf,
    labelOf: (subject, detail, audience) => {
      const own = nameOf(subject, audience)
      return detail.kind === 'plain' ? own : detailed(own, subject, detail, audience)
    },
    describe: (subject, audience) =>
      isSceneThing(subject)
        ? things[subject][audience === 'patient' ? 'plainly' : 'properly']
        : describeStructure(structure(subject), audience),
  }
}

function structure(subject: Subject): StructureId {
  if (!isStructureId(subject)) throw new Error(`names: nothing is called "${subject}"`)
  return subject
}
