import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { JointPicker } from '../../../src/app/picker/JointPicker.tsx'
import { useChoices } from '../../../src/app/state/choices.ts'
import { goTo, show, words } from '../shown.tsx'

const nerves = () => within(screen.getByRole('list', { name: words.pickerNerves })).getAllByRole('listitem')
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name })

beforeEach(() => goTo({ view: 'joints' }))

describe('JointPicker', () => {
  it('is worked by keyboard alone: two joints, three nerves, the shared one said', async () => {
    const user = userEvent.setup()
    show(<JointPicker />)
    box(/L4–L5/).focus()
    await user.keyboard(' ')
    expect(nerves().map((nerve) => nerve.textContent)).toEqual([
      'L3 medial branchcrosses L4',
      'L4 medial branchcrosses L5',
    ])
    await user.tab()
    expect(document.activeElement).toBe(box(/L5–S1/))
    await user.keyboard(' ')
    expect(nerves().map((nerve) => nerve.textContent)).toEqual([
      'L3 medial branchcrosses L4',
      'L4 medial branchcrosses L5, shared',
      'L5 dorsal ramusin the groove of the sacrum',
    ])
    screen.getByText('2 joints, 3 nerves')
    screen.getByText('L4–L5 and L5–S1, right')
  })

  it('says what to do when nothing is chosen, and goes to the list', async () => {
    const user = userEvent.setup()
    show(<JointPicker />)
    await user.click(screen.getByRole('button', { name: words.pickerShow }))
    screen.getByText(words.pickerEmpty)
    expect(document.activeElement).toBe(box(/T12–L1/))
    expect(useChoices.getState().view).toBe('joints')
  })

  it('asks for a side that a link gave and nobody could read, and opens nothing before', async () => {
    const user = userEvent.setup()
    goTo({ view: 'joints', joints: ['L4-L5'], isSideOpen: true })
    show(<JointPicker />)
    const sides = [words.sideLeft, words.sideRight, words.sideBoth].map((name) =>
      screen.getByRole<HTMLInputElement>('radio', { name }),
    )
    expect(sides.map(({ checked }) => checked)).toEqual([false, false, false])
    screen.getByText(words.pickerSideOpen)
    await user.click(screen.getByRole('button', { name: words.pickerShow }))
    expect(useChoices.getState().view).toBe('joints')
    expect(sides).toContain(document.activeElement)
    await user.click(sides[0]!)
    screen.getByText('L4–L5, left')
    await user.click(screen.getByRole('button', { name: words.pickerShow }))
    expect(useChoices.getState()).toMatchObject({ view: 'story', side: 'left', isSideOpen: false })
  })

  it('opens the story with what is chosen', async () => {
    const user = userEvent.setup()
    show(<JointPicker />)
    await user.click(box(/L4–L5/))
    await user.click(screen.getByRole('button', { name: words.pickerShow }))
    expect(useChoices.getState()).toMatchObject({ view: 'story', joints: ['L4-L5'], side: 'right' })
  })

  it('counts both sides', async () => {
    const user = userEvent.setup()
    show(<JointPicker />)
    await user.click(box(/L4–L5/))
    await user.click(screen.getByRole('radio', { name: words.sideBoth }))
    screen.getByText('1 joint, 4 nerves')
    expect(nerves()[0]!.textContent).toBe('L3 medial branchcrosses L4, right, left')
  })

  it('takes everything back', async () => {
    const user = userEvent.setup()
    show(<JointPicker />)
    await user.click(box(/L2–L3/))
    await user.click(screen.getByRole('button', { name: words.pickerClear }))
    expect(useChoices.getState().joints).toEqual([])
    screen.getByText(words.pickerNone)
  })

  it('says which joint is less well studied', () => {
    show(<JointPicker />)
    expect(box(/T12–L1/).closest('label')?.textContent).toContain(words.pickerLessStudied)
  })
})
