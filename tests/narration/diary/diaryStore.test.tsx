import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepDiary, keptDiary, removeDiary } from '../../../src/narration/diary/diaryStore.ts'
import { EMPTY_DIARY, rate } from '../../../src/narration/diary/ownDiary.ts'
import { refuseStorage } from '../../ui/refusingStorage.ts'

const diary = rate(EMPTY_DIARY, 'first', 0, 7)

beforeEach(() => localStorage.clear())

describe('the diary on the device', () => {
  it('is kept, read and deleted', () => {
    expect(keptDiary()).toEqual({ kind: 'nothing' })
    expect(keepDiary(diary)).toBe(true)
    expect(keptDiary()).toEqual({ kind: 'diary', diary })
    expect(removeDiary()).toBe(true)
    expect(localStorage.length).toBe(0)
  })

  it('leaves what it cannot read as it lies', () => {
    localStorage.setItem('ramus.diary', '{"format":"ramus.diary","version":9}')
    expect(keptDiary()).toMatchObject({ kind: 'unread', isNewer: true })
    localStorage.setItem('ramus.diary', '{"format":')
    expect(keptDiary()).toEqual({ kind: 'unread', text: '{"format":', isNewer: false })
    expect(localStorage.getItem('ramus.diary')).toBe('{"format":')
  })

  it('says that reading is refused', () => {
    refuseStorage('getItem')
    expect(keptDiary()).toEqual({ kind: 'refused' })
  })

  it('says that keeping or deleting is refused', () => {
    refuseStorage('setItem', 'removeItem')
    expect(keepDiary(diary)).toBe(false)
    expect(removeDiary()).toBe(false)
  })

  it('is not taken for kept where a storage takes it and forgets it', () => {
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
    expect(keepDiary(diary)).toBe(false)
  })
})
