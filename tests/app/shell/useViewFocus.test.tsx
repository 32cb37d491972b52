import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { View } from '../../../src/app/address/address.ts'
import { useViewFocus } from '../../../src/app/shell/useViewFocus.ts'

function Page({ view }: { readonly view: View }) {
  useViewFocus(view)
  return (
    <>
      <button type="button">elsewhere</button>
      <main id="story">
        <h1 tabIndex={-1}>{view}</h1>
      </main>
    </>
  )
}
const heading = () => screen.getByRole('heading')

describe('useViewFocus', () => {
  it('leaves focus where it is on the first place', () => {
    render(<Page view="start" />)
    expect(document.activeElement).toBe(document.body)
  })

  it('puts focus on the heading of the next place', () => {
    const { rerender } = render(<Page view="start" />)
    screen.getByRole('button').focus()
    rerender(<Page view="joints" />)
    expect(document.activeElement).toBe(heading())
  })

  it('leaves focus alone while the place is the same', () => {
    const { rerender } = render(<Page view="start" />)
    rerender(<Page view="joints" />)
    screen.getByRole('button').focus()
    rerender(<Page view="joints" />)
    expect(document.activeElement).toBe(screen.getByRole('button'))
  })
})
