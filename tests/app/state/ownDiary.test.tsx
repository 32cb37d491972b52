import { beforeEach, describe, expect, it, vi } from 'vitest'
import { changeOwnDiary, keepOwnDiary, removeOwnDiary, useOwnDiary } from '../../../src/app/state/ownDiary.ts'
import { writeDiary } from '../../../src/narration/diary/diaryFile.ts'
import { EMPTY_DIARY, type OwnDiary, rate } from '../../../src/narration/diary/ownDiary.ts'
import { refuseStorage } from '../../ui/refusingStorage.ts'

const FRESH = {
  diary: EMPTY_DIARY,
  place: { kind: 'page' },
  isKeepingAsked: false,
  isShown: false,
} as const
const before8 = rate(EMPTY_DIARY, 'first', 0, 8)
const stored = () => localStorage.getItem('ramus.diary')
const otherPageKeeps = (diary: OwnDiary | null): void => {
  const newValue = diary && writeDiary(diary)
  if (newValue === null) localStorage.removeItem('ramus.diary')
  else localStorage.setItem('ramus.diary', newValue)
  window.dispatchEvent(new StorageEvent('storage', { key: 'ramus.diary', newValue }))
}

beforeEach(() => useOwnDiary.setState(FRESH, true))

describe('the reader’s own diary', () => {
  it('is not stored unless it is asked for', () => {
    changeOwnDiary(before8)
    expect(stored()).toBeNull()
  })

  it('is kept from then on, and found by the next visit', async () => {
    changeOwnDiary(before8)
    keepOwnDiary()
    changeOwnDiary(rate(before8, 'first', 1, 2))
    vi.resetModules()
    const nextVisit = await import('../../../src/app/state/ownDiary.ts')
    expect(nextVisit.useOwnDiary.getState()).toMatchObject({
      diary: rate(before8, 'first', 1, 2),
      place: { kind: 'device' },
    })
  })

  it('is deleted from the device, and stays on the page', () => {
    changeOwnDiary(before8)
    keepOwnDiary()
    expect(removeOwnDiary()).toBe(true)
    expect(stored()).toBeNull()
    expect(useOwnDiary.getState()).toMatchObject({ diary: before8, place: { kind: 'page' } })
    changeOwnDiary(rate(before8, 'first', 1, 2))
    expect(stored()).toBeNull()
  })

  it('goes on where a browser refuses, says so, and is kept once it may be', () => {
    refuseStorage('setItem')
    keepOwnDiary()
    changeOwnDiary(before8)
    expect(useOwnDiary.getState()).toMatchObject({ diary: before8, place: { kind: 'refused' } })
    vi.unstubAllGlobals()
    changeOwnDiary(rate(before8, 'first', 1, 2))
    expect(useOwnDiary.getState().place).toEqual({ kind: 'device' })
  })

  it('does not write over what it cannot read', () => {
    localStorage.setItem('ramus.diary', '{"format":"ramus.diary","version":2}')
    changeOwnDiary(before8)
    keepOwnDiary()
    expect(useOwnDiary.getState().place).toMatchObject({ kind: 'unread', isNewer: true })
    expect(stored()).toBe('{"format":"ramus.diary","version":2}')
  })

  it('starts with nothing, and says so, where something unreadable lies', async () => {
    localStorage.setItem('ramus.diary', '[7]')
    vi.resetModules()
    const nextVisit = await import('../../../src/app/state/ownDiary.ts')
    expect(nextVisit.useOwnDiary.getState()).toMatchObject({
      diary: EMPTY_DIARY,
      place: { kind: 'unread', text: '[7]', isNewer: false },
    })
  })

  it('follows another page that changes what is kept', () => {
    keepOwnDiary()
    otherPageKeeps(before8)
    expect(useOwnDiary.getState().diary).toEqual(before8)
    otherPageKeeps(null)
    expect(useOwnDiary.getState()).toMatchObject({ diary: before8, place: { kind: 'page' } })
  })

  it('loses no score to another page that began to keep: both stand', () => {
    changeOwnDiary(rate(EMPTY_DIARY, 'first', 1, 2))
    otherPageKeeps(before8)
    expect(useOwnDiary.getState().diary).toEqual(rate(EMPTY_DIARY, 'first', 1, 2))
    keepOwnDiary()
    expect(useOwnDiary.getState().diary).toEqual(rate(before8, 'first', 1, 2))
  })
})
