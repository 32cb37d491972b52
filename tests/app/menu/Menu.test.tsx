import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Address } from '../../../src/app/address/address.ts'
import { Menu } from '../../../src/app/menu/Menu.tsx'
import { useChoices } from '../../../src/app/state/choices.ts'
import { goTo, planned, show } from '../shown.tsx'

function menu(address: Partial<Address> | null = {}, language: 'en' | 'es' = 'en') {
  const onClose = vi.fn()
  if (address === null) goTo({})
  const plan = address && planned(address)
  show(<Menu plan={plan} onClose={onClose} />, language)
  return onClose
}
const items = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
const open = (name: string) => act(() => userEvent.click(screen.getByRole('button', { name })))

describe('Menu', () => {
  it('has help in an emergency, sources and the full text, whoever reads', () => {
    for (const audience of ['patient', 'clinician', 'student'] as const) {
      menu({ audience })
      const all = items()
      for (const item of ['When to call for help', 'All sources', 'Full text']) expect(all).toContain(item)
      document.body.replaceChildren()
    }
  })

  it('keeps the settings with published ranges off a patient’s list', () => {
    menu({ audience: 'patient' })
    expect(items()).not.toContain('Needles, medicines and heat in numbers')
  })

  it('has them for a clinician', () => {
    menu({ audience: 'clinician' })
    expect(items()).toContain('Needles, medicines and heat in numbers')
  })

  it('offers nothing of a story before there is one', () => {
    menu(null)
    for (const item of ['Chapters and steps', 'Explore', 'Bedside, 90 seconds', 'Back to the start'])
      expect(items()).not.toContain(item)
  })

  it('leads to a full text in its own language and for its own reader', () => {
    menu({ audience: 'student', language: 'es' }, 'es')
    expect(screen.getByRole('link').getAttribute('href')).toMatch(/student.*es|es.*student/)
  })

  it('opens a page under its own title and goes back to the list', async () => {
    menu()
    await open('Words explained')
    screen.getByRole('dialog', { name: 'Words explained' })
    expect(screen.getAllByRole('term').length).toBeGreaterThan(10)
    await open('Menu')
    screen.getByRole('dialog', { name: 'Menu' })
    expect(items()).toContain('Words explained')
  })

  it('changes to the short story, and offers the whole one from there', async () => {
    const onClose = menu()
    await open('Bedside, 90 seconds')
    expect(useChoices.getState().cut).toBe('bedside')
    expect(onClose).toHaveBeenCalledOnce()
    screen.getByRole('button', { name: 'Whole story' })
  })

  it('closes before it explores, so that nothing lies over the picture', async () => {
    const onClose = menu()
    await open('Explore')
    expect(onClose).toHaveBeenCalledOnce()
    expect(useChoices.getState().see).not.toBeNull()
  })

  it('opens the bench', async () => {
    const onClose = menu()
    await open('Lesion bench')
    expect(useChoices.getState().view).toBe('bench')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('goes back to the start', async () => {
    menu()
    await open('Back to the start')
    expect(useChoices.getState().view).toBe('start')
  })

  it('says when to call for help', async () => {
    menu()
    await open('When to call for help')
    screen.getByRole('heading', { name: 'Call the clinic' })
    expect(document.querySelector('.red-flags-now strong')!.textContent).toMatch(/emergency number/)
  })
})
