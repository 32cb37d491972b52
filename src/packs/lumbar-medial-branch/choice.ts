// What a person chooses: joints, side, and whether the whole story or the 90-second cut is told. Text from
// outside (address bar, command line) is read here; what cannot be read is named, the rest is kept.
import { JOINTS, type Joint, jointLabel, SIDE_CHOICES, type SideChoice } from '../../anatomy/levels.ts'

export const CUTS = ['full', 'bedside'] as const
export type Cut = (typeof CUTS)[number]

export interface Choice {
  /** In cranial-to-caudal order, each once; may be empty, then only the anatomy is told. */
  readonly joints: readonly Joint[]
  readonly side: SideChoice
  readonly cut: Cut
}

/** The example that is shown when nobody has chosen: L4–L5, right. */
export const EXAMPLE: Choice = { joints: ['L4-L5'], side: 'right', cut: 'full' }

/** One thing that could not be read, with the value as it came. */
export interface Rejected {
  readonly field: 'joints' | 'side' | 'cut'
  readonly value: string
}

/** Names of all joints in order, as a range for messages: "T12–L1 to L5–S1". */
export const JOINT_RANGE = `${jointLabel(JOINTS[0])} to ${jointLabel(JOINTS[JOINTS.length - 1]!)}`

/** Reads one joint: "L4-L5", "l4–l5", "L4/5", "L4 L5" are the same; null when it is none of the six. */
export function readJoint(text: string): Joint | null {
  const match = /^\s*(T12|[LS]\d)\s*[-–—/_ ]?\s*([LST]?)(\d+)\s*$/i.exec(text)
  if (!match) return null
  const upper = match[1]!.toUpperCase()
  const letter = match[2] ? match[2].toUpperCase() : upper === 'L5' ? 'S' : 'L'
  const name = `${upper}-${letter}${match[3]}`
  return JOINTS.find((joint) => joint === name) ?? null
}

/** Reads a list of joints, keeping those that exist and returning the others as they came. */
export function readJoints(text: string): { joints: Joint[]; rejected: string[] } {
  const words = text.split(/[,;+]/).filter((word) => word.trim() !== '')
  const found = new Map(words.map((word) => [word.trim(), readJoint(word)]))
  const chosen = new Set([...found.values()].filter((joint) => joint !== null))
  return {
    joints: JOINTS.filter((joint) => chosen.has(joint)),
    rejected: [...found].filter(([, joint]) => joint === null).map(([word]) => word),
  }
}

export const readSide = (text: string): SideChoice | null =>
  SIDE_CHOICES.find((side) => side === text.trim().toLowerCase()) ?? null

export const readCut = (text: string): Cut | null =>
  CUTS.find((cut) => cut === text.trim().toLowerCase()) ?? null
