import { describe, expect, it } from 'vitest'
import { nervesForJoints } from '../../../../src/anatomy/innervation.ts'
import { JOINTS } from '../../../../src/anatomy/levels.ts'
import { nerveCurve } from '../../../../src/anatomy/nerveCurves.ts'
import type { NerveId } from '../../../../src/anatomy/structures.ts'
import { target } from '../../../../src/anatomy/targets.ts'
import { TYPICAL_BODY } from '../../../../src/anatomy/typicalBody.ts'
import { resample } from '../../../../src/math/polyline.ts'
import { addScaled } from '../../../../src/math/vec3.ts'
import {
  DEFAULT_BLOCK_ML,
  isInSpread,
  spreadAt,
} from '../../../../src/packs/lumbar-medial-branch/effects/spread.ts'

const nerves = nervesForJoints(JOINTS, 'both')

describe('spread', () => {
  it('grows with the cube root of the volume', () => {
    const full = spreadAt(TYPICAL_BODY, 'nerve.mb.L3.R', 1, DEFAULT_BLOCK_ML).halfAxesMm
    const eighth = spreadAt(TYPICAL_BODY, 'nerve.mb.L3.R', 1 / 8, DEFAULT_BLOCK_ML).halfAxesMm
    expect(full[0]).toBeCloseTo(12, 1)
    expect(eighth[0]).toBeCloseTo(full[0] / 2, 6)
  })

  it('holds its own middle and not what lies beyond its planes', () => {
    const spread = spreadAt(TYPICAL_BODY, 'nerve.mb.L3.R', 1, DEFAULT_BLOCK_ML)
    expect(isInSpread(spread, addScaled(spread.centreMm, spread.axes[2], 1))).toBe(true)
    expect(isInSpread(spread, addScaled(spread.centreMm, spread.axes[2], 4.1))).toBe(false)
    for (const { pointMm, inwardUnit } of spread.clip)
      expect(isInSpread(spread, addScaled(pointMm, inwardUnit, -0.5))).toBe(false)
  })

  it.each(nerves)('of the default block never touches the ventral ramus or the foramen: %s', (nerve) => {
    const spread = spreadAt(TYPICAL_BODY, nerve, 1, DEFAULT_BLOCK_ML)
    const [, , level, suffix] = nerve.split('.')
    for (const kind of ['vr', 'spinal', 'drg'] as const) {
      const { line, radiiMm } = nerveCurve(TYPICAL_BODY, `nerve.${kind}.${level}.${suffix}` as NerveId)
      const thickest = Math.max(...radiiMm)
      for (const point of resample(line, 60).points) {
        // The nerve's surface, not only its centre line, stays outside.
        for (const axis of spread.axes) {
          expect(isInSpread(spread, addScaled(point, axis, thickest))).toBe(false)
          expect(isInSpread(spread, addScaled(point, axis, -thickest))).toBe(false)
        }
        expect(isInSpread(spread, point)).toBe(false)
      }
    }
  })

  it.each(nerves)('bathes the nerve at the target: %s', (nerve) => {
    const spread = spreadAt(TYPICAL_BODY, nerve, 1, DEFAULT_BLOCK_ML)
    const { line, stationsMm } = nerveCurve(TYPICAL_BODY, nerve)
    const s = stationsMm.P3 ?? stationsMm.Q2!
    const k = line.arc.findIndex((arc) => arc >= s)
    expect(isInSpread(spread, line.points[k]!)).toBe(true)
    expect(target(TYPICAL_BODY, nerve).block.targetMm).toHaveLength(3)
  })
})
