// Names of the soft tissue, which the first words do without: fetched when the picture stands, and laid over the
// names that were there. Until then such a thing is called by one word for all.

import type { SideSuffix } from '../anatomy/levels.ts'
import { isSoftId, type SoftId, type SoftStem, softParts } from '../anatomy/softTissue.ts'
import type { Subject } from '../story/moment.ts'
import type { Audience } from '../story/script.ts'
import type { NameCatalogue, ThingName } from './names.ts'

export interface SoftText {
  /** For patients, at most 24 letters; the proper name stands below it. */
  readonly plain: string
  readonly proper: string
  /** Second line of what has neither level nor side: where it lies or what it does. */
  readonly where: string
  /** One sentence each, for patients; for clinicians and students. */
  readonly plainly: string
  readonly properly: string
}

export interface SoftWords {
  readonly texts: Readonly<Record<SoftStem, SoftText>>
  readonly side: (suffix: SideSuffix) => string
}

export function namesWithSoft(names: NameCatalogue, words: SoftWords): NameCatalogue {
  const isSoft = (subject: Subject): subject is SoftId => isSoftId(subject)
  return {
    nameOf: (subject, audience) =>
      isSoft(subject) ? softName(subject, audience, words) : names.nameOf(subject, audience),
    labelOf: (subject, detail, audience) =>
      isSoft(subject) ? softName(subject, audience, words) : names.labelOf(subject, detail, audience),
    describe: (subject, audience) =>
      isSoft(subject)
        ? words.texts[softParts(subject).stem][audience === 'patient' ? 'plainly' : 'properly']
        : names.describe(subject, audience),
  }
}

function softName(id: SoftId, audience: Audience, { texts, side }: SoftWords): ThingName {
  const { stem, level, side: suffix } = softParts(id)
  const { plain, proper, where } = texts[stem]
  const place = [level?.replace('-', '–'), suffix && side(suffix)].filter(Boolean).join(', ')
  if (audience !== 'patient') return { name: proper, second: place || where }
  const sided = suffix ? `${lower(proper)}, ${side(suffix)}` : lower(proper)
  return { name: plain, second: sided.length <= SECOND_LINE_LETTERS ? sided : lower(proper) }
}

/** A label's second line has room for so many. */
const SECOND_LINE_LETTERS = 30

const lower = (text: string): string => text[0]!.toLowerCase() + text.slice(1)
