import { describe, expect, it } from 'vitest'
import { type Curve, CurveGraph } from '../../src/bench/CurveGraph.tsx'
import { benchWorded } from './benchWorded.tsx'

const graph = (curves: readonly Curve[], level?: number) =>
  benchWorded(
    <CurveGraph
      title="Temperature"
      unit="°C"
      timeS={[0, 15, 60]}
      curves={curves}
      low={30}
      high={90}
      ticks={[30, 60, 90]}
      {...(level === undefined ? {} : { level })}
    />,
  ).container
const points = (path: Element): number[][] =>
  path
    .getAttribute('d')!
    .split(/[ML]/)
    .slice(1)
    .map((point) => point.split(' ').map(Number))
const texts = (container: HTMLElement) =>
  [...container.querySelectorAll('text')].map((each) => each.textContent)
const tip: Curve = { look: 'tip', values: [37, 80, 80] }

describe('CurveGraph', () => {
  it('runs to the right in time and upwards with what it shows', () => {
    const curve = points(graph([tip]).querySelector('.curve-tip')!)
    expect(curve).toHaveLength(3)
    const [first, second, third] = curve as [number[], number[], number[]]
    expect(second[0]! - first[0]!).toBeCloseTo((third[0]! - first[0]!) / 4, 0)
    expect(second[1]).toBeLessThan(first[1]!)
    expect(third[1]).toBe(second[1])
  })

  it('ends its axis with the time that it ends at', () => {
    expect(texts(graph([tip])).slice(-2)).toEqual(['0 s', '60 s'])
  })

  it('says the last value where there is one curve, names where there are two', () => {
    expect(texts(graph([{ look: 'tip', values: [300, 180, 151.26] }]))).toContain('151.3')
    const two = texts(
      graph([
        { ...tip, name: 'tip' },
        { look: 'nerve', name: 'nerve', values: [37, 50, 61] },
      ]),
    )
    expect(two).toContain('tip')
    expect(two).toContain('nerve')
    expect(two).not.toContain('80.0')
  })

  it('marks the level that matters between its ticks', () => {
    const container = graph([tip], 51)
    const [, level] = /M\S+ ([\d.]+)H/.exec(container.querySelector('.curve-level')!.getAttribute('d')!)!
    const rules = [...container.querySelectorAll('.curve-rule')].map((rule) =>
      Number(/M\S+ ([\d.]+)H/.exec(rule.getAttribute('d')!)![1]),
    )
    expect(Number(level)).toBeLessThan(rules[0]!)
    expect(Number(level)).toBeGreaterThan(rules[1]!)
    expect(graph([tip]).querySelector('.curve-level')).toBeNull()
  })

  it('is no puzzle for those who listen: they are told elsewhere', () => {
    expect(graph([tip]).querySelector('svg')!.getAttribute('aria-hidden')).toBe('true')
  })
})
