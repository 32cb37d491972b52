import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { DiaryKeeping, placeWords } from '../../../src/narration/diary/DiaryKeeping.tsx'
import { writeDiary } from '../../../src/narration/diary/diaryFile.ts'
import type { DiaryPlace } from '../../../src/narration/diary/diaryStore.ts'
import { EMPTY_DIARY, type OwnDiary, rate } from '../../../src/narration/diary/ownDiary.ts'
import { diaryKeeping as text } from '../../../src/words/en/diaryKeeping.ts'

const diary = rate(EMPTY_DIARY, 'first', 0, 8)

function show(place: DiaryPlace) {
  const done: string[] = []
  const opened: OwnDiary[] = []
  const keeper = {
    place,
    keep: () => done.push('keep'),
    remove: () => done.push('remove') > 0,
    saveText: (saved: string) => done.push(saved),
    print: () => done.push('print'),
  }
  render(
    <>
      <p>{placeWords(text, place).join(' ')}</p>
      <DiaryKeeping text={text} diary={diary} keeper={keeper} onOpen={(each) => opened.push(each)} />
    </>,
  )
  return { done, opened }
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const open = (content: string) =>
  userEvent.upload(
    screen.getByLabelText('Open a file'),
    new File([content], 'a.json', { type: 'application/json' }),
  )

describe('keeping a diary', () => {
  it('is offered, and says what is so until then', async () => {
    const { done } = show({ kind: 'page' })
    screen.getByText('Your scores are not stored or sent. They are gone when you close this page.')
    await press('Keep them on this device')
    await press('Print')
    expect(done).toEqual(['keep', 'print'])
  })

  it('names the place, and deletes it at a second word', async () => {
    const { done } = show({ kind: 'device' })
    screen.getByText(/in the storage of this browser, under the name “ramus\.diary”/)
    expect(screen.queryByText(/gone when you close/)).toBeNull()
    await press('Delete from this device')
    expect(done).toEqual([])
    await press('Yes, delete from this device')
    expect(done).toEqual(['remove'])
    expect(screen.getByRole('status').textContent).toBe('Deleted from this device.')
  })

  it('says where it will not be remembered, with the file as the way', async () => {
    const { done } = show({ kind: 'refused' })
    screen.getByText(/This browser will not store your scores\./)
    await press('Save as a file')
    expect(done).toEqual([writeDiary(diary)])
  })

  it('saves what lies unread as it is', async () => {
    const { done } = show({ kind: 'unread', text: '{"cut', isNewer: false })
    screen.getByText(/A diary was kept on this device, but it cannot be read\./)
    await press('Save as a file')
    expect(done).toEqual(['{"cut'])
  })

  it('opens a file', async () => {
    const { opened } = show({ kind: 'page' })
    await open(writeDiary(diary))
    expect(opened).toEqual([diary])
    expect(screen.getByRole('status').textContent).toBe('These are the scores of the file.')
  })

  it.each([
    ['<html>', 'This file holds no diary.'],
    ['{"format":"ramus.diary","version":2}', 'This file is from a newer Ramus.'],
    [' '.repeat(20_000), 'This file holds no diary.'],
  ])('says what is wrong with a file', async (content, words) => {
    const { opened } = show({ kind: 'page' })
    await open(content)
    expect(opened).toEqual([])
    expect(screen.getByRole('status').textContent).toBe(words)
  })
})
