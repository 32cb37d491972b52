import { createElement } from 'react'
import { type Mesh, type MeshBasicMaterial, Vector3 } from 'three'
import { beforeAll, describe, expect, it } from 'vitest'
import { distance, type Vec3 } from '../../../src/math/vec3.ts'
import { PALETTES } from '../../../src/scene/materials/palette.ts'
import { TestSwells } from '../../../src/scene/things/TestSwells.tsx'
import type { Moment } from '../../../src/story/moment.ts'
import { momentIn, storyOf } from '../../packs/lumbar-medial-branch/storyOf.ts'
import { type Drawn, drawn, pictureOf, visibleMeshes } from '../drawn.ts'

const plan = storyOf(['L4-L5'], 'right')
const testing = momentIn(plan, 'rfa.03.test@nerve.mb.L3.R', 0.3)
const withPhase = (phase: number, opacity = 1): Moment => ({
  ...testing,
  testPulses: { ...testing.testPulses!, phase, opacity },
})

let swells: Drawn
beforeAll(async () => {
  swells = await drawn(createElement(TestSwells, { palette: PALETTES.light }), testing)
})

const rings = (): Mesh[] => visibleMeshes(swells.scene)
const placeOf = ({ position: { x, y, z } }: Mesh): Vec3 => [x, y, z]
const opacityOf = ({ material }: Mesh): number => (material as MeshBasicMaterial).opacity

describe('TestSwells', () => {
  it('draws rings round the bare tip of the nerve that is tested, and none otherwise', async () => {
    await swells.show(testing)
    const [tip, heel] = plan.nerves[0]!.target.rf.lineMm
    expect(rings()).toHaveLength(3)
    for (const ring of rings())
      expect(distance(placeOf(ring), tip) + distance(placeOf(ring), heel)).toBeCloseTo(distance(tip, heel), 6)
    await swells.show(momentIn(plan, 'rfa.04.numb@nerve.mb.L3.R', 0.5))
    expect(rings()).toEqual([])
  })

  it('lets each ring swell and fade as the pulse goes on', async () => {
    await swells.show(withPhase(0))
    const [young] = rings()
    const [size, opacity] = [young!.scale.x, opacityOf(young!)]
    await swells.show(withPhase(0.9))
    expect(young!.scale.x).toBeGreaterThan(3 * size)
    expect(opacityOf(young!)).toBeLessThan(0.15 * opacity)
  })

  it('begins again as small as it began, so that nothing jumps while it can be seen', async () => {
    await swells.show(withPhase(0.999))
    const old = rings().map(opacityOf)
    expect(Math.min(...old)).toBeLessThan(0.01)
    await swells.show(withPhase(0.5))
    expect(new Set(rings().map(({ scale }) => scale.x.toFixed(3))).size).toBe(3)
  })

  it('turns the rings to the eye', async () => {
    await swells.show(testing)
    const eye = new Vector3(...pictureOf(testing).view.eyeMm)
    for (const ring of rings()) {
      const facing = ring.getWorldDirection(new Vector3())
      expect(facing.dot(eye.clone().sub(ring.position).normalize())).toBeGreaterThan(0.9999)
    }
  })

  it('fades with the Moment', async () => {
    await swells.show(withPhase(0.2, 0.5))
    const half = rings().map(opacityOf)
    await swells.show(withPhase(0.2, 1))
    for (const [i, opacity] of rings().map(opacityOf).entries()) expect(half[i]).toBeCloseTo(opacity / 2, 6)
  })
})
