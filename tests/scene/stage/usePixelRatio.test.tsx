import { act, renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { usePixelRatio } from '../../../src/scene/stage/usePixelRatio.ts'

/** A window whose queries hear of each change of the ratio, each for its own ratio only. */
function windowAt(first: number) {
  const queries = new Map<string, Set<() => void>>()
  vi.stubGlobal('devicePixelRatio', first)
  vi.stubGlobal('matchMedia', (query: string) => {
    const heard = queries.get(query) ?? new Set()
    queries.set(query, heard)
    return {
      addEventListener: (_: string, listener: () => void) => heard.add(listener),
      removeEventListener: (_: string, listener: () => void) => heard.delete(listener),
    }
  })
  const move = (ratio: number) =>
    act(() => {
      const left = [...(queries.get(`(resolution: ${window.devicePixelRatio}dppx)`) ?? [])]
      vi.stubGlobal('devicePixelRatio', ratio)
      for (const listener of left) listener()
    })
  const listening = () => [...queries.values()].reduce((sum, { size }) => sum + size, 0)
  return { move, listening }
}

describe('usePixelRatio', () => {
  it('follows a window from screen to screen, again and again', () => {
    const { move } = windowAt(1)
    const { result } = renderHook(usePixelRatio)
    expect(result.current).toBe(1)
    for (const ratio of [2, 1.5, 3]) {
      move(ratio)
      expect(result.current).toBe(ratio)
    }
  })

  it('leaves one listener while it is there, and none behind', () => {
    const { move, listening } = windowAt(1)
    const { unmount } = renderHook(usePixelRatio)
    move(2)
    move(1)
    expect(listening()).toBe(1)
    unmount()
    expect(listening()).toBe(0)
  })
})
