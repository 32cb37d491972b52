import { fireEvent, render, renderHook, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { playhead, useStory } from '../../../src/app/state/story.ts'
import { useTransportKeys } from '../../../src/app/transport/useTransportKeys.ts'
import { goTo } from '../shown.tsx'

beforeEach(() => {
  goTo({ view: 'story', joints: ['L4-L5'] })
  playhead.pause()
  playhead.seek(10)
  renderHook(() => useTransportKeys(useStory.getState().plan))
})

const space = (more: KeyboardEventInit = {}, at: Element = document.body) =>
  fireEvent.keyDown(at, { key: ' ', code: 'Space', ...more })

describe('useTransportKeys', () => {
  it('plays and pauses by the space bar', () => {
    space()
    expect(playhead.playing).toBe(true)
    space()
    expect(playhead.playing).toBe(false)
  })

  it.each([
    { ctrlKey: true },
    { altKey: true },
    { metaKey: true },
  ])('leaves the space bar with another key to the system: %o', (held) => {
    space(held)
    expect(playhead.playing).toBe(false)
  })

  it('takes a space bar that is held down once', () => {
    space()
    space({ repeat: true })
    space({ repeat: true })
    expect(playhead.playing).toBe(true)
  })

  it('leaves every key to an open dialog', () => {
    render(<dialog open>open</dialog>)
    space()
    fireEvent.keyDown(document.body, { key: 'ArrowRight' })
    expect([playhead.playing, playhead.t]).toEqual([false, 10])
  })

  it('leaves keys of a word that is being composed', () => {
    space({ isComposing: true })
    expect(playhead.playing).toBe(false)
  })

  it('leaves a button its space bar', () => {
    render(<button type="button">press</button>)
    space({}, screen.getByRole('button'))
    expect(playhead.playing).toBe(false)
  })
})
