import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { playhead, useStory } from '../../../src/app/state/story.ts'
import { Track } from '../../../src/app/transport/Track.tsx'
import { goTo, show, words } from '../shown.tsx'

/** A page without layout gives nothing a width. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900)
  goTo({})
  goTo({ view: 'story', joints: ['L4-L5'] })
})

afterEach(() => vi.restoreAllMocks())

describe('Track', () => {
  it('is one slider that says time and title', async () => {
    const plan = useStory.getState().plan!
    const user = userEvent.setup()
    show(<Track plan={plan} showsWords />)
    const slider = screen.getByRole('slider', { name: words.timeSlider })
    slider.focus()
    await user.keyboard('{ArrowRight}')
    expect(playhead.t).toBe(5)
    expect(slider.getAttribute('aria-valuetext')).toBe('0:05, Your low back')
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(slider.getAttribute('aria-valuetext')).toBe('0:14, Two nerves for each joint')
    await user.keyboard('{End}')
    expect(slider.getAttribute('aria-valuetext')).toMatch(/A sore joint$/)
    await user.keyboard('{Home}')
    expect(slider.getAttribute('aria-valuetext')).toBe('0:00, Your low back')
  })

  it('has a mark for every step and a word for every chapter', () => {
    const plan = useStory.getState().plan!
    show(<Track plan={plan} showsWords />)
    expect(document.querySelectorAll('.track-step')).toHaveLength(plan.steps.length)
    expect(document.querySelectorAll('.track-name')).toHaveLength(6)
  })

  it('shows what is done and where the story is', () => {
    const plan = useStory.getState().plan!
    show(<Track plan={plan} showsWords />)
    act(() => playhead.seek(plan.steps[3]!.startS + 1))
    const states = [...document.querySelectorAll<HTMLElement>('.track-step')].map(
      ({ dataset }) => dataset.state,
    )
    expect(states.slice(0, 5)).toEqual(['done', 'done', 'done', 'now', 'rest'])
  })
})
