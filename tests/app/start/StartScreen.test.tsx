import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { StartScreen } from '../../../src/app/start/StartScreen.tsx'
import { useChoices } from '../../../src/app/state/choices.ts'
import { goTo, show, words } from '../shown.tsx'

beforeEach(() => goTo({}))

describe('StartScreen', () => {
  it('asks about the test, not about the pain, and says why a test comes first', () => {
    show(<StartScreen />)
    screen.getByRole('heading', { name: 'Which joint is your doctor testing?' })
    screen.getByText(words.startWhyTest)
    screen.getByText(/not medical advice/)
  })

  it('leads to the picker by the letter', async () => {
    const user = userEvent.setup()
    show(<StartScreen />)
    await user.click(screen.getByRole('button', { name: new RegExp(words.startLetter) }))
    expect(useChoices.getState()).toMatchObject({ view: 'joints', cut: 'full' })
  })

  it('opens the example: L4–L5, right', async () => {
    const user = userEvent.setup()
    show(<StartScreen />)
    await user.click(screen.getByRole('button', { name: new RegExp(words.startExample) }))
    expect(useChoices.getState()).toMatchObject({
      view: 'story',
      joints: ['L4-L5'],
      side: 'right',
      cut: 'full',
    })
  })

  it('offers clinicians the 90 seconds of the bedside', async () => {
    const user = userEvent.setup()
    show(<StartScreen />)
    expect(screen.queryByText(words.startBedside)).toBeNull()
    await user.click(screen.getByRole('radio', { name: words.audienceClinician }))
    await user.click(screen.getByRole('button', { name: new RegExp(words.startBedside) }))
    expect(useChoices.getState()).toMatchObject({ view: 'joints', cut: 'bedside', audience: 'clinician' })
  })
})
