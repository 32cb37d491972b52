// What a tap on a ring means when the ring lies on the other side of the one that is chosen.
import { type Joint, type Side, type SideChoice, sidesOf } from '../../anatomy/levels.ts'

export interface Picked {
  readonly side: SideChoice
  /** Whether the joint goes in or out of the choice. */
  readonly toggles: boolean
}

/**
 * On the chosen side a tap puts the joint in or takes it out. On the other side it moves an empty choice over there,
 * and makes any other choice one of both sides.
 */
export function pickedSide(
  { joints, side }: { readonly joints: readonly Joint[]; readonly side: SideChoice | null },
  joint: Joint,
  on: Side,
): Picked {
  // A side that was still to be said has been said by the ring; what the link named stays chosen.
  if (side === null) return { side: on, toggles: !joints.includes(joint) }
  if (sidesOf(side).includes(on)) return { side, toggles: true }
  return joints.length === 0
    ? { side: on, toggles: true }
    : { side: 'both', toggles: !joints.includes(joint) }
}
