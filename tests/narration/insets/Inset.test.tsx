import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Side } from '../../../src/anatomy/levels.ts'
import { Inset } from '../../../src/narration/insets/Inset.tsx'
import { INSETS, type InsetKind } from '../../../src/story/moment.ts'

const NAMES = {
  brain: 'brain',
  cord: 'cord',
  joint: 'joint',
  still: 'still',
  twitch: 'twitch',
  cell: 'cell',
  heated: 'heated',
  fades: 'fades',
  back: 'back',
  front: 'front',
}

const draw = (kind: InsetKind, sides: readonly Side[]) =>
  render(<Inset kind={kind} sides={sides} names={NAMES} />).container

const words = (container: HTMLElement) =>
  [...container.querySelectorAll('text')].map((text) => text.textContent)

describe('Inset', () => {
  it.each(INSETS)('draws %s, hidden from those who listen: the step says it', (kind) => {
    const drawing = draw(kind, ['right']).querySelector('svg')!
    expect(drawing.getAttribute('aria-hidden')).toBe('true')
    expect(drawing.querySelectorAll('path').length).toBeGreaterThan(3)
  })

  it('puts back and front where they are from that side', () => {
    expect(words(draw('lateral view', ['right']))).toEqual(['back', 'front'])
    expect(words(draw('lateral view', ['left']))).toEqual(['front', 'back'])
  })

  it('marks every chosen side of the body', () => {
    expect(draw('prone body', ['right']).querySelectorAll('.prone-ring')).toHaveLength(1)
    expect(draw('prone body', ['right', 'left']).querySelectorAll('.prone-ring')).toHaveLength(2)
  })
})
