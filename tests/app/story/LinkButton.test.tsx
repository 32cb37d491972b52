import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LinkButton } from '../../../src/app/story/LinkButton.tsx'
import { goToStep, planned, show } from '../shown.tsx'

function clipboard(writeText: (text: string) => Promise<void>) {
  const write = vi.fn(writeText)
  vi.stubGlobal('navigator', { clipboard: { writeText: write } })
  return write
}
const forbidden = () => Promise.reject(new DOMException('not here', 'NotAllowedError'))
/** The older way of copying, which a page has from its document. */
function oldWay(succeeds: boolean) {
  const seen: { text: string; within: Element | null; isFocused: boolean }[] = []
  document.execCommand = () => {
    const field = document.querySelector('textarea')!
    seen.push({
      text: field.value,
      within: field.closest('dialog'),
      isFocused: document.activeElement === field,
    })
    return succeeds
  }
  return seen
}
async function press() {
  screen.getByRole('button', { name: 'Copy link' }).focus()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Copy link' })))
}
const answer = () => screen.getByRole('status').textContent

afterEach(() => vi.useRealTimers())

describe('LinkButton', () => {
  it('copies a link to this very moment and says so', async () => {
    const write = clipboard(async () => {})
    planned()
    goToStep('blk.06.inject@nerve.mb.L3.R', 12)
    show(<LinkButton />)
    expect(answer()).toBe('')
    await press()
    expect(answer()).toBe('Link copied. It opens at this moment.')
    expect(write.mock.calls[0]![0]).toMatch(/joints=L4-L5.*step=blk\.06\.inject.*t=12\b/)
  })

  it('takes its answer back after a while', async () => {
    vi.useFakeTimers()
    clipboard(async () => {})
    show(<LinkButton />)
    await press()
    act(() => vi.advanceTimersByTime(3999))
    expect(answer()).not.toBe('')
    act(() => vi.advanceTimersByTime(1))
    expect(answer()).toBe('')
  })

  it.each([
    ['forbidden', () => clipboard(forbidden)],
    ['not there, as on a page without a secure connection', () => vi.stubGlobal('navigator', {})],
  ])('copies the older way where the clipboard is %s', async (_, without) => {
    without()
    const seen = oldWay(true)
    show(<LinkButton />)
    await press()
    expect(answer()).toBe('Link copied. It opens at this moment.')
    expect(seen.map(({ text }) => text)).toEqual([expect.stringMatching(/^http/)])
    expect(document.querySelector('textarea')).toBeNull()
  })

  it('says where the link is when neither way works', async () => {
    clipboard(forbidden)
    oldWay(false)
    show(<LinkButton />)
    await press()
    expect(answer()).toBe('The link could not be copied. It is in the address bar.')
  })

  it('gives the focus back that the older way took', async () => {
    clipboard(forbidden)
    const seen = oldWay(true)
    show(<LinkButton />)
    await press()
    expect(seen[0]!.isFocused).toBe(true)
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Copy link' }))
  })

  it('copies inside the sheet that it stands in: what is behind one cannot be selected', async () => {
    clipboard(forbidden)
    const seen = oldWay(true)
    show(
      <dialog open>
        <LinkButton />
      </dialog>,
    )
    await press()
    expect(seen[0]!.within).toBe(screen.getByRole('dialog'))
  })
})
