import { describe, expect, it } from 'vitest'
import type { Field, Solid } from '../../../src/meshgen/field.ts'
import { vessel } from '../../../src/meshgen/soft/vessels.ts'
import { standInSpine } from '../standInSpine.ts'

const spine = standInSpine()
/** A column whose front stands at z = 18 everywhere. */
const column: Field = (x, _y, z) => Math.max(z - 18, Math.abs(x) - 30)
const aorta = vessel('aorta', spine, column)
const cava = vessel('vena_cava', spine, column)
const heightOf = (vertebra: 'L1' | 'L3' | 'L5') => spine.frames[vertebra].originMm[1] - 8

/** Middle and breadth of what is inside along x, at a height and a depth. */
function across(
  { field }: Solid,
  y: number,
  z: number,
  stepMm = 0.25,
): { middle: number; breadth: number }[] {
  const runs: { from: number; to: number }[] = []
  for (let x = -70; x <= 70; x += stepMm) {
    if (field(x, y, z) >= 0) continue
    const last = runs.at(-1)
    if (last && x - last.to < 1.5 * stepMm) last.to = x
    else runs.push({ from: x, to: x })
  }
  return runs.map(({ from, to }) => ({ middle: (from + to) / 2, breadth: to - from }))
}

describe('vessels', () => {
  it('run in front of the column: the aorta on the left, some 18 mm wide, the cava on the right, some 22', () => {
    const at = (body: Solid) => across(body, heightOf('L3'), 18 + 3 + 9)
    expect(at(aorta)).toHaveLength(1)
    expect(at(aorta)[0]!.middle).toBeGreaterThan(3)
    expect(Math.abs(at(aorta)[0]!.breadth - 18)).toBeLessThan(1.5)
    expect(at(cava)[0]!.middle).toBeLessThan(-10)
    expect(Math.abs(at(cava)[0]!.breadth - 22)).toBeLessThan(2)
  })

  it('keep off the column by 3 mm where they pass it, and never enter it', () => {
    let z = 18
    while (aorta.field(6, heightOf('L3'), z) > 0) z += 0.05
    expect(z - 18).toBeGreaterThan(2.4)
    expect(z - 18).toBeLessThan(4.5)
    for (let x = -25; x < 25; x += 2.5)
      for (const y of [60, 0, -60])
        expect(Math.min(aorta.field(x, y, 17.5), cava.field(x, y, 17.5))).toBeGreaterThan(0)
  })

  it('fork below: the aorta at L4, above the cava’s joining at L5', () => {
    const forkOf = (body: Solid): number => {
      for (let y = 0; y > -160; y -= 8) if (across(body, y, 26, 2).length > 1) return y
      return Number.NaN
    }
    expect(forkOf(aorta)).toBeGreaterThan(forkOf(cava))
    expect(forkOf(aorta)).toBeLessThan(spine.frames.L4.originMm[1])
  })
})
