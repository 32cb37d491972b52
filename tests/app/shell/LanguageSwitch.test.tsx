import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { LanguageSwitch } from '../../../src/app/shell/LanguageSwitch.tsx'
import { useChoices } from '../../../src/app/state/choices.ts'
import { goTo, show } from '../shown.tsx'

describe('LanguageSwitch', () => {
  it('names each language in its own words, and marks them so for voices', () => {
    show(<LanguageSwitch />)
    const options = screen.getAllByRole<HTMLOptionElement>('option')
    expect(options.map(({ textContent, lang }) => [textContent, lang])).toEqual([
      ['English', 'en'],
      ['Español', 'es'],
    ])
  })

  it('can be found from either language and chooses the other', async () => {
    goTo({ language: 'es' })
    show(<LanguageSwitch />, 'es')
    const chooser = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Idioma' })
    expect(chooser.value).toBe('es')
    await userEvent.selectOptions(chooser, 'English')
    expect(useChoices.getState().language).toBe('en')
  })
})
