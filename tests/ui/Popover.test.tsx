import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Popover } from '../../src/ui/Popover.tsx'
import { worded } from './worded.tsx'

function Page() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Popover
        title="Sources"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        trigger={
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            3 sources
          </button>
        }
      >
        <a href="#first">first</a>
      </Popover>
      <input aria-label="elsewhere" />
    </>
  )
}
const trigger = () => screen.getByRole('button', { name: '3 sources' })
const popover = () => screen.queryByRole('dialog', { name: 'Sources' })

async function open(language: 'en' | 'es' = 'en') {
  const user = userEvent.setup()
  worded(<Page />, language)
  await user.click(trigger())
  return user
}

describe('Popover', () => {
  it('is not there until its trigger is pressed, then takes the focus', async () => {
    worded(<Page />)
    expect(popover()).toBeNull()
    await userEvent.click(trigger())
    expect(document.activeElement).toBe(popover())
  })

  it('closes by Escape and gives the focus back to its trigger', async () => {
    const user = await open()
    await user.keyboard('{Escape}')
    expect(popover()).toBeNull()
    expect(document.activeElement).toBe(trigger())
  })

  it('stays for every other key, and lets keys through its content', async () => {
    const user = await open()
    await user.keyboard('a{Enter}')
    expect(popover()).not.toBeNull()
    await user.tab()
    await user.tab()
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'first' }))
  })

  it.each([
    ['en', 'Close'],
    ['es', 'Cerrar'],
  ] as const)('closes by its cross, which has a name in %s', async (language, name) => {
    const user = await open(language)
    await user.click(screen.getByRole('button', { name }))
    expect(popover()).toBeNull()
    expect(document.activeElement).toBe(trigger())
  })

  it('closes by a tap outside and leaves the focus where the person has gone', async () => {
    const user = await open()
    const elsewhere = screen.getByLabelText('elsewhere')
    await user.click(elsewhere)
    expect(popover()).toBeNull()
    expect(document.activeElement).toBe(elsewhere)
  })

  it('stays for a tap inside', async () => {
    const user = await open()
    await user.click(screen.getByText('first'))
    expect(popover()).not.toBeNull()
  })

  it('stands at its trigger, also after the window was resized', async () => {
    await open()
    const root = trigger().parentElement!
    root.getBoundingClientRect = () => new DOMRect(40, 300, 90, 20)
    fireEvent(window, new Event('resize'))
    expect(root.style.getPropertyValue('--trigger-left')).toBe('40px')
    expect(root.style.getPropertyValue('--trigger-top')).toBe('300px')
  })

  it('takes Escape for itself, so that nothing behind it closes too', async () => {
    await open()
    expect(fireEvent.keyDown(document, { key: 'Escape' })).toBe(false)
  })
})
