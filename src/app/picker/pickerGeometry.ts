// Where the picker's columns stand, in rows of the joint list: joint i is centred at i + 0.5. Nerves stand beside the
// joints they serve, far enough apart to be read.
import { INNERVATION, jointsServedBy, levelOfNerve, type TreatedNerve } from '../../anatomy/innervation.ts'
import { JOINTS, type Joint, type NerveLevel } from '../../anatomy/levels.ts'

export const rowOf = (joint: Joint): number => JOINTS.indexOf(joint) + 0.5

export interface NervePlace {
  readonly level: NerveLevel
  /** The nerves of that number: one, or one on each side. */
  readonly nerves: readonly TreatedNerve[]
  readonly row: number
  /** Chosen joints that it serves. */
  readonly serves: readonly Joint[]
}

/** Least distance between two nerves, in rows: seven nerves fit beside six joints. */
const SPACING_ROWS = JOINTS.length / (JOINTS.length + 1)

/** A place for each nerve number of the choice, from the top down. */
export function placeNerves(nerves: readonly TreatedNerve[], joints: readonly Joint[]): NervePlace[] {
  const levels = INNERVATION.flatMap((row) => row.nerves).filter(
    (level, i, all) => all.indexOf(level) === i && nerves.some((nerve) => levelOfNerve(nerve) === level),
  )
  let above = Number.NEGATIVE_INFINITY
  const places = levels.map((level): NervePlace => {
    const own = nerves.filter((nerve) => levelOfNerve(nerve) === level)
    const serves = jointsServedBy(own[0]!, joints)
    const wanted = serves.reduce((sum, joint) => sum + rowOf(joint), 0) / serves.length
    above = Math.max(above + SPACING_ROWS, wanted - (serves.length === 1 ? SPACING_ROWS / 2 : 0))
    return { level, nerves: own, row: above, serves }
  })
  return liftedIntoColumn(places)
}

/** Moves places up where the last ones would stand below the column. */
function liftedIntoColumn(places: readonly NervePlace[]): NervePlace[] {
  let below = JOINTS.length - SPACING_ROWS / 2 + SPACING_ROWS
  return [...places]
    .reverse()
    .map((place) => {
      below = Math.min(place.row, below - SPACING_ROWS)
      return { ...place, row: below }
    })
    .reverse()
}
