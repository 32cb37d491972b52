// The reader's own pain scores: with the page, and on this device when the person says so; never in the address, never
// sent. The story's example is another thing and stays as it is.
import { create } from 'zustand'
import {
  DIARY_ENTRY,
  type DiaryPlace,
  type KeptDiary,
  keepDiary,
  keptDiary,
  keptIn,
  removeDiary,
} from '../../narration/diary/diaryStore.ts'
import { EMPTY_DIARY, filledFrom, isUnrated, type OwnDiary } from '../../narration/diary/ownDiary.ts'

interface OwnDiaryState {
  readonly diary: OwnDiary
  readonly place: DiaryPlace
  /** The person asked for it to be kept: where a browser refused, it is tried again with each score. */
  readonly isKeepingAsked: boolean
  /** The result chapter shows the reader's own scores instead of the example. */
  readonly isShown: boolean
}

const fromDevice = (kept: KeptDiary): Omit<OwnDiaryState, 'isShown'> => ({
  diary: kept.kind === 'diary' ? kept.diary : EMPTY_DIARY,
  place: kept.kind === 'diary' ? { kind: 'device' } : kept.kind === 'nothing' ? { kind: 'page' } : kept,
  isKeepingAsked: kept.kind === 'diary',
})

export const useOwnDiary = create<OwnDiaryState>(() => ({ ...fromDevice(keptDiary()), isShown: false }))

const { setState: set, getState: get } = useOwnDiary

export function changeOwnDiary(diary: OwnDiary): void {
  set({ diary })
  if (get().isKeepingAsked) set({ place: keepDiary(diary) ? { kind: 'device' } : { kind: 'refused' } })
}

/** Keeps the scores on the device, with those that another page has kept there since. What cannot be read stays there. */
export function keepOwnDiary(): void {
  const kept = keptDiary()
  if (kept.kind === 'unread') set({ place: kept })
  else {
    set({ isKeepingAsked: true })
    changeOwnDiary(kept.kind === 'diary' ? filledFrom(get().diary, kept.diary) : get().diary)
  }
}

/** Takes what lies on the device away; the scores on the page stay. False when a browser does not let it go. */
export function removeOwnDiary(): boolean {
  const isGone = removeDiary()
  if (isGone) set({ place: { kind: 'page' }, isKeepingAsked: false })
  return isGone
}

export const showOwnDiary = (isShown: boolean): void => set({ isShown })

/** Another page has changed what is kept. Scores of this page that are not kept are not replaced. */
function followOtherPages({ key, newValue }: StorageEvent): void {
  if (key !== DIARY_ENTRY && key !== null) return
  const { diary, isKeepingAsked } = get()
  const kept = keptIn(newValue)
  if (kept.kind === 'nothing') set({ place: { kind: 'page' }, isKeepingAsked: false })
  else if (isKeepingAsked || isUnrated(diary)) set(fromDevice(kept))
}

window.addEventListener('storage', followOtherPages)
