import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { add, scale } from '../../src/math/vec3.ts'
import { makePlan } from '../../src/procedure/plan.ts'
import { sample } from '../../src/procedure/sample.ts'
import { MAX_VOLUMES, makeVolumeUniforms, setVolumes } from '../../src/scene/volumeUniforms.ts'

const plan = makePlan({ joints: ['L4-L5'], side: 'right', cut: 'full' })
const at = (key: string, share: number) => {
  const step = plan.steps.find((candidate) => candidate.key === key)!
  return sample(plan, step.startS + share * step.durationS)
}

describe('volumeUniforms', () => {
  it('puts the surface of a fluid on the unit sphere', () => {
    const uniforms = makeVolumeUniforms()
    const moment = at('blk.06.inject@nerve.mb.L3.R', 0.95)
    setVolumes(uniforms, moment)
    expect(uniforms.uFluidCount.value).toBe(1)
    const { centreMm, axes, halfAxesMm } = moment.fluids[0]!
    for (const k of [0, 1, 2] as const) {
      const onSurface = new Vector3(...add(centreMm, scale(axes[k], halfAxesMm[k])))
      expect(onSurface.applyMatrix4(uniforms.uFluidFrame.value[0]!).length()).toBeCloseTo(1, 5)
    }
  })

  it('gives a lesion its four contours, and none that is not reached', () => {
    const uniforms = makeVolumeUniforms()
    setVolumes(uniforms, at('rfa.05.heat@nerve.mb.L3.R', 0.8))
    expect(uniforms.uHeatShape.value.slice(0, 4).every(({ z }) => z > 0)).toBe(true)
    setVolumes(uniforms, at('rfa.05.heat@nerve.mb.L3.R', 0.1))
    expect(uniforms.uHeatShape.value[3]!.z).toBe(0)
    expect(uniforms.uHeatLook.value[0]!.x).toBe(1)
  })

  it('keeps the nearest ones when there are more than a shader reads', () => {
    const both = makePlan({ joints: ['L3-L4', 'L4-L5', 'L5-S1'], side: 'both', cut: 'bedside' })
    const step = both.steps.find(({ id }) => id === 'blk.06.inject')!
    const moment = sample(both, step.startS + step.durationS * 0.8)
    expect(moment.fluids.length).toBeGreaterThan(MAX_VOLUMES)
    const uniforms = makeVolumeUniforms()
    setVolumes(uniforms, moment)
    expect(uniforms.uFluidCount.value).toBe(MAX_VOLUMES)
  })
})
