// A second procedure on the page: panel, transport and full text tell it as they tell the first.
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { playhead } from '../../../src/app/state/story.ts'
import { StoryPanel } from '../../../src/app/story/StoryPanel.tsx'
import { Track } from '../../../src/app/transport/Track.tsx'
import { transcriptPage } from '../../../src/narration/transcript/transcriptPage.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { READING_WORDS, STORY_WORDS } from '../../../src/words/allWords.ts'
import { CatalogueContext } from '../../../src/words/CatalogueContext.ts'
import { TINY } from './tinyPack.ts'
import { TINY_WORDS } from './tinyWords.ts'

const plan = makePlan(TINY, TYPICAL_BODY, { toes: ['toe.first', 'toe.second'], cut: 'whole' })
const { words } = TINY_WORDS

const show = (component: ReactNode) =>
  render(<CatalogueContext value={TINY_WORDS}>{component}</CatalogueContext>)

beforeEach(() => {
  playhead.pause()
  playhead.retime(plan.durationS, 0)
})

afterEach(() => vi.restoreAllMocks())

describe('a second pack in the panel', () => {
  it('has its chapter, title, sentences and subjects', () => {
    show(<StoryPanel plan={plan} layout="desktop" />)
    screen.getByRole('heading', { name: 'The foot' })
    expect(document.querySelector('.step-place')?.textContent).toBe(`Looking, ${words.stepOf(1, 1)}`)
    expect(document.querySelector('.step-text')?.textContent).toContain('It has 2 sore toes.')
    const tree = screen.getByRole('region', { name: words.planLabel })
    expect(within(tree).getByText('First toe and Second toe')).toBeTruthy()
    expect(within(tree).getByText('beside the edge')).toBeTruthy()
  })

  it('follows the clock, lights words and explains them', async () => {
    const user = userEvent.setup()
    show(<StoryPanel plan={plan} layout="desktop" />)
    act(() => playhead.seek(11))
    screen.getByRole('heading', { name: 'A toe is wrapped' })
    expect(document.querySelector('[aria-current="step"] .plan-nerve')?.textContent).toBe('First toe')
    expect(screen.getByText(new RegExp(TINY_WORDS.disclaimers.emergency.slice(0, 20)))).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'the bandage' }))
    expect(screen.getByRole('note').textContent).toContain('Bandage, made up.')
  })

  it('plays from a sentence that is tapped', async () => {
    const user = userEvent.setup()
    show(<StoryPanel plan={plan} layout="desktop" />)
    await user.click(screen.getByText(/It has 2/))
    expect(playhead.t).toBeCloseTo(5, 2)
    expect(playhead.playing).toBe(true)
  })
})

describe('a second pack in the transport', () => {
  it('has a mark for every step and a word for every chapter', async () => {
    // Without a width the track has no room for its steps and draws them as one.
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900)
    const user = userEvent.setup()
    show(<Track plan={plan} showsWords />)
    expect([...document.querySelectorAll('.track-name')].map(({ textContent }) => textContent)).toEqual([
      'Looking',
      'Wrapping',
    ])
    expect(document.querySelectorAll('.track-step')).toHaveLength(3)
    screen.getByRole('slider').focus()
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('0:10, A toe is wrapped')
  })
})

describe('a second pack in the full text', () => {
  it('has its chapters, every sentence, and the picture in words', () => {
    const page = transcriptPage({
      plan,
      audience: 'patient',
      language: 'en',
      story: TINY_WORDS,
      reading: READING_WORDS.en,
      stills: new Set(),
      wordsOf: (language) => STORY_WORDS[language].words,
    })
    expect(page).toContain('<h2 id="looking-title">Looking</h2>')
    expect(page).toContain('<h2 id="wrapping-title">Wrapping</h2>')
    for (const text of ['It has 2 sore toes.', 'Wrap the toe with the bandage.', 'Then wrap the next.'])
      expect(page).toContain(text)
    expect(page).toContain('A toe, wrapped. The bandage is in the picture.')
    expect(page).toContain('<h3>A toe is wrapped <span>Second toe</span></h3>')
  })
})
