import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { AudienceContext } from '../../../src/narration/panel/audienceContext.ts'
import { StepText } from '../../../src/narration/panel/StepText.tsx'
import type { Sentence } from '../../../src/narration/panel/stepSentences.ts'
import type { Subject } from '../../../src/story/moment.ts'
import { worded } from '../../ui/worded.tsx'

const NERVE: Subject = 'nerve.mb.L3.R'
const FIRST: Sentence = {
  plain: 'The nerve is numb.',
  startS: 3,
  sources: [],
  runs: [
    { text: 'The ', link: null, term: null },
    { text: 'nerve', link: { subjects: [NERVE], mark: 'nerve' }, term: null },
    { text: ' is numb.', link: null, term: null },
  ],
}
const SECOND: Sentence = {
  plain: 'It wears off.',
  startS: 9.5,
  sources: [],
  runs: [{ text: 'It wears off.', link: null, term: null }],
}
const heard = { onPlayFrom: vi.fn(), onLight: vi.fn() }
const text = (sentences: readonly Sentence[], current = 0, lit: Subject | null = null) => (
  <AudienceContext value="patient">
    <StepText sentences={sentences} current={current} lit={lit} {...heard} />
  </AudienceContext>
)
function show(sentences: readonly Sentence[] = [FIRST, SECOND], current = 0, lit: Subject | null = null) {
  vi.clearAllMocks()
  return { user: userEvent.setup(), ...worded(text(sentences, current, lit)) }
}
const word = () => screen.getByRole('button', { name: 'nerve' })
const note = () => screen.queryByRole('note')

describe('StepText', () => {
  it('marks the sentence that is on, one alone', () => {
    show([FIRST, SECOND], 1)
    const marked = [...document.querySelectorAll('[data-current]')]
    expect(marked.map(({ textContent }) => textContent)).toEqual(['It wears off.'])
  })

  it('plays from a sentence by a tap anywhere on it, once', () => {
    show()
    fireEvent.click(screen.getByText('It wears off.'))
    expect(heard.onPlayFrom).toHaveBeenCalledExactlyOnceWith(9.5)
  })

  it('plays from a sentence by a button that says which, once', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Play from sentence 2' }))
    expect(heard.onPlayFrom).toHaveBeenCalledExactlyOnceWith(9.5)
  })

  it('lets a screen reader hear each sentence once and whole: no name repeats it, nothing but buttons listens', () => {
    show()
    const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? '')
    expect(names.filter((name) => name.includes('wears off'))).toEqual([])
    const listening = [...document.querySelectorAll<HTMLElement>('.step-text, .step-text *')]
    const loose = listening.filter((each) => each.onclick && !each.matches('button, [role="button"]'))
    expect(loose.map(({ className }) => className)).toEqual([])
  })

  it('explains a word without playing from its sentence', async () => {
    const { user } = show()
    await user.click(word())
    expect(note()!.textContent).toMatch(/L3 medial branch/)
    expect(word().getAttribute('aria-expanded')).toBe('true')
    expect(heard.onPlayFrom).not.toHaveBeenCalled()
  })

  it.each(['{Enter}', ' '])('explains by key %j and takes it back by the same', async (key) => {
    const { user } = show()
    word().focus()
    await user.keyboard(key)
    expect(note()).not.toBeNull()
    await user.keyboard(key)
    expect(note()).toBeNull()
  })

  it('leaves every other key to the page', () => {
    show()
    expect(fireEvent.keyDown(word(), { key: 'ArrowRight' })).toBe(true)
    expect(note()).toBeNull()
  })

  it('lights what a word stands for while it has pointer or focus', async () => {
    const { user } = show()
    await user.hover(word())
    expect(heard.onLight).toHaveBeenLastCalledWith([NERVE])
    await user.unhover(word())
    expect(heard.onLight).toHaveBeenLastCalledWith([])
    fireEvent.focus(word())
    expect(heard.onLight).toHaveBeenLastCalledWith([NERVE])
    fireEvent.blur(word())
    expect(heard.onLight).toHaveBeenLastCalledWith([])
  })

  it('lights up when the picture lights its thing, and for no other thing', () => {
    const { rerender } = show([FIRST], 0, NERVE)
    expect(word().dataset.lit).toBe('true')
    rerender(text([FIRST], 0, 'nerve.mb.L4.R'))
    expect(word().dataset.lit).toBeUndefined()
  })

  it('closes an explanation whose sentence another reader does not have, and goes on', async () => {
    const { user, rerender } = show()
    await user.click(word())
    rerender(text([SECOND]))
    expect(note()).toBeNull()
    screen.getByText('It wears off.')
  })

  it('keeps an explanation open when the sentence only moves down', async () => {
    const { user, rerender } = show()
    await user.click(word())
    rerender(text([SECOND, FIRST]))
    expect(note()!.textContent).toMatch(/L3 medial branch/)
  })
})
