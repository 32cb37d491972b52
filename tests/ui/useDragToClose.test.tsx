import { fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { useDragToClose } from '../../src/ui/useDragToClose.ts'

function Dragged({ onClose }: { readonly onClose: () => void }) {
  const sheet = useRef<HTMLDivElement>(null)
  const drag = useDragToClose(sheet, onClose)
  return (
    <div ref={sheet} data-testid="sheet">
      <header data-testid="head" {...drag}>
        <button type="button">Close</button>
      </header>
    </div>
  )
}

function sheet() {
  const onClose = vi.fn()
  render(<Dragged onClose={onClose} />)
  const head = screen.getByTestId('head')
  head.setPointerCapture = vi.fn()
  const at = (clientY: number) => ({ clientY, pointerId: 7 })
  return {
    onClose,
    head,
    press: (y: number, on: HTMLElement = head) => fireEvent.pointerDown(on, at(y)),
    move: (y: number) => fireEvent.pointerMove(head, at(y)),
    release: (y: number) => fireEvent.pointerUp(head, at(y)),
    shift: () => screen.getByTestId('sheet').style.getPropertyValue('translate'),
  }
}

describe('useDragToClose', () => {
  it('follows the finger down, and closes when it was pulled far', () => {
    const { press, move, release, shift, onClose } = sheet()
    press(100)
    move(220)
    expect(shift()).toBe('0 120px')
    release(220)
    expect(onClose).toHaveBeenCalledOnce()
    expect(shift()).toBe('')
  })

  it('springs back when it was pulled a little, 90 px still being a little', () => {
    const { press, move, release, shift, onClose } = sheet()
    press(100)
    move(190)
    release(190)
    expect(onClose).not.toHaveBeenCalled()
    expect(shift()).toBe('')
  })

  it('does not rise above its place', () => {
    const { press, move, release, shift, onClose } = sheet()
    press(300)
    move(20)
    expect(shift()).toBe('0 0px')
    release(20)
    expect(onClose).not.toHaveBeenCalled()
  })

  it('does nothing for a pointer that only passes over', () => {
    const { move, release, shift, onClose } = sheet()
    move(400)
    release(400)
    expect(shift()).toBe('')
    expect(onClose).not.toHaveBeenCalled()
  })

  it('leaves a press on the button to the button', () => {
    const { press, move, release, head, shift, onClose } = sheet()
    press(100, screen.getByRole('button'))
    move(400)
    expect(shift()).toBe('')
    release(400)
    expect(head.setPointerCapture).not.toHaveBeenCalled()
    expect(onClose).not.toHaveBeenCalled()
  })

  it('forgets a pull that the device broke off', () => {
    const { press, move, release, head, shift, onClose } = sheet()
    press(100)
    move(400)
    fireEvent.pointerCancel(head)
    expect(shift()).toBe('')
    release(400)
    expect(onClose).not.toHaveBeenCalled()
  })
})
