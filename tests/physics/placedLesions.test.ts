import { describe, expect, it } from 'vitest'
import { polyline } from '../../src/math/polyline.ts'
import type { Vec3 } from '../../src/math/vec3.ts'
import { capturedLength } from '../../src/physics/capturedLength.ts'
import { solveLesion } from '../../src/physics/lesion.ts'
import { temperatureAt, timelineOf } from '../../src/physics/lesionTimeline.ts'
import { placeNeedle } from '../../src/physics/needleFrame.ts'
import { hottestBy, temperatureNow } from '../../src/physics/placedLesions.ts'
import { DEFAULT_SETTINGS } from '../../src/physics/settings.ts'
import { nerveAhead, nerveBeside } from '../../src/physics/straightNerve.ts'

const timeline = timelineOf(
  solveLesion({ ...DEFAULT_SETTINGS, startC: 21, holdS: 120, coolS: 30 }, { keepFrames: true }),
)
/** A needle along +y whose point is at `point`, mm. */
const at = (point: Vec3, startS = 0) => ({
  timeline,
  placement: placeNeedle(point, [0, 1, 0], 0.001),
  startS,
})
const inOwnFrame = hottestBy([{ timeline, placement: placeNeedle([0, 0, 0], [0, 0, 1], 1), startS: 0 }], 200)
const capturedMm = (line: ReturnType<typeof nerveBeside>, level = 51): number =>
  1e3 * capturedLength(line, inOwnFrame, level, 2e-4).length

describe('hottestBy', () => {
  it('is the lesion’s own temperature in the needle’s frame', () => {
    const place = hottestBy([at([10, 0, 0])], 135)
    expect(place([13, 5, 0])).toBeCloseTo(temperatureAt(timeline, [0.003, 0, 0.005], 135), 1)
  })

  it('is the start before anything is switched on', () => {
    expect(hottestBy([at([0, 0, 0], 50)], 49)([0.1, 5, 0])).toBe(21)
  })

  it('remembers the heat when the tissue has cooled', () => {
    const lesions = [at([0, 0, 0])]
    const place: Vec3 = [3, 5, 0]
    expect(hottestBy(lesions, 165)(place)).toBeGreaterThan(temperatureNow(lesions, place, 165) + 2)
  })

  it('adds up lesions: each place counts its hottest', () => {
    const [one, two] = [at([0, 0, 0]), at([6, 0, 0], 200)]
    const both = hottestBy([one, two], 400)
    for (const place of [
      [1, 5, 0],
      [3, 5, 0],
      [5, 5, 0],
      [8, 2, 1],
    ] as Vec3[])
      expect(both(place)).toBeCloseTo(Math.max(hottestBy([one], 400)(place), hottestBy([two], 400)(place)), 9)
  })

  it('captures more nerve with two lesions than with one', () => {
    const nerve = polyline([
      [-15, 5, 1],
      [20, 5, 1],
    ])
    const length = (lesions: ReturnType<typeof at>[]): number =>
      capturedLength(nerve, hottestBy(lesions, 400), 51, 0.1).length
    const one = length([at([0, 0, 0])])
    expect(one).toBeGreaterThan(6)
    expect(length([at([0, 0, 0]), at([5, 0, 0], 200)])).toBeCloseTo(one + 5, 1)
  })
})

describe('temperatureNow', () => {
  it('follows the clock of each lesion', () => {
    const place: Vec3 = [3, 5, 0]
    const lesions = [at([0, 0, 0], 100)]
    expect(temperatureNow(lesions, place, 100)).toBeCloseTo(21, 6)
    expect(temperatureNow(lesions, place, 160)).toBeCloseTo(temperatureAt(timeline, [0.003, 0, 0.005], 60), 6)
  })
})

describe('parallel against perpendicular', () => {
  it('a nerve along the needle has more of it inside than one across', () => {
    const lengths = [0, 30, 60, 90].map((angle) => capturedMm(nerveBeside(0.01, 0.0024, angle)))
    for (let i = 1; i < 4; i++) expect(lengths[i]!).toBeLessThan(lengths[i - 1]!)
    expect(lengths[0]! / lengths[3]!).toBeGreaterThan(1.6)
  })

  it('a needle that points at its nerve reaches little of it, and nothing 2 mm away', () => {
    expect(capturedMm(nerveAhead(0.001))).toBeLessThan(capturedMm(nerveBeside(0.01, 0.001, 0)) / 3)
    expect(capturedMm(nerveAhead(0.002))).toBe(0)
  })

  it('less is inside 60 °C than inside 51, less than inside 45', () => {
    const nerve = nerveBeside(0.01, 0.0015, 10)
    expect(capturedMm(nerve, 60)).toBeLessThan(capturedMm(nerve, 51))
    expect(capturedMm(nerve, 51)).toBeLessThan(capturedMm(nerve, 45))
  })
})
