import { describe, expect, it } from 'vitest'
import type { Field } from '../../../src/meshgen/field.ts'
import { sapCorner } from '../../../src/meshgen/nerves/sapCorner.ts'
import { wallSite } from './wallSite.ts'

const { course } = wallSite('R')

/** Bone below a roof whose height depends on how far back one stands (dorsal, from the seed). */
const roof =
  (heightAt: (dorsal: number) => number): Field =>
  (x, y, z) => {
    const [, cranial, dorsal] = course.toLocal([x, y, z])
    return 0.6 * (cranial - heightAt(dorsal))
  }
const cornerOn = (heightAt: (dorsal: number) => number) => course.toLocal(sapCorner(roof(heightAt), course))

describe('sapCorner', () => {
  it('stays at the seed on a level border', () => {
    const [lateral, cranial, dorsal] = cornerOn(() => 0)
    expect(lateral).toBeCloseTo(0, 9)
    expect(cranial).toBeCloseTo(0, 1)
    expect(dorsal).toBeCloseTo(0, 9)
  })

  it('goes back up a border that rises backwards, as far as it rises', () => {
    const [, cranial, dorsal] = cornerOn((d) => Math.min(0.6 * d, 0.9))
    expect(dorsal).toBeCloseTo(1.5, 9)
    expect(cranial).toBeCloseTo(0.9, 1)
  })

  it('goes forward up a border that rises forwards', () => {
    const [, cranial, dorsal] = cornerOn((d) => Math.min(-0.6 * d, 1.2))
    expect(dorsal).toBeCloseTo(-2, 9)
    expect(cranial).toBeCloseTo(1.2, 1)
  })

  it('takes a gentle slope for the top', () => {
    expect(cornerOn((d) => 0.3 * d)[2]).toBeCloseTo(0, 9)
  })

  it('leaves the seed by no more than 3 mm backwards and 4.5 mm forwards', () => {
    expect(cornerOn((d) => 0.5 * d)[2]).toBeCloseTo(3, 9)
    expect(cornerOn((d) => -0.5 * d)[2]).toBeCloseTo(-4.5, 9)
  })

  it('gives the seed itself where no bone is met below', () => {
    expect(sapCorner(() => 50, course)).toEqual(course.originMm)
  })
})
