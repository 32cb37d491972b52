import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { BODIES, type BodyId } from '../../../src/anatomy/bodies.ts'
import { BodyList } from '../../../src/explore/panel/BodyList.tsx'
import { bodyText as en } from '../../../src/words/en/bodies.ts'
import { bodyText as es } from '../../../src/words/es/bodies.ts'

const TEXTS = { en, es } as const

function bodies(shown: BodyId, asked: BodyId = shown, language: 'en' | 'es' = 'en') {
  const onShow = vi.fn()
  render(<BodyList text={TEXTS[language]} audience="patient" shown={shown} asked={asked} onShow={onShow} />)
  return onShow
}
const button = (name: string) => screen.getByRole('button', { name })

describe('BodyList', () => {
  it('has one button a body, and says which is shown', () => {
    bodies('worn')
    const pressed = screen.getAllByRole('button', { pressed: true })
    expect(pressed.map((each) => each.getAttribute('aria-label'))).toEqual(['Worn joint'])
    expect(screen.getAllByRole('button')).toHaveLength(BODIES.length)
  })

  it('tells what a body teaches together with its button', () => {
    bodies('typical')
    const told = document.getElementById(button('Typical').getAttribute('aria-describedby')!)
    expect(told!.textContent).toBe('The spine that the story is told on.')
  })

  it('asks for another body by keyboard, and is not moved in passing by an arrow key', async () => {
    const user = userEvent.setup()
    const onShow = bodies('typical')
    button('Typical').focus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(onShow).not.toHaveBeenCalled()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(onShow).toHaveBeenCalledExactlyOnceWith('worn')
  })

  it('does not fetch again what is shown or on its way', async () => {
    const onShow = bodies('typical', 'worn')
    await userEvent.click(button('Worn joint'))
    expect(onShow).not.toHaveBeenCalled()
    await userEvent.click(button('Typical'))
    expect(onShow).toHaveBeenCalledExactlyOnceWith('typical')
  })

  it.each([
    ['en', 'On its way: Worn joint.'],
    ['es', es.coming(es.names.worn)],
  ] as const)('says aloud and beside its name what is on its way, %s', (language, said) => {
    bodies('typical', 'worn', language)
    expect(screen.getByRole('status').textContent).toBe(said)
    const coming = button(TEXTS[language].names.worn)
    expect(coming.getAttribute('aria-busy')).toBe('true')
    within(coming).getByText(said)
    expect(coming.getAttribute('aria-pressed')).toBe('false')
  })

  it('is quiet once it is there', () => {
    bodies('worn')
    expect(screen.getByRole('status').textContent).toBe('')
    expect(document.querySelector('[aria-busy]')).toBeNull()
  })

  it('gives each body its sources', () => {
    bodies('typical')
    const terms = screen.getAllByRole('term', { hidden: true })
    expect(terms.map(({ textContent }) => textContent)).toEqual(BODIES.map((body) => en.names[body]))
    for (const term of terms) expect(term.nextElementSibling!.textContent).toMatch(/\b(19|20)\d\d\b/)
  })
})
