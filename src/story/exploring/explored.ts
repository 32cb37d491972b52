// An exploration laid over a Moment: the same story at the same time, shown the way a person has set it. Pure.
import { anchor } from '../../anatomy/landmarks.ts'
import { SOFT_TISSUE } from '../../anatomy/softTissue.ts'
import {
  isStructureId,
  partsOfBone,
  STRUCTURES,
  type StructureId,
  structureIndex,
} from '../../anatomy/structures.ts'
import { lookOf } from '../looks.ts'
import { type Label, LOOK_CHANNELS, type Moment } from '../moment.ts'
import { type Exploration, isWholeBone, wholeOf } from './exploration.ts'
import { layersOf } from './layers.ts'

/** A structure with all that is drawn of it: a bone with its parts. */
export const drawnOf = (id: StructureId): readonly StructureId[] => (isWholeBone(id) ? partsOfBone(id) : [id])

/** Facet joints are one structure of two layers: which of their surfaces a peeled layer takes away. */
export const peeledSurfaces = ({ peeled }: Exploration): ReadonlySet<'capsule' | 'cartilage'> =>
  new Set((['capsule', 'cartilage'] as const).filter((layer) => peeled.includes(layer)))

/** The Moment as explored. Tools and effects of the story are left out where a structure is shown alone. */
export function explored(moment: Moment, exploration: Exploration): Moment {
  const looks = moment.looks.slice()
  const { presence, ghost, emphasis } = overridesOf(exploration)
  for (let i = 0; i < STRUCTURES.length; i++) {
    if (presence[i]! >= 0) looks[i * CHANNELS] = presence[i]!
    if (ghost[i]! >= 0) looks[i * CHANNELS + 1] = ghost[i]!
    if (emphasis[i]! > 0) looks[i * CHANNELS + 2] = 1
  }
  const isAlone = exploration.alone.length > 0
  // Field by field: a new one must be said to stay, to go, or to go where a structure is shown alone.
  return {
    t: moment.t,
    body: moment.body,
    step: moment.step,
    progress: moment.progress,
    sentence: moment.sentence,
    camera: moment.camera,
    looks,
    tools: isAlone ? [] : moment.tools,
    fluids: isAlone ? [] : moment.fluids,
    vessel: isAlone ? null : moment.vessel,
    signals: isAlone ? [] : moment.signals,
    testPulses: isAlone ? null : moment.testPulses,
    lesions: isAlone ? [] : moment.lesions,
    lesionTimeline: moment.lesionTimeline,
    nerves: moment.nerves,
    generator: isAlone ? null : moment.generator,
    labels: labelsOf(moment, looks, exploration),
    insets: [],
    workArea: null,
    scottie: isAlone ? null : moment.scottie,
    skin: isAlone ? null : moment.skin,
    monthsAfter: moment.monthsAfter,
    scaleBar: moment.scaleBar,
  }
}

const CHANNELS = LOOK_CHANNELS.length

interface Overrides {
  /** For each structure, in the order of STRUCTURES: a value, or -1 to leave the Moment's. */
  readonly presence: Float32Array
  readonly ghost: Float32Array
  /** 1 for the chosen thing, which is told now, by the person. */
  readonly emphasis: Float32Array
}

const KNOWN = new WeakMap<Exploration, Overrides>()

/** Worked out once for an exploration, since every frame needs it. */
function overridesOf(exploration: Exploration): Overrides {
  const known = KNOWN.get(exploration)
  if (known) return known
  const { chosen, hidden, ghosted, alone, peeled, whole } = exploration
  const presence = new Float32Array(STRUCTURES.length).fill(-1)
  const ghost = new Float32Array(STRUCTURES.length).fill(-1)
  const set = (into: Float32Array, ids: readonly StructureId[], value: 0 | 1): void => {
    for (const id of ids) for (const drawn of drawnOf(id)) into[structureIndex(drawn)] = value
  }
  const held = chosen ? [wholeOf(chosen)] : []
  if (whole) {
    set(presence, STRUCTURES, 1)
    // Flesh that the story only hints at is whole too.
    set(ghost, SOFT_TISSUE, 0)
  }
  set(presence, [...held, ...ghosted], 1)
  if (alone.length > 0) {
    set(presence, STRUCTURES, 0)
    set(presence, alone, 1)
  }
  const gone = STRUCTURES.filter((id) => layersOf(id).every((layer) => peeled.includes(layer)))
  set(presence, [...gone, ...hidden], 0)
  // What is shown alone or chosen is meant to be seen, whatever the story ghosts.
  set(ghost, [...alone, ...held], 0)
  set(ghost, ghosted, 1)
  const emphasis = new Float32Array(STRUCTURES.length)
  if (chosen) set(emphasis, [chosen], 1)
  const made = { presence, ghost, emphasis }
  KNOWN.set(exploration, made)
  return made
}

/** First the chosen thing's name, then those that were asked to stay, then the story's; each of what is still there. */
function labelsOf(moment: Moment, looks: Moment['looks'], { chosen, named }: Exploration): readonly Label[] {
  const isThere = (id: StructureId): boolean => lookOf(looks, id, 'presence') > 0
  const asked = [...new Set([...(chosen ? [chosen] : []), ...named])].filter(isThere)
  const own = asked.map(
    (subject): Label => ({
      key: `${subject === chosen ? 'chosen' : 'named'} ${subject}`,
      subject,
      anchorMm: anchor(moment.body, subject).pointMm,
      detail: { kind: 'plain' },
      rank: -1,
      opacity: 1,
    }),
  )
  const kept = moment.labels.filter(
    ({ subject }) => !isStructureId(subject) || (!asked.includes(subject) && isThere(subject)),
  )
  return [...own, ...kept]
}
