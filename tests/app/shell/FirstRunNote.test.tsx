import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FirstRunNote } from '../../../src/app/shell/FirstRunNote.tsx'
import { show, words } from '../shown.tsx'

describe('FirstRunNote', () => {
  it('is read once on a device', async () => {
    const user = userEvent.setup()
    show(<FirstRunNote />)
    screen.getByText(/Do not use it to place needles/)
    await user.click(screen.getByRole('button', { name: words.firstRunClose }))
    expect(screen.queryByText(/Do not use it to place needles/)).toBeNull()
    expect(localStorage.getItem('ramus.preferences')).toContain('"firstRunRead":true')
  })
})
