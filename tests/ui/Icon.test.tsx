import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Icon } from '../../src/ui/Icon.tsx'
import { ICONS } from '../../src/ui/icons.ts'

const drawn = (container: HTMLElement) => container.querySelector('path')!.getAttribute('d')

describe('Icon', () => {
  it('is never read aloud: the button is called by its word alone', () => {
    render(
      <button type="button">
        <Icon name="close" />
        Close
      </button>,
    )
    screen.getByRole('button', { name: 'Close' })
    expect(screen.queryByRole('img')).toBeNull()
  })

  it('draws the icon of its name, or a drawing that a wing brings', () => {
    expect(drawn(render(<Icon name="menu" />).container)).toBe(ICONS.menu)
    expect(drawn(render(<Icon path="M1,1Z" />).container)).toBe('M1,1Z')
  })

  it('is smaller beside text', () => {
    const { container } = render(<Icon name="check" small />)
    expect(container.querySelector('svg')!.classList).toContain('icon-small')
    expect(render(<Icon name="check" />).container.querySelector('svg')!.classList).not.toContain(
      'icon-small',
    )
  })
})
