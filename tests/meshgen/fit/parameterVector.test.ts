import { describe, expect, it } from 'vitest'
import { leavesOf, withLeaves } from '../../../src/meshgen/fit/parameterVector.ts'

const tree = { pedicle: { yMm: [1, 2], turnDeg: [30] }, squareness: 0.5, rows: [[7], [8, 9]] }

describe('leavesOf', () => {
  it('lists every number with its path, in order', () => {
    expect(leavesOf(tree).map(({ path, value }) => `${path}=${value}`)).toEqual([
      'pedicle.yMm.0=1',
      'pedicle.yMm.1=2',
      'pedicle.turnDeg.0=30',
      'squareness=0.5',
      'rows.0.0=7',
      'rows.1.0=8',
      'rows.1.1=9',
    ])
  })

  it('scales lengths by 1 mm, angles by 4 degrees, shares by a fifth', () => {
    expect(leavesOf(tree).map(({ scale }) => scale)).toEqual([1, 1, 4, 0.2, 0.2, 0.2, 0.2])
  })
})

describe('withLeaves', () => {
  it('puts numbers back in the same order, in a copy', () => {
    expect(withLeaves(tree, [10, 20, 300, 5, 70, 80, 90])).toEqual({
      pedicle: { yMm: [10, 20], turnDeg: [300] },
      squareness: 5,
      rows: [[70], [80, 90]],
    })
    expect(tree.pedicle.yMm).toEqual([1, 2])
  })

  it('gives the tree back with its own leaves', () => {
    expect(
      withLeaves(
        tree,
        leavesOf(tree).map(({ value }) => value),
      ),
    ).toEqual(tree)
  })

  it('refuses too many numbers and too few', () => {
    expect(() => withLeaves(tree, [1, 2])).toThrow('parameterVector: 2 values for 7 parameters')
    expect(() => withLeaves(tree, new Float64Array(8))).toThrow('8 values for 7')
  })
})
