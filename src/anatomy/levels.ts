// Vertebrae, joints, sides and nerves by name, in cranial-to-caudal order.

export const VERTEBRAE = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'S1'] as const
export type Vertebra = (typeof VERTEBRAE)[number]

/** Vertebrae whose whole bone is a lumbar one, the five that carry morphometry. */
export const LUMBAR = ['L1', 'L2', 'L3', 'L4', 'L5'] as const
export type LumbarVertebra = (typeof LUMBAR)[number]

export const isSacral = (vertebra: string): vertebra is 'S1' => vertebra === 'S1'
export const isThoracic = (vertebra: string): vertebra is 'T12' => vertebra === 'T12'

/** The six facet joints that can be chosen; each exists on the right and on the left. */
export const JOINTS = ['T12-L1', 'L1-L2', 'L2-L3', 'L3-L4', 'L4-L5', 'L5-S1'] as const
export type Joint = (typeof JOINTS)[number]

/** Discs lie between the same neighbours as the joints. */
export const DISCS = JOINTS
export type Disc = Joint

export const SIDES = ['right', 'left'] as const
export type Side = (typeof SIDES)[number]
export type SideSuffix = 'R' | 'L'
export const SIDE_CHOICES = ['right', 'left', 'both'] as const
export type SideChoice = (typeof SIDE_CHOICES)[number]

export const suffixOf = (side: Side): SideSuffix => (side === 'right' ? 'R' : 'L')
export const sideOf = (suffix: SideSuffix): Side => (suffix === 'R' ? 'right' : 'left')
/** Sides of a choice in treatment order: right first. */
export const sidesOf = (choice: SideChoice): readonly Side[] => (choice === 'both' ? SIDES : [choice])

/** Spinal nerves that are drawn, by number. Nerve n leaves the foramen below vertebra n. */
export const NERVE_LEVELS = ['T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5'] as const
export type NerveLevel = (typeof NERVE_LEVELS)[number]

/** As it is written for people: "L4–L5". */
export const jointLabel = (joint: Joint): string => joint.replace('-', '–')

/** Upper and lower vertebra of a joint. */
export const bonesOf = (joint: Joint): readonly [Vertebra, Vertebra] => {
  const index = JOINTS.indexOf(joint)
  return [VERTEBRAE[index]!, VERTEBRAE[index + 1]!]
}

/** The vertebra that the medial branch of nerve n crosses: one below its number. */
export const crossedVertebra = (nerve: NerveLevel): Vertebra => VERTEBRAE[NERVE_LEVELS.indexOf(nerve)]!

/** The nerve that crosses a vertebra: one above its number. */
export const crossingNerve = (vertebra: Vertebra): NerveLevel => NERVE_LEVELS[VERTEBRAE.indexOf(vertebra)]!
