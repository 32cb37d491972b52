import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { setPreference, usePreferences } from '../../../src/app/state/preferences.ts'
import { playhead } from '../../../src/app/state/story.ts'
import { Transport } from '../../../src/app/transport/Transport.tsx'
import type { Layout } from '../../../src/ui/useLayout.ts'
import { goToStep, planned, show } from '../shown.tsx'

function transport(layout: Layout = 'desktop', language: 'en' | 'es' = 'en') {
  const plan = planned()
  show(<Transport plan={plan} layout={layout} voice={<i>voice</i>} aside={<i>aside</i>} />, language)
  return { plan, user: userEvent.setup() }
}
const button = (name: string) => screen.getByRole('button', { name })

describe('Transport', () => {
  it('is a region with a name that holds its buttons', () => {
    transport()
    const player = within(screen.getByRole('region', { name: 'Player' }))
    expect(
      player.getAllByRole('button').map((each) => each.getAttribute('aria-label') ?? each.title),
    ).toEqual(['Previous step', 'Play', 'Next step', 'Captions'])
  })

  it('names itself in Spanish', () => {
    transport('desktop', 'es')
    button('Reproducir')
    button('Paso siguiente')
  })

  it('plays and pauses by one button that always says what it will do', async () => {
    const { user } = transport()
    await user.click(button('Play'))
    expect(playhead.playing).toBe(true)
    await user.click(button('Pause'))
    expect(playhead.playing).toBe(false)
    button('Play')
  })

  it('says Pause when something else set the story going', () => {
    transport()
    act(() => playhead.play())
    button('Pause')
  })

  it('goes a step on, and back to the beginning of a step that has begun', async () => {
    const { user, plan } = transport()
    act(() => goToStep('ana.02.level', 5))
    await user.click(button('Next step'))
    expect(playhead.t).toBe(plan.steps[2]!.startS)
    act(() => goToStep('ana.02.level', 5))
    await user.click(button('Previous step'))
    expect(playhead.t).toBe(plan.steps[1]!.startS)
    await user.click(button('Previous step'))
    expect(playhead.t).toBe(0)
    await user.click(button('Previous step'))
    expect(playhead.t).toBe(0)
  })

  it('ends where the story ends', async () => {
    const { user, plan } = transport()
    act(() => goToStep('rec.04.repeat', 5))
    await user.click(button('Next step'))
    expect(playhead.t).toBe(plan.durationS)
  })

  it('turns captions on and off, and says which', async () => {
    const { user } = transport()
    const captions = button('Captions')
    expect([captions.getAttribute('aria-pressed'), captions.title]).toEqual(['false', 'Captions on'])
    await user.click(captions)
    expect([captions.getAttribute('aria-pressed'), captions.title]).toEqual(['true', 'Captions off'])
    expect(usePreferences.getState().captions).toBe('always')
  })

  it('knows captions as on where the text is folded', () => {
    setPreference({ folded: true })
    transport()
    expect(button('Captions').getAttribute('aria-pressed')).toBe('true')
  })

  it('on a phone, has voice and sources in the thumb’s row instead of time, speed and captions', () => {
    transport('phone')
    screen.getByText('voice')
    screen.getByText('aside')
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Captions' })).toBeNull()
  })
})
