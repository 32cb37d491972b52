import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { pickOnStage } from '../../../src/app/picker/pickOnStage.ts'
import { LineDrawing } from '../../../src/app/stage/LineDrawing.tsx'
import { StartScreen } from '../../../src/app/start/StartScreen.tsx'
import { useChoices } from '../../../src/app/state/choices.ts'
import { setPreference, usePreferences } from '../../../src/app/state/preferences.ts'
import { playhead, useStory } from '../../../src/app/state/story.ts'
import { goTo, show, words } from '../shown.tsx'

beforeEach(() => goTo({}))

describe('StartScreen', () => {
  it('asks about the test, not about the pain, and says why a test comes first', () => {
    show(<StartScreen layout="desktop" />)
    screen.getByRole('heading', { name: 'Which joint is your doctor testing?' })
    screen.getByText(words.startWhyTest)
    screen.getByText(/not medical advice/)
  })

  it('leads to the picker by the letter', async () => {
    const user = userEvent.setup()
    show(<StartScreen layout="desktop" />)
    await user.click(screen.getByRole('button', { name: new RegExp(words.startLetter) }))
    expect(useChoices.getState()).toMatchObject({ view: 'joints', cut: 'full' })
  })

  it('opens the example: L4–L5, right', async () => {
    const user = userEvent.setup()
    show(<StartScreen layout="desktop" />)
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
    show(<StartScreen layout="desktop" />)
    expect(screen.queryByText(words.startBedside)).toBeNull()
    await user.click(screen.getByRole('radio', { name: words.audienceClinician }))
    await user.click(screen.getByRole('button', { name: new RegExp(words.startBedside) }))
    expect(useChoices.getState()).toMatchObject({ view: 'joints', cut: 'bedside', audience: 'clinician' })
  })

  it('plays the bedside story of two joints on the left after three taps', async () => {
    const user = userEvent.setup()
    let taps = 0
    const tap = (element: Element): Promise<void> => {
      taps++
      return user.click(element)
    }
    // As this reader left the device.
    setPreference({ audience: 'clinician', bedside: true })
    goTo({ audience: 'clinician', cut: 'bedside' })
    const loading = { kind: 'loading', loadedBytes: 0, totalBytes: 0 } as const
    const { container } = show(
      <>
        <LineDrawing status={loading} offers onPick={pickOnStage} />
        <StartScreen layout="landscape" />
      </>,
    )
    const rings = container.querySelectorAll('.ring')
    await tap(rings[4]!)
    await tap(rings[5]!)
    await tap(screen.getByRole('button', { name: words.sideLeft }))
    expect(taps).toBe(3)
    expect(useStory.getState().plan).toMatchObject({
      joints: ['L4-L5', 'L5-S1'],
      side: 'left',
      cut: 'bedside',
    })
    expect(useChoices.getState()).toMatchObject({ view: 'story', audience: 'clinician' })
    expect(playhead.playing).toBe(true)
  })

  it('remembers reader and length on the device', async () => {
    const user = userEvent.setup()
    goTo({ view: 'start', joints: ['L3-L4'] })
    show(<StartScreen layout="desktop" />)
    await user.click(screen.getByRole('radio', { name: words.startShort }))
    await user.click(screen.getByRole('radio', { name: words.audienceStudent }))
    expect(usePreferences.getState()).toMatchObject({ audience: 'student', bedside: true })
  })

  it('has the joints as a list on a phone', async () => {
    const user = userEvent.setup()
    show(<StartScreen layout="phone" />)
    await user.click(screen.getByRole('button', { name: 'L2–L3' }))
    expect(useChoices.getState()).toMatchObject({ view: 'start', joints: ['L2-L3'] })
    expect(screen.getByRole('button', { name: 'L2–L3' }).getAttribute('aria-pressed')).toBe('true')
    screen.getByRole('group', { name: words.startWhichSide })
  })
})
