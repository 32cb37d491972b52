// How every structure looks, as one flat array of four channels a structure: quick to fill, blend and hand to a GPU.
import { isSoftId } from '../anatomy/softTissue.ts'
import { kindOf, STRUCTURES, type StructureId, structureIndex } from '../anatomy/structures.ts'
import { LOOK_CHANNELS, type LookChannel, type Looks } from './moment.ts'

const CHANNELS = LOOK_CHANNELS.length
const OFFSET: Readonly<Record<LookChannel, number>> = { presence: 0, ghost: 1, emphasis: 2, chosen: 3 }

/** Bones, discs, joints and their straps drawn solid; nerves, the ilium and the soft tissue round them absent. */
export function restingLooks(): Looks {
  return RESTING.slice()
}

const RESTING: Looks = new Float32Array(STRUCTURES.length * CHANNELS)
STRUCTURES.forEach((id, index) => {
  const kind = kindOf(id)
  RESTING[index * CHANNELS + OFFSET.presence] = kind === 'nerve' || kind === 'ilium' || isSoftId(id) ? 0 : 1
})

export function setLook(
  looks: Looks,
  ids: readonly StructureId[],
  channel: LookChannel,
  value: number,
): void {
  const offset = OFFSET[channel]
  for (const id of ids) looks[structureIndex(id) * CHANNELS + offset] = value
}

export const lookOf = (looks: Looks, id: StructureId, channel: LookChannel): number =>
  looks[structureIndex(id) * CHANNELS + OFFSET[channel]]!

/** Writes the blend of `from` and `to` into `to`. */
export function blendLooksInto(to: Looks, from: Looks, share: number): void {
  for (let i = 0; i < to.length; i++) to[i] = from[i]! + (to[i]! - from[i]!) * share
}

/** Is any structure of the soft tissue in the picture? */
export const showsSoftTissue = (looks: Looks): boolean =>
  SOFT_COLUMNS.some((column) => looks[column * CHANNELS + OFFSET.presence]! > 0)

const SOFT_COLUMNS: readonly number[] = STRUCTURES.flatMap((id, index) => (isSoftId(id) ? [index] : []))
