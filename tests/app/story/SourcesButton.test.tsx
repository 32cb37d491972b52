import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { SourcesButton } from '../../../src/app/story/SourcesButton.tsx'
import { stepSentences } from '../../../src/narration/panel/stepSentences.ts'
import type { Layout } from '../../../src/ui/useLayout.ts'
import { story } from '../../../src/words/en/story.ts'
import { planned, show } from '../shown.tsx'

function sources(layout: Layout, isCited = true) {
  const plan = planned()
  const told = stepSentences(plan, plan.steps.find(({ id }) => id === 'blk.06.inject')!, 'clinician', story)
  const sentences = isCited ? told : [{ ...told[0]!, sources: [] }]
  show(<SourcesButton plan={plan} sentences={sentences} layout={layout} />)
  return userEvent.setup()
}
const trigger = () => screen.getByRole('button', { name: /sources?$/ })
const list = () => screen.queryByRole('dialog', { name: 'Sources of this step' })

describe('SourcesButton', () => {
  it('says how many sources there are, in words on a desktop', () => {
    sources('desktop')
    expect(trigger().textContent).toMatch(/^\d+ sources$/)
    expect(trigger().getAttribute('aria-expanded')).toBe('false')
  })

  it('says the same by its name on a phone, where it is an icon', () => {
    sources('phone')
    expect(trigger().textContent).toBe('')
    expect(trigger().title).toMatch(/^\d+ sources$/)
  })

  it('says so where a step needs none', () => {
    sources('desktop', false)
    screen.getByRole('button', { name: 'no source needed' })
  })

  it.each([
    'desktop',
    'portrait',
    'phone',
  ] as const)('opens a list with its citations on a %s and closes it', async (layout) => {
    const user = sources(layout)
    await act(() => user.click(trigger()))
    await act(() => import('../../../src/app/story/StepSources.tsx'))
    await act(async () => {})
    expect(list()).not.toBeNull()
    expect(list()!.querySelectorAll('.source-citation').length).toBeGreaterThan(0)
    await act(() => user.click(screen.getByRole('button', { name: 'Close' })))
    expect(list()).toBeNull()
  })
})
