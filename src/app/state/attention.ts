// What is lit because someone points at it: words light things in the picture, things in the picture light words.
// Gone when the pointer goes; never part of the address.
import { create } from 'zustand'
import type { Subject } from '../../story/moment.ts'

interface Attention {
  /** Things that a word under the pointer or focus stands for. */
  readonly fromWords: readonly Subject[]
  /** The thing under the pointer in the picture. */
  readonly fromPicture: Subject | null
}

export const useAttention = create<Attention>(() => ({ fromWords: [], fromPicture: null }))

export const lightFromWords = (subjects: readonly Subject[]): void => {
  useAttention.setState({ fromWords: subjects })
}

export const lightFromPicture = (subject: Subject | null): void => {
  useAttention.setState({ fromPicture: subject })
}
