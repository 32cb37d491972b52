import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { AudienceSwitch, SideSwitch } from '../../../src/app/shell/Choosers.tsx'
import { useChoices } from '../../../src/app/state/choices.ts'
import { playhead, useStory } from '../../../src/app/state/story.ts'
import { goTo, goToStep, planned, show } from '../shown.tsx'

const names = () => screen.getAllByRole('radio').map((radio) => radio.closest('label')!.textContent)
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }))

describe('AudienceSwitch', () => {
  it('asks who is reading, patients first', () => {
    show(<AudienceSwitch />)
    screen.getByRole('group', { name: 'Who is reading' })
    expect(names()).toEqual(['Patient', 'Clinician', 'Student'])
  })

  it('changes the reader and nothing else: plan and time stay', async () => {
    const plan = planned()
    goToStep('rfa.01.setup', 3)
    const { t } = playhead
    show(<AudienceSwitch />)
    await choose('Student')
    expect(useChoices.getState().audience).toBe('student')
    expect([useStory.getState().plan, playhead.t]).toEqual([plan, t])
  })
})

describe('SideSwitch', () => {
  it('has left on the left, as the spine is seen from behind', () => {
    show(<SideSwitch />)
    expect(names()).toEqual(['Left', 'Right', 'Both'])
  })

  it('has none chosen while a link’s side could not be read, and closes the question', async () => {
    goTo({ isSideOpen: true })
    show(<SideSwitch />)
    const checked = () => screen.getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked)
    expect(checked()).toEqual([])
    await choose('Left')
    expect(checked()).toHaveLength(1)
    expect(useChoices.getState()).toMatchObject({ side: 'left', isSideOpen: false })
  })

  it('keeps the step when the side is changed in the story', async () => {
    planned()
    goToStep('blk.06.inject@nerve.mb.L3.R', 3)
    show(<SideSwitch />)
    await act(() => choose('Left'))
    const { plan } = useStory.getState()
    expect(plan!.steps.findLast(({ startS }) => startS <= playhead.t)!.key).toBe(
      'blk.06.inject@nerve.mb.L3.L',
    )
  })
})
