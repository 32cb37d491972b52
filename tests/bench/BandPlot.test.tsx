import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BandPlot } from '../../src/bench/BandPlot.tsx'
import { PUBLISHED } from '../../src/physics/publishedLesions.ts'
import { benchWorded } from './benchWorded.tsx'

const WIDTHS = [
  { gauge: 22, widthMm: 5 },
  { gauge: 20, widthMm: 6.1 },
  { gauge: 18, widthMm: 7.2 },
  { gauge: 16, widthMm: 8.4 },
]
const plot = (props: Partial<Parameters<typeof BandPlot>[0]> = {}) =>
  benchWorded(<BandPlot widths={WIDTHS} yours={null} guessMm={null} {...props} />).container
const at = (element: Element, name: string) => Number(element.getAttribute(name))
const dots = (container: HTMLElement) => [...container.querySelectorAll('.band-plot .band-dot')]
const yours = (container: HTMLElement) => container.querySelector('.band-plot .band-yours')

describe('BandPlot', () => {
  it('is told in words to those who listen', () => {
    plot()
    screen.getByRole('img', {
      name: 'Computed widths: 22 G, 5.0 mm; 20 G, 6.1 mm; 18 G, 7.2 mm; 16 G, 8.4 mm.',
    })
  })

  it('says that its widths are on their way until they are there', () => {
    const container = plot({ widths: null })
    screen.getByRole('img', { name: 'The widths for the other gauges are being computed.' })
    expect(dots(container)).toHaveLength(0)
  })

  it('has thick needles on the right and wide lesions above', () => {
    const drawn = dots(plot())
    const xs = drawn.map((dot) => at(dot, 'cx'))
    const ys = drawn.map((dot) => at(dot, 'cy'))
    expect(xs).toEqual([...xs].sort((a, b) => a - b))
    expect(ys).toEqual([...ys].sort((a, b) => b - a))
  })

  it('draws each published band from its low to its high, where the gauge of its study stands', () => {
    const container = plot({ widths: [{ gauge: 22, widthMm: PUBLISHED.width22.high }] })
    const band = container.querySelector('.band-plot .band')!
    const [dot] = dots(container)
    expect(at(band, 'y')).toBeCloseTo(at(dot!, 'cy'), 6)
    expect(at(band, 'x') + at(band, 'width') / 2).toBeCloseTo(at(dot!, 'cx'), 6)
    expect(at(band, 'height')).toBeGreaterThan(0)
  })

  it('puts a gauge that the study has not between those that it has', () => {
    const container = plot({ yours: { gauge: 17, widthMm: 7 } })
    const xs = dots(container).map((dot) => at(dot, 'cx'))
    expect(at(yours(container)!, 'cx')).toBeCloseTo((xs[2]! + xs[3]!) / 2, 6)
    screen.getByText('your settings')
  })

  it('keeps what is wider than its scale at its upper edge, and leaves out what is off it below', () => {
    const wide = yours(plot({ yours: { gauge: 16, widthMm: 19 } }))!
    expect(at(wide, 'cy')).toBeGreaterThanOrEqual(0)
    expect(yours(plot({ yours: { gauge: 22, widthMm: 1.2 } }))).toBeNull()
  })

  it('marks a guess beside one’s own settings, never alone', () => {
    expect(plot({ guessMm: 6 }).querySelector('.band-guess')).toBeNull()
    expect(plot({ guessMm: 6, yours: { gauge: 18, widthMm: 7 } }).querySelector('.band-guess')).not.toBeNull()
  })
})
