import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { ReadingPage } from '../../../src/app/menu/ReadingPage.tsx'
import { chooseLanguage } from '../../../src/app/state/choices.ts'
import { reading as en } from '../../../src/words/en/reading.ts'
import { reading as es } from '../../../src/words/es/reading.ts'
import * as loader from '../../../src/words/loadWords.ts'
import { show } from '../shown.tsx'

let load: MockInstance<typeof loader.loadWords>
const texts = { en, es } as const
const page = <ReadingPage>{({ modelLimitsTitle }) => <p>{modelLimitsTitle}</p>}</ReadingPage>
const open = () => act(async () => show(page))

afterEach(() => vi.restoreAllMocks())
beforeEach(() => {
  load = vi.spyOn(loader, 'loadWords').mockImplementation(async (language) => texts[language] as never)
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

describe('ReadingPage', () => {
  it('shows nothing until its words are there, then the page', async () => {
    let come = (): void => {}
    load.mockReturnValue(new Promise((resolve) => (come = () => resolve(en as never))))
    const { container } = await open()
    expect(container.textContent).toBe('')
    await act(async () => come())
    screen.getByText(en.modelLimitsTitle)
  })

  it('says when the words cannot be had, and has them when another try brings them', async () => {
    load.mockRejectedValueOnce(new TypeError('no network'))
    await open()
    expect(screen.getByRole('alert').textContent).toContain('These words did not load.')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    screen.getByText(en.modelLimitsTitle)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('stays with its failure when the second try fails too', async () => {
    load.mockRejectedValue(new TypeError('no network'))
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(load).toHaveBeenCalledTimes(2)
    screen.getByRole('button', { name: 'Try again' })
  })

  it('follows the language', async () => {
    await open()
    await act(async () => chooseLanguage('es'))
    screen.getByText(es.modelLimitsTitle)
  })

  it('does not show the words of a language that was left while they were on their way', async () => {
    let come = (): void => {}
    load.mockReturnValueOnce(new Promise((resolve) => (come = () => resolve(en as never))))
    await open()
    await act(async () => chooseLanguage('es'))
    await act(async () => come())
    screen.getByText(es.modelLimitsTitle)
  })
})
