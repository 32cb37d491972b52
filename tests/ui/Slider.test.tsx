import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Slider } from '../../src/ui/Slider.tsx'

function slider(props: Partial<Parameters<typeof Slider>[0]> = {}) {
  const onChange = vi.fn()
  render(
    <Slider
      label="Temperature"
      unit="°C"
      value={80}
      low={60}
      high={90}
      step={1}
      shown="80"
      onChange={onChange}
      {...props}
    />,
  )
  const input = screen.getByRole<HTMLInputElement>('slider')
  return { input, onChange, slideTo: (value: number) => fireEvent.change(input, { target: { value } }) }
}
const share = (input: HTMLInputElement) => Number(input.style.getPropertyValue('--share'))

describe('Slider', () => {
  it('is called by its label and says its value with its unit', () => {
    const { input } = slider()
    expect(screen.getByLabelText('Temperature')).toBe(input)
    expect(input.getAttribute('aria-valuetext')).toBe('80 °C')
    // Seen beside it, and heard once: no live region says it again.
    expect(screen.queryByRole('status')).toBeNull()
    expect(screen.getByText('80').parentElement?.textContent).toBe('80 °C')
  })

  it('leaves no stray space where the value says its own unit', () => {
    const { input } = slider({ unit: '', shown: '2 of 10' })
    expect(input.getAttribute('aria-valuetext')).toBe('2 of 10')
  })

  it('tells the value that it was moved to', () => {
    const { slideTo, onChange } = slider()
    slideTo(65)
    expect(onChange).toHaveBeenCalledExactlyOnceWith(65)
  })

  it('fills the share of its track that lies below the value', () => {
    expect(share(slider({ value: 60 }).input)).toBe(0)
  })

  it('is full at its upper end', () => {
    expect(share(slider({ value: 90 }).input)).toBe(1)
  })

  it('turned round, has its larger values on the left and still tells the true ones', () => {
    const { input, slideTo, onChange } = slider({
      label: 'Gauge',
      value: 22,
      low: 16,
      high: 22,
      reversed: true,
    })
    expect(input.value).toBe('16')
    expect(share(input)).toBe(0)
    slideTo(22)
    expect(onChange).toHaveBeenCalledWith(16)
  })

  it('tells no rounding noise of fine steps', () => {
    const { slideTo, onChange } = slider({ value: 0.5, low: 0.1, high: 0.7, step: 0.1, reversed: true })
    slideTo(0.5)
    expect(onChange).toHaveBeenCalledWith(0.3)
  })
})
