import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { RadioRow } from '../../src/ui/RadioRow.tsx'

const SIDES = [
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
  { value: 'both', label: 'Both' },
] as const
type Side = (typeof SIDES)[number]['value']

function Sides({
  first,
  onChange,
}: {
  readonly first: Side | null
  readonly onChange?: (side: Side) => void
}) {
  const [value, setValue] = useState(first)
  const choose = (side: Side): void => {
    setValue(side)
    onChange?.(side)
  }
  return <RadioRow<Side> label="Side" look="pill" options={SIDES} value={value} onChange={choose} />
}
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })

describe('RadioRow', () => {
  it('is a group with a name, even where the name is not seen', () => {
    render(<Sides first="left" />)
    expect(within(screen.getByRole('group', { name: 'Side' })).getAllByRole('radio')).toHaveLength(3)
    expect(screen.getByText('Side').className).toBe('heard')
  })

  it('shows its name when told', () => {
    render(
      <RadioRow label="Side" look="words" options={SIDES} value="left" isLegendShown onChange={() => {}} />,
    )
    expect(screen.getByText('Side').className).not.toBe('heard')
  })

  it('has none chosen until someone chooses', () => {
    render(<Sides first={null} />)
    expect(SIDES.map(({ label }) => radio(label).checked)).toEqual([false, false, false])
  })

  it('is moved by a tap on the word, and marks that one alone', async () => {
    const onChange = vi.fn()
    render(<Sides first="left" onChange={onChange} />)
    await userEvent.click(screen.getByText('Both'))
    expect(onChange).toHaveBeenCalledExactlyOnceWith('both')
    expect(SIDES.map(({ label }) => radio(label).checked)).toEqual([false, false, true])
    expect(SIDES.map(({ label }) => radio(label).closest('label')!.dataset.checked)).toEqual([
      undefined,
      undefined,
      'true',
    ])
  })

  it('is one stop of the Tab key, and arrow keys go through it', async () => {
    const user = userEvent.setup()
    render(
      <>
        <Sides first="left" />
        <button type="button">after</button>
      </>,
    )
    await user.tab()
    expect(document.activeElement).toBe(radio('Left'))
    await user.keyboard('{ArrowDown}')
    expect(radio('Right').checked).toBe(true)
    await user.tab()
    expect(document.activeElement).toBe(screen.getByText('after'))
  })

  it('two rows with the same values do not take each other’s choice', () => {
    render(
      <>
        <Sides first="left" />
        <Sides first="right" />
      </>,
    )
    const groups = screen.getAllByRole<HTMLInputElement>('radio').map(({ name }) => name)
    expect(groups).toEqual([...Array(3).fill(groups[0]), ...Array(3).fill(groups[5])])
    expect(groups[0]).not.toBe(groups[5])
  })
})
