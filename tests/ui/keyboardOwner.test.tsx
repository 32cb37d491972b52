import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { isComposing, isDialogOpen, isTyped } from '../../src/ui/keyboardOwner.ts'

describe('keyboardOwner', () => {
  it('knows a word that is being composed, by either sign of it', () => {
    expect(isComposing({ target: null, isComposing: true, keyCode: 13 })).toBe(true)
    expect(isComposing({ target: null, isComposing: false, keyCode: 229 })).toBe(true)
    expect(isComposing({ target: null, isComposing: false, keyCode: 13 })).toBe(false)
  })

  it('tells fields that write from controls that do not', () => {
    render(
      <>
        <input aria-label="text" type="text" />
        <input aria-label="search" type="search" />
        <textarea aria-label="area" />
        <input aria-label="box" type="checkbox" />
        <button type="button">button</button>
      </>,
    )
    const typed = (name: string) => isTyped({ target: screen.getByLabelText(name) })
    expect(['text', 'search', 'area', 'box'].map(typed)).toEqual([true, true, true, false])
    expect(isTyped({ target: screen.getByRole('button') })).toBe(false)
    expect(isTyped({ target: null })).toBe(false)
  })

  it('sees an open dialog', () => {
    const { unmount } = render(<dialog open>open</dialog>)
    expect(isDialogOpen()).toBe(true)
    unmount()
    expect(isDialogOpen()).toBe(false)
  })
})
