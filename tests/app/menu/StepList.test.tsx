import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { StepList } from '../../../src/app/menu/StepList.tsx'
import { playhead } from '../../../src/app/state/story.ts'
import { goToStep, planned, show } from '../shown.tsx'

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
})

const item = (text: string) => screen.getAllByRole('button').find((each) => each.textContent === text)!
const current = () => document.querySelectorAll('[aria-current="step"]')

describe('StepList', () => {
  it('lists every step of the story once, under its chapter, in order', () => {
    const plan = planned()
    show(<StepList plan={plan} onGo={() => {}} />)
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toHaveLength(6)
    expect(screen.getAllByRole('button')).toHaveLength(plan.steps.length)
    const times = screen.getAllByRole('button').map((each) => each.lastElementChild!.textContent)
    expect(times.slice(0, 4)).toEqual(['0:00', '0:14', '0:30', '0:48'])
  })

  it('tells steps apart that are told for each nerve', () => {
    show(<StepList plan={planned()} onGo={() => {}} />)
    expect(item('The numbing shot, L3 medial branch4:01')).toBeDefined()
    expect(item('The numbing shot, L4 medial branch4:39')).toBeDefined()
  })

  it('names no nerve where the story has one turn for all', () => {
    show(<StepList plan={planned({ cut: 'bedside' })} onGo={() => {}} />)
    expect(screen.queryByText(/medial branch/)).toBeNull()
  })

  it('goes to a step and closes', async () => {
    const onGo = vi.fn()
    const plan = planned()
    show(<StepList plan={plan} onGo={onGo} />)
    await userEvent.click(item('The numbing shot, L4 medial branch4:39'))
    expect(playhead.t).toBe(279)
    expect(onGo).toHaveBeenCalledOnce()
  })

  it('marks the step that is on, one alone, and shows it without a search', () => {
    const plan = planned()
    goToStep('res.01.diary', 2)
    show(<StepList plan={plan} onGo={() => {}} />)
    expect(current()).toHaveLength(1)
    expect(vi.mocked(Element.prototype.scrollIntoView).mock.contexts).toEqual([current()[0]])
    act(() => goToStep('ana.02.level'))
    expect(current()).toHaveLength(1)
    within(current()[0] as HTMLElement).getByText('0:14')
  })

  it('is in Spanish where Spanish is on', () => {
    show(<StepList plan={planned()} onGo={() => {}} />, 'es')
    screen.getByRole('heading', { name: 'Recuperación' })
    expect(item('La anestesia, Rama medial L34:01')).toBeDefined()
  })
})
