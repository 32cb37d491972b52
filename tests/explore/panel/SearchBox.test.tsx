import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { SearchBox } from '../../../src/explore/panel/SearchBox.tsx'
import { structureIndexOf } from '../../../src/explore/search/structureIndex.ts'
import { STRUCTURE_TERMS } from '../../../src/words/allStructureTerms.ts'
import { EXPLORE_TEXTS } from './exploring.ts'

/** Enough of the spine for a search to choose from. */
const index = structureIndexOf().filter(({ levels }) => levels.includes('L4') || levels.includes('L3'))

function search(language: 'en' | 'es' = 'en') {
  const onFind = vi.fn()
  render(
    <SearchBox
      text={EXPLORE_TEXTS[language]}
      index={index}
      leaning={{ side: 'R', levels: ['L4'] }}
      termsOf={STRUCTURE_TERMS[language]}
      input={createRef()}
      onFind={onFind}
    />,
  )
  return { onFind, user: userEvent.setup(), field: screen.getByRole<HTMLInputElement>('combobox') }
}
const options = () => screen.queryAllByRole('option')
const selected = () => options().findIndex((each) => each.getAttribute('aria-selected') === 'true')
const type = (field: HTMLInputElement, value: string) => fireEvent.change(field, { target: { value } })

describe('SearchBox', () => {
  it('has a name and an example, and lists nothing before it is asked', () => {
    const { field } = search()
    expect(field).toBe(screen.getByLabelText('Find a structure', { selector: 'input' }))
    const hint = document.getElementById(field.getAttribute('aria-describedby')!)!
    expect(hint.textContent).toMatch(/L4 SAP right/)
    expect(hint.hidden).toBe(false)
    expect(field.getAttribute('aria-expanded')).toBe('false')
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('lists at most five answers, the first marked, and says how many', () => {
    const { field } = search()
    type(field, 'L4')
    expect(options()).toHaveLength(5)
    expect(selected()).toBe(0)
    expect(screen.getByRole('status').textContent).toBe('5 found')
    expect(field.getAttribute('aria-expanded')).toBe('true')
  })

  it('names the answer that is on to a screen reader while the focus stays in the field', async () => {
    const { field, user } = search()
    type(field, 'disc L4')
    await user.click(field)
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(field)
    expect(field.getAttribute('aria-activedescendant')).toBe(options()[1]!.id)
  })

  it('goes round: up from the first is the last, down from the last is the first', () => {
    const { field } = search()
    type(field, 'L4')
    fireEvent.keyDown(field, { key: 'ArrowUp' })
    expect(selected()).toBe(4)
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    expect(selected()).toBe(0)
  })

  it('takes the answer that is on by Enter, and is empty again', async () => {
    const { field, onFind } = search()
    type(field, 'medial branch L3 right')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(onFind).toHaveBeenCalledExactlyOnceWith('nerve.mb.L3.R')
    expect(field.value).toBe('')
    expect(options()).toHaveLength(0)
  })

  it('takes an answer by a tap', async () => {
    const { field, onFind } = search()
    type(field, 'disc L4-L5')
    fireEvent.click(options()[0]!)
    expect(onFind).toHaveBeenCalledExactlyOnceWith('disc.L4-L5')
  })

  it('finds an English name while the page is Spanish, and answers in Spanish', () => {
    const { field } = search('es')
    type(field, 'disc L4-L5')
    expect(options()[0]!.querySelector('b')!.textContent).toBe(STRUCTURE_TERMS.es('disc.L4-L5').name)
  })

  it('begins at the first answer again when more is typed', () => {
    const { field } = search()
    type(field, 'L4')
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    type(field, 'L4 disc')
    expect(selected()).toBe(0)
  })

  it('clears by Escape and by its button, and offers neither when empty', () => {
    const { field } = search()
    expect(screen.queryByRole('button')).toBeNull()
    type(field, 'L4')
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(field.value).toBe('')
    type(field, 'L4')
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(field.value).toBe('')
    // An empty field has no use for Escape: whoever opened it may have.
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(true)
  })

  it('says what it did not find, as it was typed, whatever it was', () => {
    const { field, onFind } = search()
    type(field, '  <b>gallbladder</b> ')
    expect(screen.getByRole('status').textContent).toBe('Nothing found for “<b>gallbladder</b>”.')
    expect(document.querySelector('[role="status"] b')).toBeNull()
    fireEvent.keyDown(field, { key: 'Enter' })
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    expect(onFind).not.toHaveBeenCalled()
  })

  it('asks nothing for blanks alone', () => {
    const { field } = search()
    type(field, '   ')
    expect(screen.getByRole('status').textContent).toBe('')
    expect(options()).toHaveLength(0)
  })

  it.each([
    { isComposing: true },
    { keyCode: 229 },
  ])('leaves Enter to a word that is being composed, %j', (sign) => {
    const { field, onFind } = search()
    type(field, 'disc L4-L5')
    fireEvent.keyDown(field, { key: 'Enter', ...sign })
    expect(onFind).not.toHaveBeenCalled()
    expect(field.value).toBe('disc L4-L5')
  })

  it('marks the answer that a pointer is over', () => {
    const { field } = search()
    type(field, 'L4')
    fireEvent.pointerMove(options()[3]!)
    expect(selected()).toBe(3)
  })
})
