import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Sheet } from '../../src/ui/Sheet.tsx'
import { DESKTOP, PHONE, windowWhere } from './windowOf.ts'
import { worded } from './worded.tsx'

function sheet(language: 'en' | 'es' = 'en') {
  const onClose = vi.fn()
  const page = worded(
    <Sheet title="Settings" onClose={onClose} before={<a href="#back">Back</a>}>
      <p>inside</p>
    </Sheet>,
    language,
  )
  return { onClose, ...page }
}
const dialog = () => screen.getByRole<HTMLDialogElement>('dialog', { name: 'Settings' })
/** Pulls the sheet's head down. */
function pull(): void {
  const head = screen.getByRole('heading', { name: 'Settings' }).parentElement!
  head.setPointerCapture = () => {}
  fireEvent.pointerDown(head, { clientY: 10 })
  fireEvent.pointerUp(head, { clientY: 200 })
}

describe('Sheet', () => {
  it('opens over everything, called by its title', () => {
    sheet()
    expect(dialog().open).toBe(true)
    within(dialog()).getByText('inside')
    within(dialog()).getByRole('link', { name: 'Back' })
  })

  it.each([
    ['en', 'Close'],
    ['es', 'Cerrar'],
  ] as const)('closes by a button with a name, %s', async (language, name) => {
    const { onClose } = sheet(language)
    await userEvent.click(screen.getByRole('button', { name }))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('closes by Escape, which a browser turns into a close of the dialog', () => {
    const { onClose } = sheet()
    fireEvent(dialog(), new Event('close'))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('closes by a tap beside it, and not by one inside', () => {
    const { onClose } = sheet()
    fireEvent.click(screen.getByText('inside'))
    expect(onClose).not.toHaveBeenCalled()
    fireEvent.click(dialog())
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('can be scrolled by keys alone', () => {
    sheet()
    expect(screen.getByText('inside').parentElement!.tabIndex).toBe(0)
  })

  it('is pulled down where a hand holds the device', () => {
    windowWhere(PHONE)
    const { onClose } = sheet()
    pull()
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('stays where it is on a desktop', () => {
    windowWhere(DESKTOP)
    const { onClose } = sheet()
    pull()
    expect(onClose).not.toHaveBeenCalled()
  })
})
