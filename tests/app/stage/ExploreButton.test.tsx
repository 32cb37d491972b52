import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ExploreButton } from '../../../src/app/stage/ExploreButton.tsx'
import { useChoices } from '../../../src/app/state/choices.ts'
import { planned, show } from '../shown.tsx'

const isExploring = () => useChoices.getState().see !== null
const altE = (more: KeyboardEventInit = {}, at: Element = document.body) =>
  fireEvent.keyDown(at, { code: 'KeyE', altKey: true, ...more })

beforeEach(() => {
  planned()
  show(<ExploreButton />)
})

describe('ExploreButton', () => {
  it('starts exploring and goes back to the story, and says which it will do', () => {
    fireEvent.click(screen.getByRole('button', { name: 'Explore', expanded: false }))
    expect(isExploring()).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Back to the story', expanded: true }))
    expect(isExploring()).toBe(false)
  })

  it('does so by Alt and E', () => {
    altE()
    expect(isExploring()).toBe(true)
    altE()
    expect(isExploring()).toBe(false)
  })

  it('finds what was explored again when it comes back', () => {
    altE()
    useChoices.setState({ see: 'hide:bone.L4' })
    altE()
    altE()
    expect(useChoices.getState().see).toBe('hide:bone.L4')
  })

  it.each([
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: false },
    { repeat: true },
    { isComposing: true },
    { code: 'KeyR' },
  ])('leaves other keys alone: %j', (more) => {
    expect(altE(more)).toBe(true)
    expect(isExploring()).toBe(false)
  })

  it('leaves a letter to the field that it is typed into, and every key to a dialog', () => {
    render(<input aria-label="field" type="text" />)
    altE({}, screen.getByLabelText('field'))
    expect(isExploring()).toBe(false)
    render(<dialog open>open</dialog>)
    altE()
    expect(isExploring()).toBe(false)
  })
})
