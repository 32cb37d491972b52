import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { StageControls } from '../../../src/app/stage/StageControls.tsx'
import { usePreferences } from '../../../src/app/state/preferences.ts'
import { show } from '../shown.tsx'

const names = () =>
  screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.title)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
/** The browser's full screen, as far as a page can see it. */
function fullScreen(isAllowed: boolean) {
  let element: Element | null = null
  const change = (next: Element | null) => async () => {
    element = next
    document.dispatchEvent(new Event('fullscreenchange'))
  }
  Object.defineProperties(document, {
    fullscreenEnabled: { configurable: true, value: isAllowed },
    fullscreenElement: { configurable: true, get: () => element },
  })
  document.documentElement.requestFullscreen = vi.fn(change(document.documentElement))
  document.exitFullscreen = vi.fn(change(null))
  return { leaveByKey: change(null) }
}
afterEach(() => {
  Reflect.deleteProperty(document, 'fullscreenEnabled')
  Reflect.deleteProperty(document, 'fullscreenElement')
})

describe('StageControls', () => {
  it('has all three on a desktop, exploring alone on a tablet', () => {
    fullScreen(true)
    show(<StageControls layout="desktop" />)
    expect(names()).toEqual(['Explore', 'Names in the picture', 'Full screen'])
    document.body.replaceChildren()
    show(<StageControls layout="portrait" />)
    expect(names()).toEqual(['Explore'])
  })

  it('takes the names out of the picture and says whether they are in it', () => {
    show(<StageControls layout="desktop" />)
    const button = screen.getByRole('button', { name: 'Names in the picture' })
    expect([button.getAttribute('aria-pressed'), button.title]).toEqual(['true', 'Hide names'])
    fireEvent.click(button)
    expect(usePreferences.getState().labelsOn).toBe(false)
    expect([button.getAttribute('aria-pressed'), button.title]).toEqual(['false', 'Show names'])
  })

  it('offers no full screen where a browser has none', () => {
    fullScreen(false)
    show(<StageControls layout="desktop" />)
    expect(names()).not.toContain('Full screen')
  })

  it('fills the screen and comes back by the same button', () => {
    fullScreen(true)
    show(<StageControls layout="desktop" />)
    act(() => press('Full screen'))
    act(() => press('Leave full screen'))
    expect(document.exitFullscreen).toHaveBeenCalledOnce()
    expect(names()).toContain('Full screen')
  })

  it('knows that the screen was left by a key of the browser’s', async () => {
    const { leaveByKey } = fullScreen(true)
    show(<StageControls layout="desktop" />)
    act(() => press('Full screen'))
    await act(leaveByKey)
    expect(names()).toContain('Full screen')
  })
})
