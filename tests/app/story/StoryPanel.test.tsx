import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { useAttention } from '../../../src/app/state/attention.ts'
import { chooseCut } from '../../../src/app/state/choices.ts'
import { playhead, useStory } from '../../../src/app/state/story.ts'
import { StoryPanel } from '../../../src/app/story/StoryPanel.tsx'
import { goTo, show, words } from '../shown.tsx'

function Panel() {
  const plan = useStory((story) => story.plan)!
  return <StoryPanel plan={plan} layout="desktop" />
}

const goToStep = (key: string, offsetS = 0): void => {
  const step = useStory.getState().plan!.steps.find((planned) => planned.key === key)!
  playhead.seek(step.startS + offsetS)
}
const marked = () => document.querySelector('[data-current]')?.textContent

beforeEach(() => {
  goTo({})
  goTo({ view: 'story', joints: ['L4-L5'] })
})

describe('StoryPanel', () => {
  it('keeps step and time when another reader takes over', async () => {
    goToStep('blk.06.inject@nerve.mb.L3.R', 12)
    const user = userEvent.setup()
    show(<Panel />)
    const t = playhead.t
    const before = document.querySelector('.step-text')?.textContent
    await user.click(screen.getByRole('radio', { name: words.audienceStudent }))
    expect(playhead.t).toBe(t)
    screen.getByRole('heading', { name: 'The numbing shot' })
    screen.getByText(/step 7 of 8/)
    expect(document.querySelector('.step-text')?.textContent).not.toBe(before)
  })

  it('marks the sentence that is on, and follows the clock', () => {
    goToStep('blk.06.inject@nerve.mb.L3.R')
    show(<Panel />)
    expect(marked()).toMatch(/^A very small amount/)
    act(() => goToStep('blk.06.inject@nerve.mb.L3.R', 17))
    expect(marked()).toMatch(/^The pain signal should stop/)
  })

  it('plays from a sentence that is tapped, and from its button by keyboard', async () => {
    goToStep('blk.06.inject@nerve.mb.L3.R')
    const user = userEvent.setup()
    show(<Panel />)
    await user.click(screen.getByText(/should stop here for a few hours/))
    expect(playhead.playing).toBe(true)
    expect(marked()).toMatch(/^The pain signal should stop/)
    act(() => playhead.pause())
    screen.getByRole('button', { name: 'Play from sentence 1' }).focus()
    await user.keyboard('{Enter}')
    expect(playhead.playing).toBe(true)
    expect(marked()).toMatch(/^A very small amount/)
    act(() => playhead.pause())
  })

  it('lights what a word stands for, and the word when the picture lights it', async () => {
    goToStep('blk.06.inject@nerve.mb.L3.R')
    const user = userEvent.setup()
    show(<Panel />)
    const nerve = screen.getByRole('button', { name: 'nerve' })
    await user.hover(nerve)
    expect(useAttention.getState().fromWords).toEqual(['nerve.mb.L3.R'])
    await user.unhover(nerve)
    expect(useAttention.getState().fromWords).toEqual([])
    act(() => useAttention.setState({ fromPicture: 'nerve.mb.L3.R' }))
    expect(nerve.dataset.lit).toBe('true')
    act(() => useAttention.setState({ fromPicture: null }))
    expect(nerve.dataset.lit).toBeUndefined()
  })

  it('explains a word in place', async () => {
    goToStep('blk.06.inject@nerve.mb.L3.R')
    const user = userEvent.setup()
    show(<Panel />)
    await user.click(screen.getByRole('button', { name: 'nerve' }))
    within(screen.getByRole('note')).getByText(/L3 medial branch/)
    await user.click(screen.getByRole('button', { name: words.glossaryClose }))
    expect(screen.queryByRole('note')).toBeNull()
  })

  it('shows whose turn it is', () => {
    goToStep('blk.04.needle@nerve.mb.L4.R')
    show(<Panel />)
    const branches = within(screen.getByRole('region', { name: words.planLabel })).getAllByRole('listitem')
    expect(branches.map((branch) => branch.textContent)).toEqual([
      'L3 medial branch crosses L4numbed',
      'L4 medial branch crosses L5now',
    ])
    expect(branches[1]!.getAttribute('aria-current')).toBe('step')
  })

  it('marks a clinician’s bedside text as words to say', () => {
    goTo({ view: 'story', joints: ['L4-L5'], audience: 'clinician' })
    show(<Panel />)
    expect(screen.queryByText(words.wordsToSay)).toBeNull()
    act(() => chooseCut('bedside'))
    screen.getByText(words.wordsToSay)
  })

  it('always says what it is not', () => {
    show(<Panel />)
    screen.getByText(/not medical advice. Not yet reviewed by a clinician/)
  })
})
