import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { add, distance, scale } from '../../../src/math/vec3.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import {
  MAX_VOLUMES,
  makeHeatFields,
  makeVolumeUniforms,
  setVolumes,
} from '../../../src/scene/things/volumeUniforms.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { sample } from '../../../src/story/sample.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L4-L5'], side: 'right', cut: 'full' })
const at = (key: string, share: number) => {
  const step = plan.steps.find((candidate) => candidate.key === key)!
  return sample(plan, step.startS + share * step.durationS)
}

describe('volumeUniforms', () => {
  it('puts the surface of a fluid on the unit sphere', () => {
    const fields = makeHeatFields()
    const uniforms = makeVolumeUniforms(fields)
    const moment = at('blk.06.inject@nerve.mb.L3.R', 0.95)
    setVolumes(uniforms, fields, moment)
    expect(uniforms.uFluidCount.value).toBe(1)
    const { centreMm, axes, halfAxesMm } = moment.fluids[0]!
    for (const k of [0, 1, 2] as const) {
      const onSurface = new Vector3(...add(centreMm, scale(axes[k], halfAxesMm[k])))
      expect(onSurface.applyMatrix4(uniforms.uFluidFrame.value[0]!).length()).toBeCloseTo(1, 5)
    }
  })

  it('tells dye from numbing medicine, and how much of it is there', () => {
    const fields = makeHeatFields()
    const uniforms = makeVolumeUniforms(fields)
    const look = (key: string, share: number) => {
      setVolumes(uniforms, fields, at(key, share))
      return uniforms.uFluidLook.value[0]!.toArray()
    }
    expect(look('blk.05.contrast@nerve.mb.L3.R', 0.5)).toEqual([1, 1])
    expect(look('blk.06.inject@nerve.mb.L3.R', 0.7)).toEqual([0, 1])
    expect(look('rfa.04.numb@nerve.mb.L3.R', 0.9)).toEqual([0, 1])
  })

  it('cuts a fluid at its plane: what lies beyond is negative', () => {
    const fields = makeHeatFields()
    const uniforms = makeVolumeUniforms(fields)
    const moment = at('blk.06.inject@nerve.mb.L3.R', 0.7)
    setVolumes(uniforms, fields, moment)
    const { x, y, z, w } = uniforms.uFluidClip.value[0]!
    const { pointMm, inwardUnit } = moment.fluids[0]!.clip[0]!
    const side = (mm: number): number => {
      const [px, py, pz] = add(pointMm, scale(inwardUnit, mm))
      return x * px + y * py + z * pz + w
    }
    expect([side(2) > 0, side(-2) > 0]).toEqual([true, false])
  })

  it('places a lesion and lets hot ones read the field of their own clock', () => {
    const fields = makeHeatFields()
    const uniforms = makeVolumeUniforms(fields)
    const moment = at('rfa.05.heat@nerve.mb.L3.R', 0.5)
    setVolumes(uniforms, fields, moment)
    expect(uniforms.uHeatCount.value).toBe(1)
    expect(uniforms.uHeatLook.value[0]!.x).toBe(1)
    expect(uniforms.uHeatTip.value[0]!.toArray()).toEqual([...moment.lesions[0]!.tipMm])
    expect(uniforms.uHeatSpan.value.x).toBeGreaterThan(5)
  })

  it('keeps the nearest ones when there are more than a shader reads', () => {
    const both = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, {
      joints: ['L3-L4', 'L4-L5', 'L5-S1'],
      side: 'both',
      cut: 'bedside',
    })
    const step = both.steps.find(({ id }) => id === 'blk.06.inject')!
    const moment = sample(both, step.startS + step.durationS * 0.8)
    expect(moment.fluids.length).toBeGreaterThan(MAX_VOLUMES)
    const fields = makeHeatFields()
    const uniforms = makeVolumeUniforms(fields)
    setVolumes(uniforms, fields, moment)
    expect(uniforms.uFluidCount.value).toBe(MAX_VOLUMES)
    // Whatever the uniforms hold, no fluid that was left out lies nearer to what is looked at than one that was kept.
    const away = moment.fluids
      .map((fluid) => ({ fluid, mm: distance(fluid.centreMm, moment.camera.targetMm) }))
      .sort((a, b) => a.mm - b.mm)
    const centreOf = (i: number) =>
      new Vector3().setFromMatrixPosition(uniforms.uFluidFrame.value[i]!.clone().invert())
    for (let i = 0; i < MAX_VOLUMES; i++)
      expect(centreOf(i).distanceTo(new Vector3(...away[i]!.fluid.centreMm))).toBeLessThan(0.001)
  })

  it('draws a lesion that has cooled as cold', () => {
    const fields = makeHeatFields()
    const uniforms = makeVolumeUniforms(fields)
    setVolumes(uniforms, fields, at('rfa.05.heat@nerve.mb.L3.R', 1))
    expect(uniforms.uHeatLook.value[0]!.x).toBe(0)
  })
})
