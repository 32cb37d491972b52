import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Settings } from '../../../src/app/menu/Settings.tsx'
import { useChoices } from '../../../src/app/state/choices.ts'
import { usePreferences } from '../../../src/app/state/preferences.ts'
import { show } from '../shown.tsx'

const choose = (group: string, name: string) =>
  userEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name }))
const chosen = () =>
  screen
    .getAllByRole<HTMLInputElement>('radio')
    .filter(({ checked }) => checked)
    .map((radio) => radio.closest('label')!.textContent)
const kept = () => JSON.parse(localStorage.getItem('ramus.preferences') ?? '{}')

describe('Settings', () => {
  it('begins with what the app begins with', () => {
    show(<Settings />)
    expect(chosen()).toEqual(['Patient', 'English', 'As the device', 'On the right', 'When text is folded'])
  })

  it.each([
    ['Appearance', 'Dark', { theme: 'dark' }],
    ['Text panel on tablets', 'On the left', { hand: 'left' }],
    ['Captions', 'Never', { captions: 'never' }],
  ])('%s, %s: is kept on this device', async (group, name, kind) => {
    show(<Settings />)
    await choose(group, name)
    expect(usePreferences.getState()).toMatchObject(kind)
    expect(kept()).toMatchObject(kind)
  })

  it('changes reader and language for the address, and keeps the reader on this device for the next visit', async () => {
    show(<Settings />)
    await choose('Who is reading', 'Clinician')
    await choose('Language', 'Español')
    expect(useChoices.getState()).toMatchObject({ audience: 'clinician', language: 'es' })
    expect(kept()).toMatchObject({ audience: 'clinician' })
    expect(kept()).not.toHaveProperty('language')
  })

  it('names each language in its own words, whatever language is on', () => {
    show(<Settings />, 'es')
    const group = within(screen.getByRole('group', { name: 'Idioma' }))
    group.getByRole('radio', { name: 'English' })
    group.getByRole('radio', { name: 'Español' })
  })

  it('turns the names in the picture off and on by keyboard', async () => {
    const user = userEvent.setup()
    show(<Settings />)
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Names in the picture' })
    expect(box.checked).toBe(true)
    box.focus()
    await user.keyboard(' ')
    expect([box.checked, usePreferences.getState().labelsOn]).toEqual([false, false])
  })

  it('says where these choices are kept', () => {
    show(<Settings />)
    screen.getByText('These choices stay on this device.')
  })
})
