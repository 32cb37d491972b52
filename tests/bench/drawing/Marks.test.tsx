import { describe, expect, it } from 'vitest'
import type { DrawnContour } from '../../../src/bench/answer.ts'
import { Marks } from '../../../src/bench/drawing/Marks.tsx'
import { sheetFor } from '../../../src/bench/drawing/sheet.ts'
import { benchWorded, SIZE } from '../benchWorded.tsx'

const sheet = sheetFor({ width: 680, height: 400 }, 5, [30, 18])
const box = (left: number, right: number, half: number) =>
  [
    [
      [left, -half],
      [right, -half],
      [right, half],
      [left, half],
    ],
  ] as const
const COOL: DrawnContour = { of: 45, isEdge: false, rings: box(-2, 13, 5) }
const EDGE: DrawnContour = { of: 51, isEdge: true, rings: box(-1, 11, 4) }

const marks = (contours: readonly DrawnContour[], language: 'en' | 'es' = 'en') =>
  benchWorded(
    <svg role="img" aria-label="section">
      <Marks sheet={sheet} contours={contours} size={SIZE} />
    </svg>,
    language,
  ).container
/** Numbers of a mark's line. */
const line = (path: Element) =>
  path
    .getAttribute('d')!
    .match(/-?[\d.]+/g)!
    .map(Number)

describe('Marks', () => {
  it('says width and length in words', () => {
    const said = [...marks([COOL, EDGE]).querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(said).toEqual(['8.3 mm wide', '11.0 mm long'])
  })

  it('measures the edge, not the cooler contour round it', () => {
    const [across, along] = [...marks([COOL, EDGE]).querySelectorAll('path')].map(line)
    expect(across!.slice(1, 3)).toEqual([sheet.y(-4), sheet.y(4)])
    expect([along![0], along![2]]).toEqual([sheet.x(-1), sheet.x(11)])
  })

  it('stands outside of all contours', () => {
    const [across, along] = [...marks([COOL, EDGE]).querySelectorAll('path')].map(line)
    expect(across![0]).toBeLessThan(sheet.x(-2))
    expect(along![1]).toBeGreaterThan(sheet.y(5))
  })

  it('stays on the paper when a contour fills it', () => {
    const huge: DrawnContour = { of: 45, isEdge: true, rings: box(-40, 60, 30) }
    const [across, along] = [...marks([huge]).querySelectorAll('path')].map(line)
    expect(across![0]).toBeGreaterThan(0)
    expect(along![1]).toBeLessThan(400)
  })

  it('marks nothing where nothing reaches the edge', () => {
    expect(marks([COOL]).querySelector('.section-marks')).toBeNull()
    expect(marks([]).querySelector('.section-marks')).toBeNull()
  })
})
