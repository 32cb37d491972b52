// What every drawing of an inset is given: sides to mark and the words it carries.
import type { Side } from '../../anatomy/levels.ts'

/** Words that the drawings carry. */
export type DrawingNames = Readonly<
  Record<
    'brain' | 'cord' | 'joint' | 'still' | 'twitch' | 'cell' | 'heated' | 'fades' | 'back' | 'front',
    string
  >
>

export interface DrawingProps {
  /** Sides of the choice: where the markers go. */
  readonly sides: readonly Side[]
  readonly names: DrawingNames
}
