import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Marks } from '../../../src/scene/things/Marks.tsx'
import { MonthsCounter } from '../../../src/scene/things/MonthsCounter.tsx'
import { fromBehind } from '../../../src/story/cameraPoses.ts'
import type { Moment } from '../../../src/story/moment.ts'
import { momentIn, storyOf } from '../../packs/lumbar-medial-branch/storyOf.ts'
import { pictureOf, STAGE } from '../drawn.ts'
import { onStage, WORDS } from '../onStage.tsx'

const plan = storyOf(['L4-L5'], 'right')
const close = momentIn(plan, 'blk.06.inject@nerve.mb.L3.R', 0.5)
const seenFrom = (fromUnit: Moment['camera']['fromUnit']): Moment => ({
  ...close,
  camera: { ...close.camera, fromUnit },
})

const marks = (moment: Moment, clear = STAGE.clear) => onStage(<Marks words={WORDS} clear={clear} />, moment)
const text = (selector: string): string => document.querySelector(selector)!.textContent!
const compass = () => ({
  up: text('.stage-compass .is-up'),
  left: text('.stage-compass .is-left'),
  right: text('.stage-compass .is-right'),
  down: text('.stage-compass .is-down'),
  seen: text('.stage-compass small'),
})
const bar = (): HTMLElement => document.querySelector<HTMLElement>('.stage-scale')!

describe('compass', () => {
  it('from behind: the patient’s right is on the right, the head above', () => {
    marks(seenFrom(fromBehind('right', 0)))
    expect(compass()).toEqual({
      up: 'head',
      left: 'left',
      right: 'right',
      down: 'feet',
      seen: 'seen from behind',
    })
  })

  it('turns with the camera while the story runs', () => {
    const page = marks(seenFrom(fromBehind('right', 0)))
    page.see(seenFrom(fromBehind('right', 90)))
    expect(compass()).toMatchObject({ left: 'back', right: 'front', seen: 'seen from the right' })
    page.see(seenFrom(fromBehind('left', 90)))
    expect(compass()).toMatchObject({ left: 'front', right: 'back', seen: 'seen from the left' })
  })
})

describe('marks without a margin', () => {
  it('are folded away behind a button', () => {
    marks(close, { top: 60, right: 0, bottom: 64, left: 0 })
    const all = document.querySelector<HTMLElement>('.stage-marks')!
    const button = screen.getByRole('button', { name: 'directions and scale' })
    expect([all.hidden, button.getAttribute('aria-expanded')]).toEqual([true, 'false'])
    fireEvent.click(button)
    expect([all.hidden, button.getAttribute('aria-expanded')]).toEqual([false, 'true'])
  })
})

describe('millimetre bar', () => {
  it('is as long on screen as its number says', () => {
    marks(close)
    expect(bar().hidden).toBe(false)
    const lengthMm = Number(/^(\d+) mm$/.exec(text('.stage-scale b'))![1])
    const { mmPerPx } = pictureOf(close).view
    const widthPx = Number.parseFloat(bar().querySelector('i')!.style.width)
    expect(widthPx * mmPerPx).toBeCloseTo(lengthMm, 1)
    expect(text('.stage-scale small')).toBe('nerves are drawn larger')
  })

  it('is there only while the Moment wants it', () => {
    const page = marks(close)
    page.see({ ...close, scaleBar: false })
    expect(bar().hidden).toBe(true)
    page.see(close)
    expect(bar().hidden).toBe(false)
  })

  it('is left out so close to the bone that perspective would belie it', () => {
    marks({ ...close, camera: { ...close.camera, heightMm: 40, widthMm: 36 } })
    expect(bar().hidden).toBe(true)
  })

  it('shrinks into the corner where there is no margin', () => {
    marks(close, { top: 0, right: 0, bottom: 0, left: 0 })
    expect(document.querySelector('.stage-marks')!.classList.contains('is-small')).toBe(true)
  })
})

describe('months counter', () => {
  it('counts whole months while the nerve grows back, and is hidden otherwise', () => {
    const page = onStage(<MonthsCounter words={WORDS} />, close)
    const counter = page.container.querySelector<HTMLElement>('.stage-months')!
    expect(counter.hidden).toBe(true)
    page.see(momentIn(plan, 'rec.03.regrow', 0.5))
    expect(counter.hidden).toBe(false)
    expect(counter.textContent).toBe('9 months')
    page.see({ ...close, monthsAfter: 17.6 })
    expect(counter.textContent).toBe('18 months')
  })
})
