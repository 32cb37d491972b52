import { describe, expect, it } from 'vitest'
import { nearest } from '../../../src/math/polyline.ts'
import { addScaled, angleBetween, distance, normalize, sub, type Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from '../../../src/meshgen/field.ts'
import { type RfSearch, rfCannula, tipGap } from '../../../src/meshgen/targets/rfCannula.ts'
import { sign, straightStrand, wall, wallSite } from '../nerves/wallSite.ts'

/** 18 gauge with a bare tip of 10 mm. */
const RADIUS_MM = 0.635
const TIP_MM = 10
const SKIN_MM = 70
const toDeg = (rad: number) => (rad * 180) / Math.PI

/** A nerve on the wall, falling backwards by `slopeDeg`; the tip's point at its fifth millimetre. */
function search(suffix: 'L' | 'R', slopeDeg = 40, change: Partial<RfSearch> = {}): RfSearch {
  const { course, bone } = wallSite(suffix)
  const [s, c] = [Math.sin((slopeDeg * Math.PI) / 180), Math.cos((slopeDeg * Math.PI) / 180)]
  return {
    nerve: straightStrand(
      `nerve.mb.L3.${suffix}`,
      course.toPatient([1.1, 6 * s, -6 * c]),
      course.toPatient([1.1, -14 * s, 14 * c]),
    ),
    pointAtMm: 5,
    besideMm: [6, 11],
    course,
    obstacles: bone,
    exact: bone,
    bridges: null,
    lateralDeg: [2.5, 2.5, 2.5],
    toSkin: () => SKIN_MM,
    ...change,
  }
}

const outOf = ([tip, end]: readonly [Vec3, Vec3]): Vec3 => normalize(sub(end, tip))

describe('tipGap', () => {
  it('is the room between the tip’s surface and bone where it is closest', () => {
    // Parallel to the wall, its axis 2 mm off.
    expect(tipGap(wall('L'), [22, 0, 0], [0, -1, 0])).toBeCloseTo(2 - RADIUS_MM, 6)
    // Leaning to the wall by 3 in 5: its far end, 10 mm on, comes 6 mm nearer.
    expect(tipGap(wall('L'), [29, 0, 0], [-0.6, -0.8, 0])).toBeCloseTo(9 - 6 - RADIUS_MM, 6)
  })

  it('is negative inside bone', () => {
    expect(tipGap(wall('L'), [19, 0, 0], [0, -1, 0])).toBeCloseTo(-1 - RADIUS_MM, 6)
  })
})

describe('rfCannula', () => {
  const asked = search('R')
  const found = rfCannula(asked)!
  const out = outOf(found.lineMm)

  it('lays a bare tip of 10 mm on bone: touching, not inside', () => {
    expect(distance(...found.lineMm)).toBeCloseTo(TIP_MM, 9)
    const gap = tipGap(asked.exact, found.lineMm[0], out)
    expect(gap).toBeGreaterThan(0.05)
    expect(gap).toBeLessThan(0.15)
  })

  it('lies along the nerve and beside it, without touching it', () => {
    expect(found.angleToNerveDeg).toBeLessThan(3)
    for (let s = 0; s <= TIP_MM; s += 0.5) {
      const room = nearest(asked.nerve.line, addScaled(found.lineMm[0], out, s)).distance - 0.8 - RADIUS_MM
      expect(room).toBeGreaterThan(0)
      expect(room).toBeLessThan(1.5)
    }
  })

  it('comes from below and behind at the angle it names', () => {
    const { course } = asked
    const tilted = toDeg(Math.asin(-out[1]))
    expect(tilted).toBeCloseTo(found.caudalDeg, 6)
    expect(found.caudalDeg).toBeGreaterThanOrEqual(34.5)
    expect(found.caudalDeg).toBeLessThanOrEqual(48.5)
    expect(toDeg(Math.asin(out[0] * sign('R')))).toBeCloseTo(found.lateralDeg, 6)
    expect(toDeg(angleBetween(out, course.dorsal))).toBeLessThan(60)
  })

  it('leaves in one straight line to the skin', () => {
    const entry = addScaled(found.lineMm[0], out, SKIN_MM)
    expect(distance(found.entryMm, entry)).toBeLessThan(1e-9)
  })

  it('is mirrored on the left', () => {
    const left = rfCannula(search('L'))!
    expect(left.caudalDeg).toBe(found.caudalDeg)
    expect(left.lateralDeg).toBe(found.lateralDeg)
    const [x, y, z] = found.lineMm[0]
    expect(distance(left.lineMm[0], [-x, y, z])).toBeLessThan(0.05)
  })

  it('finds nothing beside a nerve that falls steeper than any shaft may', () => {
    // 48.5° and 14° more are the most.
    expect(rfCannula(search('R', 64))).toBeNull()
  })

  it('finds nothing where bone shuts the way of the shaft', () => {
    const shut: Field = (x, y, z) => Math.min(wall('R')(x, y, z), Math.abs(z + 60) - 1)
    expect(rfCannula(search('R', 40, { obstacles: shut, exact: shut }))).toBeNull()
  })

  it('asks the true bone last, whatever the remembered one said', () => {
    const shut: Field = (x, y, z) => Math.min(wall('R')(x, y, z), Math.abs(z + 60) - 1)
    expect(rfCannula(search('R', 40, { exact: shut }))).toBeNull()
  })

  it('keeps off a bridge over the nerve', () => {
    // The bridge fills everything from 1 mm off the wall.
    expect(rfCannula(search('R', 40, { bridges: (x) => x + 21 }))).toBeNull()
    // The same bridge far behind is in nobody's way.
    expect(rfCannula(search('R', 40, { bridges: (_x, _y, z) => z + 400 }))).not.toBeNull()
  })
})
