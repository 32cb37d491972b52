import { describe, expect, it } from 'vitest'
import { bipolarPlace } from '../../src/physics/bipolarSection.ts'
import { content } from '../../src/physics/divGrad.ts'
import { ELECTRODES, radiusM } from '../../src/physics/electrode.ts'
import { RESOLUTIONS } from '../../src/physics/resolution.ts'
import { spatialGrid } from '../../src/physics/spatialGrid.ts'
import { Region } from '../../src/physics/tissue.ts'

const a = radiusM(18)
const beside = (distanceM: number, plane: 'mirror' | 'bone') =>
  spatialGrid(
    { radiusM: a, distanceM, activeTipM: 0.01, plane },
    ELECTRODES.conventional,
    RESOLUTIONS.standard,
  )

describe('spatialGrid', () => {
  it('makes the needle’s surface a line: a circle of its radius at its distance', () => {
    for (const distanceM of [a + 1e-4, 0.002, 0.005, 0.01]) {
      const { lines } = beside(distanceM, 'mirror')
      for (const v of lines.v) {
        const { xM, yM } = bipolarPlace(lines.u[lines.surface]!, v, lines.focusM)
        expect(Math.hypot(xM - distanceM, yM)).toBeCloseTo(a, 9)
      }
    }
  })

  it('ends at a mirror plane, and goes on into bone', () => {
    const mirror = beside(0.005, 'mirror')
    expect(mirror.lines.u[mirror.nu - 1]).toBe(0)
    expect(mirror.outer.includes(Region.bone)).toBe(false)
    const bone = beside(0.005, 'bone')
    expect(bone.lines.u[bone.nu - 1]).toBeGreaterThan(3)
    expect(bone.outer.includes(Region.bone)).toBe(true)
  })

  it('has bone only beyond the plane', () => {
    const { lines, outer, nu } = beside(0.003, 'bone')
    for (let i = 0; i + 1 < nu; i++) expect(outer[i] === Region.bone).toBe(lines.u[i]! >= 0)
  })

  it('counts its copies: a quarter of two needles, a half of one beside bone', () => {
    expect(beside(0.005, 'mirror').lines.copies).toBe(4)
    expect(beside(0.005, 'bone').lines.copies).toBe(2)
  })

  it('grounds the mirror plane and leaves it free to warm', () => {
    const { grounded, far, nu, nv } = beside(0.005, 'mirror')
    const node = (20 * nv + 4) * nu + nu - 1
    expect(grounded[node]).toBe(1)
    expect(far[node]).toBe(0)
  })

  it('finds half the needle’s volume in its half of space', () => {
    const grid = beside(0.005, 'bone')
    const active = content(grid, (region) => (region === Region.activeMetal ? 1 : 0))
    const volume = active.reduce((sum, part) => sum + part, 0)
    const exact = (Math.PI * a * a * (0.01 - 2 * a) + (Math.PI * a * a * 2 * a) / 3) / 2
    expect(Math.abs(volume / exact - 1)).toBeLessThan(0.02)
  })

  it('rises in every direction at every distance', () => {
    for (const distanceM of [a + 1e-4, 0.0021, 0.01])
      for (const plane of ['mirror', 'bone'] as const) {
        const { u, v, z } = beside(distanceM, plane).lines
        for (const lines of [u, v, z])
          for (let i = 1; i < lines.length; i++) expect(lines[i]!).toBeGreaterThan(lines[i - 1]!)
      }
  })
})
