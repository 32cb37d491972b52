import { act } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { playhead } from '../../../src/app/state/story.ts'
import { TimeText } from '../../../src/app/transport/TimeText.tsx'
import { planned, show } from '../shown.tsx'

describe('TimeText', () => {
  it.each([
    ['en', '0:00 of 9:42', '3:58 of 9:42'],
    ['es', '0:00 de 9:42', '3:58 de 9:42'],
  ] as const)('%s: %s, and follows the clock', (language, first, later) => {
    const { container } = show(<TimeText plan={planned()} />, language)
    expect(container.textContent).toBe(first)
    act(() => playhead.seek(238.7))
    expect(container.textContent).toBe(later)
  })

  it('writes nothing to the page while the second is the same', () => {
    const { container } = show(<TimeText plan={planned()} />)
    act(() => playhead.seek(12.1))
    const written = container.querySelector('b')!.firstChild
    act(() => playhead.seek(12.9))
    expect(container.querySelector('b')!.firstChild).toBe(written)
    act(() => playhead.seek(13))
    expect(container.querySelector('b')!.firstChild).not.toBe(written)
  })

  it('is as wide as its longest time from the start, so that nothing beside it moves', () => {
    const { container } = show(<TimeText plan={planned()} />)
    const longest = /of (\S+)$/.exec(container.textContent!)![1]!
    expect(container.querySelector('b')!.style.minWidth).toBe(`${longest.length}ch`)
  })
})
