import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { playhead } from '../../../src/app/state/story.ts'
import { SpeedChooser } from '../../../src/app/transport/SpeedChooser.tsx'
import { show } from '../shown.tsx'

const chooser = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Speed' })

describe('SpeedChooser', () => {
  it('offers half to twice the speed, and begins at the story’s own', () => {
    show(<SpeedChooser />)
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      '0.5×',
      '0.75×',
      '1×',
      '1.25×',
      '1.5×',
      '2×',
    ])
    expect(chooser().value).toBe('1')
  })

  it('sets the clock’s speed and follows it', async () => {
    show(<SpeedChooser />)
    await userEvent.selectOptions(chooser(), '1.5×')
    expect(playhead.speed).toBe(1.5)
    act(() => playhead.setSpeed(0.5))
    expect(chooser().value).toBe('0.5')
  })

  it('writes numbers as Spanish does', () => {
    show(<SpeedChooser />, 'es')
    screen.getByRole('combobox', { name: 'Velocidad' })
  })
})
