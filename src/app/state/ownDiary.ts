// The reader's own pain scores: in memory only, so they are gone with the page. Never stored, never in the address,
// never sent. The story's example is another thing and stays as it is.
import { create } from 'zustand'
import { EMPTY_DIARY, type OwnDiary } from '../../narration/diary/ownDiary.ts'

interface OwnDiaryState {
  readonly diary: OwnDiary
  /** The result chapter shows the reader's own scores instead of the example. */
  readonly isShown: boolean
}

export const useOwnDiary = create<OwnDiaryState>(() => ({ diary: EMPTY_DIARY, isShown: false }))

export const changeOwnDiary = (diary: OwnDiary): void => useOwnDiary.setState({ diary })

export const showOwnDiary = (isShown: boolean): void => useOwnDiary.setState({ isShown })
