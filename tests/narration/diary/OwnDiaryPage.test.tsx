import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import type { DiaryPlace } from '../../../src/narration/diary/diaryStore.ts'
import { OwnDiaryPage } from '../../../src/narration/diary/OwnDiaryPage.tsx'
import { EMPTY_DIARY } from '../../../src/narration/diary/ownDiary.ts'
import { CatalogueContext } from '../../../src/words/CatalogueContext.ts'
import { beside } from '../../../src/words/en/beside.ts'
import { story } from '../../../src/words/en/story.ts'

const keeper = {
  place: { kind: 'page' } as DiaryPlace,
  keep: () => undefined,
  remove: () => true,
  saveText: () => undefined,
  print: () => undefined,
}

function Page() {
  const [diary, setDiary] = useState(EMPTY_DIARY)
  return (
    <CatalogueContext value={story}>
      <OwnDiaryPage text={beside.diary} diary={diary} onChange={setDiary} keeper={keeper} />
    </CatalogueContext>
  )
}

const slider = (time: string) => screen.getByRole('slider', { name: `Pain ${time}` })
const rateAs = (time: string, score: number) =>
  fireEvent.change(slider(time), { target: { value: String(score) } })
const readings = () =>
  within(document.querySelector<HTMLElement>('.rulesets')!)
    .getAllByRole('listitem')
    .map((rule) => rule.querySelector('.ruleset-reading')?.textContent)

describe('OwnDiaryPage', () => {
  it('says what is missing before there is anything to read', () => {
    render(<Page />)
    screen.getByText(beside.diary.needs.join(' '))
    expect(readings()).toEqual(['no scores yet', 'no scores yet', 'no scores yet', 'no number set'])
    expect(slider('before the shot').getAttribute('aria-valuetext')).toBe('not rated')
  })

  it('reads the reader’s scores by all rules at once', () => {
    render(<Page />)
    rateAs('before the shot', 10)
    rateAs('1 hour after the shot', 2)
    screen.getByText('From 10 down to 2 is a drop of 8. That is 80 % of 10.')
    expect(readings()).toEqual(['reached', 'first of two', 'first of two', 'no number set'])
    screen.getByText(story.disclaimers.decision)
  })

  it('offers a second diary and reads both', async () => {
    render(<Page />)
    rateAs('before the shot', 10)
    rateAs('1 hour after the shot', 0)
    await userEvent.click(screen.getByRole('button', { name: 'Add a second test' }))
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Second test' }).checked).toBe(true)
    rateAs('before the shot', 10)
    rateAs('1 hour after the shot', 6)
    expect(readings()).toEqual(['reached', 'not reached in test 2', 'not reached in test 2', 'no number set'])
    rateAs('1 hour after the shot', 1)
    expect(readings().slice(1, 3)).toEqual(['reached in both tests', 'reached in both tests'])
  })

  it('is rated and cleared by keys alone', async () => {
    render(<Page />)
    slider('15 minutes after the shot').focus()
    await userEvent.keyboard('{Enter}')
    expect(slider('15 minutes after the shot').getAttribute('aria-valuetext')).toBe('5 of 10')
    await userEvent.keyboard('{Delete}')
    expect(slider('15 minutes after the shot').getAttribute('aria-valuetext')).toBe('not rated')
  })

  it('starts again from nothing', async () => {
    render(<Page />)
    rateAs('before the shot', 6)
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }))
    expect(slider('before the shot').getAttribute('aria-valuetext')).toBe('not rated')
  })

  it('gives back what “Start again” took away', async () => {
    render(<Page />)
    rateAs('before the shot', 6)
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }))
    await userEvent.click(screen.getByRole('button', { name: 'Bring the scores back' }))
    expect(slider('before the shot').getAttribute('aria-valuetext')).toBe('6 of 10')
  })

  it('holds a table for paper', () => {
    render(<Page />)
    rateAs('1 hour after the shot', 2)
    expect(document.querySelector('.printed-scores')!.textContent).toContain('1 hour after the shot2 of 10')
  })
})
