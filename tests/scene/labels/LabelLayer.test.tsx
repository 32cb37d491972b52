import { describe, expect, it, vi } from 'vitest'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { LabelLayer } from '../../../src/scene/labels/LabelLayer.tsx'
import type { Label, Moment } from '../../../src/story/moment.ts'
import { momentIn, storyOf } from '../../packs/lumbar-medial-branch/storyOf.ts'
import { STAGE } from '../drawn.ts'
import { flatProjector, onScreen, onStage, WORDS } from '../onStage.tsx'

const moment = momentIn(storyOf(['L4-L5'], 'right'), 'ana.02.level', 0.9)

const labelOf = (subject: Label['subject'], anchorMm: Vec3, more: Partial<Label> = {}): Label => ({
  key: subject,
  subject,
  anchorMm,
  detail: { kind: 'plain' },
  rank: 0,
  opacity: 1,
  ...more,
})
const TP = labelOf('bone.L4.tp.R', [-100, 50, 0])
const NERVE = labelOf('nerve.mb.L3.R', [-60, -40, 0], { detail: { kind: 'on bone', vertebra: 'L4' } })
const saying = (...labels: Label[]): Moment => ({ ...moment, labels })

const layer = (props: Partial<Parameters<typeof LabelLayer>[0]> = {}, labels = [TP, NERVE]) =>
  onStage(
    <LabelLayer
      projector={flatProjector()}
      words={WORDS}
      on
      clear={STAGE.clear}
      lit={[]}
      onLight={() => {}}
      {...props}
    />,
    saying(...labels),
  )

const shown = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('.stage-label')].filter(
    ({ style }) => style.visibility === 'visible',
  )
const texts = (): (string | null)[] => shown().map((box) => box.querySelector('b')!.textContent)
const dots = (): SVGCircleElement[] =>
  [...document.querySelectorAll<SVGCircleElement>('.stage-dot')].filter(
    ({ style }) => style.display !== 'none',
  )
const leaders = (): [number, number][][] =>
  [...document.querySelectorAll<SVGPolylineElement>('.stage-leader')]
    .filter(({ style }) => style.display !== 'none')
    .map((line) =>
      line
        .getAttribute('points')!
        .split(' ')
        .map((point) => point.split(',').map(Number) as [number, number]),
    )

describe('LabelLayer', () => {
  it('writes the words of each label, with their second line where there is one', () => {
    layer()
    expect(texts()).toEqual(['name of bone.L4.tp.R', 'name of nerve.mb.L3.R'])
    const seconds = shown().map((box) => box.querySelector('span')!)
    expect(seconds.map(({ hidden }) => hidden)).toEqual([true, false])
    expect(seconds[1]!.textContent).toBe('on bone')
  })

  it('puts a dot on the thing itself, and leads from it to the name in the margin', () => {
    layer()
    for (const [i, { anchorMm }] of [TP, NERVE].entries()) {
      const [x, y] = onScreen(anchorMm)
      expect(Number(dots()[i]!.getAttribute('cx'))).toBeCloseTo(x, 1)
      expect(Number(dots()[i]!.getAttribute('cy'))).toBeCloseTo(y, 1)
      const leader = leaders()[i]!
      expect(leader[0]).toEqual([x, y])
      const [endX] = leader.at(-1)!
      expect(endX).toBeGreaterThan(STAGE.widthPx - STAGE.clear.right)
      // The last stretch is level and runs towards the name.
      expect(leader.at(-2)![1]).toBe(leader.at(-1)![1])
      expect(leader.at(-2)![0]).toBeLessThanOrEqual(endX)
    }
  })

  it('leads the other way where the margin lies on the left', () => {
    layer({ clear: { top: 0, right: 0, bottom: 0, left: 200 } })
    for (const [i, { anchorMm }] of [TP, NERVE].entries()) {
      expect(leaders()[i]![0]).toEqual(onScreen(anchorMm))
      expect(leaders()[i]!.at(-1)![0]).toBeLessThan(200)
    }
  })

  it('follows the Moment: what is no longer told is gone, and comes back as it was', () => {
    const page = layer()
    page.see(saying(NERVE))
    expect(texts()).toEqual(['name of nerve.mb.L3.R'])
    expect(dots()).toHaveLength(1)
    page.see(saying(TP, NERVE))
    expect(texts()).toHaveLength(2)
  })

  it('moves a name with its thing', () => {
    const page = layer({}, [TP])
    const before = leaders()[0]!
    page.see(saying({ ...TP, anchorMm: [-100, 90, 0] }))
    expect(leaders()[0]![0]![1]).toBe(before[0]![1] - 40)
    expect(leaders()[0]!.at(-1)![1]).toBe(before.at(-1)![1] - 40)
  })

  it('fades a name with its Moment, leader and dot with it', () => {
    layer({}, [{ ...TP, opacity: 0.4 }])
    expect(shown()[0]!.style.opacity).toBe('0.4')
    expect(dots()[0]!.style.opacity).toBe('0.4')
    const page = layer({}, [{ ...TP, opacity: 0.01 }])
    expect(page.container.querySelector<HTMLElement>('.stage-label')!.style.visibility).toBe('hidden')
  })

  it('marks what a word points at, and tells what the pointer is on', () => {
    const onLight = vi.fn()
    layer({ lit: ['nerve.mb.L3.R'], onLight })
    expect(shown().map(({ classList }) => classList.contains('is-lit'))).toEqual([false, true])
    shown()[0]!.dispatchEvent(new Event('pointerenter'))
    shown()[0]!.dispatchEvent(new Event('pointerleave'))
    expect(onLight.mock.calls).toEqual([['bone.L4.tp.R'], [null]])
  })

  it('names nothing when names are switched off', () => {
    layer({ on: false })
    expect(shown()).toEqual([])
    expect(dots()).toEqual([])
  })

  it.each([
    ['nerve.mb.L3.R', 'is-nerve'],
    ['nerve.dr.L3.R', 'is-nerve'],
    ['nerve.vr.L3.R', 'is-trunk'],
    ['facet.L4-L5.R', 'is-chosen'],
    ['fx.anaesthetic', 'is-numb'],
    ['fx.isotherm.51', 'is-heat-51'],
    ['fx.isotherm.80', 'is-heat-80'],
    ['fx.signal.pain', 'is-pain'],
    ['fx.contrast', 'is-ink'],
    ['bone.L4.tp.R', 'is-ink'],
  ] as const)('gives the dot of %s its own colour', (subject, className) => {
    layer({}, [labelOf(subject, [0, 0, 0])])
    expect([...dots()[0]!.classList]).toEqual(['stage-dot', className])
  })

  it('does not name what others have laid something over', () => {
    const page = onStage(
      <div className="stage">
        <div data-covers-stage="" />
        <LabelLayer
          projector={flatProjector()}
          words={WORDS}
          on
          clear={STAGE.clear}
          lit={[]}
          onLight={() => {}}
        />
      </div>,
      saying(TP),
    )
    expect(shown()).toHaveLength(1)
    const [x, y] = onScreen(TP.anchorMm)
    page.container.querySelector<HTMLElement>('[data-covers-stage]')!.getBoundingClientRect = () =>
      new DOMRect(x - 20, y - 20, 40, 40)
    page.see(saying(TP))
    expect(shown()).toEqual([])
  })
})
