import { describe, expect, it } from 'vitest'
import { extentOf, gridPath, pathOf, sheetFor, topAt } from '../../../src/bench/drawing/sheet.ts'

const size = { width: 680, height: 400 }
const square = [
  [0, -2],
  [4, -2],
  [4, 2],
  [0, 2],
] as const

describe('a sheet', () => {
  it('takes the smallest window that holds the drawing, and centres it', () => {
    const sheet = sheetFor(size, 5, [30, 18])
    expect(sheet.pxPerMm).toBe(20)
    expect([sheet.x(5), sheet.y(0)]).toEqual([340, 200])
    expect(sheet.x(6) - sheet.x(5)).toBe(20)
  })

  it('keeps its scale while the drawing grows within a window', () => {
    expect(sheetFor(size, 5, [27, 10]).pxPerMm).toBe(sheetFor(size, 5, [33, 19]).pxPerMm)
    expect(sheetFor(size, 5, [35, 19]).pxPerMm).toBeLessThan(20)
  })

  it('holds more than the largest window only as far as it goes', () => {
    expect(sheetFor(size, 0, [90, 90]).pxPerMm).toBeCloseTo(400 / 36, 6)
  })
})

describe('rings on a sheet', () => {
  const sheet = sheetFor(size, 0, [26, 15])

  it('have an extent', () => {
    expect(extentOf([square])).toEqual({ left: 0, right: 4, top: -2, bottom: 2 })
    expect(extentOf([])).toBeNull()
  })

  it('have a top above each place', () => {
    expect(topAt([square], 2)).toBe(-2)
    expect(topAt([square], 5)).toBeNull()
  })

  it('are one closed path', () => {
    expect(pathOf([square, square], sheet).match(/Z/g)).toHaveLength(2)
    expect(pathOf([square], sheet)).toMatch(/^M340\.0 /)
  })
})

describe('the grid', () => {
  it('has a line each millimetre across and down', () => {
    const sheet = sheetFor({ width: 260, height: 150 }, 0, [26, 15])
    expect(gridPath(sheet, 1).match(/M/g)).toHaveLength(27 + 15)
  })
})
