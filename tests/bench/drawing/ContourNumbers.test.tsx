import { describe, expect, it } from 'vitest'
import type { DrawnContour } from '../../../src/bench/answer.ts'
import { ContourNumbers } from '../../../src/bench/drawing/ContourNumbers.tsx'
import { sheetFor } from '../../../src/bench/drawing/sheet.ts'
import { benchWorded } from '../benchWorded.tsx'

const sheet = sheetFor({ width: 680, height: 400 }, 5, [30, 18])
const contour = (of: DrawnContour['of'], left: number, right: number, half: number): DrawnContour => ({
  of,
  isEdge: of === 51,
  rings: [
    [
      [left, -half],
      [right, -half],
      [right, half],
      [left, half],
    ],
  ],
})
const ALL = [contour(45, -2, 13, 5), contour(51, -1, 11, 4), contour(60, 0, 10, 2.5)]
const numbers = (contours: readonly DrawnContour[]) =>
  [
    ...benchWorded(
      <svg role="img" aria-label="section">
        <ContourNumbers sheet={sheet} contours={contours} />
      </svg>,
    ).container.querySelectorAll('.section-numbers > g'),
  ].map((group) => {
    const [x, y] = group
      .getAttribute('transform')!
      .match(/-?[\d.]+/g)!
      .map(Number)
    const width = Number(group.querySelector('rect')!.getAttribute('width'))
    return { name: group.textContent, x: x!, y: y!, width, hasLeader: group.querySelector('path') !== null }
  })

describe('ContourNumbers', () => {
  it('gives each contour its number: colours are not all that tells them apart', () => {
    expect(
      numbers(ALL)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['45 °C', '51 °C', '60 °C'])
  })

  it('lets no number cover another', () => {
    const inOrder = numbers([...ALL, contour(80, 4.9, 5.1, 0.4)]).sort((a, b) => a.x - b.x)
    for (const [i, { x, width }] of inOrder.entries()) {
      const next = inOrder[i + 1]
      if (next) expect(x + width / 2).toBeLessThanOrEqual(next.x - next.width / 2)
    }
  })

  it('stands on its contour where that has room, and beside a small one with a line to it', () => {
    const tiny = contour(80, 4.9, 5.1, 0.4)
    const found = numbers([contour(45, -2, 13, 5), tiny, contour(60, 0, 10, 2.5)])
    expect(found.find(({ name }) => name === '45 °C')!.hasLeader).toBe(false)
    const small = numbers([contour(45, -2, 3, 5), contour(80, 20, 20.2, 0.4)]).find(
      ({ name }) => name === '80 °C',
    )!
    expect(small.hasLeader).toBe(true)
  })

  it('keeps numbers on the paper under its upper edge', () => {
    for (const { y } of numbers([contour(45, -2, 13, 30)])) expect(y).toBeGreaterThanOrEqual(14)
  })

  it('leaves out a contour that is not there', () => {
    expect(numbers([{ of: 51, isEdge: true, rings: [] }])).toEqual([])
  })
})
