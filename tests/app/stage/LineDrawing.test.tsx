import { fireEvent } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { LineDrawing } from '../../../src/app/stage/LineDrawing.tsx'
import type { StageStatus } from '../../../src/scene/stage/stageContract.ts'
import { goTo, show } from '../shown.tsx'

const LOADING: StageStatus = { kind: 'loading', loadedBytes: 0, totalBytes: 0 }
function drawing(status: StageStatus = LOADING, offers = true) {
  const onPick = vi.fn()
  const { container } = show(<LineDrawing status={status} offers={offers} onPick={onPick} />)
  return { onPick, root: container.querySelector<HTMLElement>('.line-drawing')! }
}
const rings = () => [...document.querySelectorAll<HTMLElement>('.ring')]
const ring = (name: string) => rings().find(({ textContent }) => textContent === name)!

describe('LineDrawing', () => {
  it('stands until the 3D picture does', () => {
    expect(drawing({ kind: 'ready' }).root).toBeNull()
    expect(drawing({ kind: 'failed', reason: 'model', detail: '' }).root).not.toBeNull()
  })

  it('fills as the picture comes, and is not filled where nobody knows how much there is', () => {
    const { root } = drawing({ kind: 'loading', loadedBytes: 200, totalBytes: 800 })
    expect(root.style.getPropertyValue('--loaded')).toBe('0.25')
    expect(root.querySelector('.line-drawing-loaded')).not.toBeNull()
    const unknown = drawing(LOADING).root
    expect(unknown.style.getPropertyValue('--loaded')).toBe('0')
    expect(unknown.querySelector('.line-drawing-loaded')).toBeNull()
  })

  it('has a ring on each joint of the side that is on offer', () => {
    drawing()
    expect(rings().map(({ textContent }) => textContent)).toEqual([
      'T12–L1',
      'L1–L2',
      'L2–L3',
      'L3–L4',
      'L4–L5',
      'L5–S1',
    ])
  })

  it('goes down the spine: rings stand one below the other', () => {
    drawing()
    const tops = rings().map(({ style }) => Number.parseFloat(style.top))
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
  })

  it('has rings on both sides where both are treated, left of the middle and right of it', () => {
    goTo({ side: 'both' })
    drawing()
    expect(rings()).toHaveLength(12)
    const leftOf = (side: string) =>
      rings()
        .filter((each) => each.querySelector('.ring-name')!.getAttribute('data-side') === side)
        .map(({ style }) => Number.parseFloat(style.left))
    expect(Math.max(...leftOf('left'))).toBeLessThan(Math.min(...leftOf('right')))
  })

  it('says which joint and side was picked, and marks the chosen ones', () => {
    goTo({ joints: ['L3-L4'], side: 'left' })
    const { onPick } = drawing()
    fireEvent.click(ring('L4–L5'))
    expect(onPick).toHaveBeenCalledExactlyOnceWith('L4-L5', 'left')
    expect(
      rings()
        .filter(({ dataset }) => dataset.chosen)
        .map(({ textContent }) => textContent),
    ).toEqual(['L3–L4'])
  })

  it('shows which joint a pointer is over', () => {
    drawing()
    fireEvent.pointerEnter(ring('L1–L2'))
    expect(ring('L1–L2').dataset.pointed).toBe('true')
    fireEvent.pointerLeave(ring('L1–L2'))
    expect(ring('L1–L2').dataset.pointed).toBeUndefined()
  })

  it('offers nothing while a story is told', () => {
    drawing(LOADING, false)
    expect(rings()).toEqual([])
  })

  it('is no second control for keys and voices: the list beside it is theirs', () => {
    drawing()
    for (const each of rings())
      expect([each.tabIndex, each.getAttribute('aria-hidden')]).toEqual([-1, 'true'])
  })
})
