import { describe, expect, it } from 'vitest'
import { addScaled, distance, dot, normalize, sub, type Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from '../../../src/meshgen/field.ts'
import { courseFrame } from '../../../src/meshgen/nerves/courseFrame.ts'
import { type BlockSearch, blockNeedle } from '../../../src/meshgen/targets/blockNeedle.ts'
import { straightStrand, UPRIGHT } from '../nerves/wallSite.ts'

/** Bone in front of a plane 30 mm behind the middle: the needle comes from behind. */
const floor: Field = (_x, _y, z) => -30 - z
const SKIN_MM = 60

function search(suffix: 'L' | 'R', change: Partial<BlockSearch> = {}): BlockSearch {
  const side = suffix === 'L' ? 1 : -1
  return {
    // A nerve of 0.8 mm radius that runs down the plane, a third of a millimetre off it.
    nerve: straightStrand(`nerve.mb.L3.${suffix}`, [side * 24, 10, -31.1], [side * 24, -10, -31.1]),
    atMm: 10,
    course: courseFrame(UPRIGHT, suffix, [side * 24, 0, -30]),
    bone: floor,
    exact: floor,
    obstacles: floor,
    obliqueDeg: [15, 25, 35],
    toSkin: () => SKIN_MM,
    ...change,
  }
}

const outOf = (path: { targetMm: Vec3; entryMm: Vec3 }): Vec3 => normalize(sub(path.entryMm, path.targetMm))

describe('blockNeedle', () => {
  const path = blockNeedle(search('R'))

  it('ends on bone beside the target on the nerve', () => {
    expect(floor(...path.targetMm)).toBeCloseTo(0, 1)
    expect(distance(path.targetMm, [-24, 0, -30])).toBeLessThan(2.6)
  })

  it('comes in at the wanted angle where nothing is in the way, from its own side and behind', () => {
    expect(path.obliqueDeg).toBe(25)
    const [x, , z] = outOf(path)
    expect(x).toBeLessThan(0)
    expect((Math.atan2(-x, -z) * 180) / Math.PI).toBeCloseTo(25, 0)
  })

  it('reaches from the skin, as deep as that lies', () => {
    expect(distance(path.targetMm, path.entryMm)).toBeCloseTo(SKIN_MM, 0)
  })

  it('tells the way out of the bone at its tip', () => {
    expect(dot(path.outward, [0, 0, -1])).toBeCloseTo(1, 6)
  })

  it('does not pierce the nerve', () => {
    for (let s = 0; s < 8; s += 0.25) {
      const [x, , z] = addScaled(path.targetMm, outOf(path), s)
      // Nerve 0.8 mm, needle of 25 gauge 0.2575 mm.
      expect(Math.hypot(x + 24, z + 31.1)).toBeGreaterThan(0.8 + 0.25)
    }
  })

  it('is mirrored on the left', () => {
    const { targetMm, entryMm } = blockNeedle(search('L'))
    for (const [l, r] of [
      [targetMm, path.targetMm],
      [entryMm, path.entryMm],
    ] as const) {
      expect(distance(l, [-r[0], r[1], r[2]])).toBeLessThan(0.01)
    }
  })

  it('turns away from a body in its way, within its angles', () => {
    // A ball on the path wanted, 30 mm out.
    const [x, y, z] = addScaled(path.targetMm, outOf(path), 30)
    const ball: Field = (px, py, pz) => Math.min(floor(px, py, pz), Math.hypot(px - x, py - y, pz - z) - 2)
    const round = blockNeedle(search('R', { obstacles: ball }))
    for (let s = 3; s < SKIN_MM; s += 0.25)
      expect(ball(...addScaled(round.targetMm, outOf(round), s)) - 0.2575).toBeGreaterThan(0.49)
    expect(round.obliqueDeg).toBeGreaterThanOrEqual(15)
    expect(round.obliqueDeg).toBeLessThanOrEqual(35)
  })

  it('names the nerve that cannot be reached', () => {
    // A second wall, 10 mm behind the first, shuts every way.
    const shut: Field = (x, y, z) => Math.min(floor(x, y, z), Math.abs(z + 42) - 1)
    expect(() => blockNeedle(search('R', { obstacles: shut }))).toThrow(
      'blockNeedle: no clear path to nerve.mb.L3.R',
    )
  })
})
