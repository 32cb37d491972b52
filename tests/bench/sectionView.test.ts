import { describe, expect, it } from 'vitest'
import { benchNerve, valueIn } from '../../src/bench/nerveLine.ts'
import { ringsIn, VIEWS, viewFrame } from '../../src/bench/sectionView.ts'
import { pointAt } from '../../src/math/polyline.ts'
import { criterionField, sizeOfField } from '../../src/physics/criterionField.ts'
import { solveLesion } from '../../src/physics/lesion.ts'
import { timelineOf } from '../../src/physics/lesionTimeline.ts'
import { DEFAULT_SETTINGS } from '../../src/physics/settings.ts'

const bipolar = { kind: 'bipolar', spacingM: 0.008 } as const
const RUNS = {
  one: timelineOf(solveLesion(DEFAULT_SETTINGS, { keepFrames: true })),
  two: timelineOf(solveLesion({ ...DEFAULT_SETTINGS, arrangement: bipolar }, { keepFrames: true })),
}
const CRITERION = { kind: 'isotherm', tempC: 51 } as const
const fieldOf = (run: keyof typeof RUNS) => criterionField(RUNS[run], CRITERION)

describe.each(['one', 'two'] as const)('outlines round %s', (run) => {
  const timeline = RUNS[run]
  const field = fieldOf(run)
  const at = valueIn(timeline, field.values)

  it.each(VIEWS)('are where the field has its level: %s', (view) => {
    const { toPlace } = viewFrame(timeline, view, 2.4)
    const rings = ringsIn(timeline, field.values, [51], view, 2.4)[0]!
    expect(rings.length).toBeGreaterThan(0)
    // A quarter of a degree where the field is steepest, 8 K/mm: 0.05 mm; between two needles a raster's chord more.
    const off = rings.flat().map((point) => Math.abs(at(toPlace(point)) - 51))
    off.sort((a, b) => a - b)
    expect(off[Math.floor(0.9 * off.length)]!).toBeLessThan(run === 'one' ? 0.4 : 1)
  })
})

describe('outlines round one needle', () => {
  const timeline = RUNS.one
  const size = sizeOfField(timeline, fieldOf('one'))
  const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)

  it('are as long and as wide as the lesion', () => {
    const points = ringsIn(timeline, fieldOf('one').values, [51], 'along', 2.4).flat(2)
    expect(span(points.map(([x]) => x))).toBeCloseTo(1e3 * size.lengthM, 3)
    expect(span(points.map(([, y]) => y))).toBeCloseTo(1e3 * size.widthM, 1)
  })

  it('shrink with the distance of the plane, to nothing', () => {
    const widthAt = (distanceMm: number): number =>
      span(
        ringsIn(timeline, fieldOf('one').values, [51], 'nerve', distanceMm)
          .flat(2)
          .map(([, y]) => y),
      )
    expect(widthAt(4)).toBeLessThan(widthAt(1))
    expect(ringsIn(timeline, fieldOf('one').values, [51], 'nerve', 6)).toEqual([[]])
  })
})

describe('a view', () => {
  it.each(['one', 'two'] as const)('shows the nerve at its true angle in its own plane, %s', (run) => {
    const timeline = RUNS[run]
    const { toView, toPlace } = viewFrame(timeline, 'nerve', 3)
    const line = benchNerve(timeline, { angleDeg: 30, distanceMm: 3 })
    const [from, to] = [pointAt(line, 0), pointAt(line, line.length)].map(toView) as [
      readonly [number, number],
      readonly [number, number],
    ]
    const angle = (180 / Math.PI) * Math.atan2(to[1] - from[1], to[0] - from[0])
    expect(angle).toBeCloseTo(30, 6)
    const place = pointAt(line, 0.01)
    toPlace(toView(place)).forEach((value, i) => {
      expect(value).toBeCloseTo(place[i]!, 9)
    })
  })
})
