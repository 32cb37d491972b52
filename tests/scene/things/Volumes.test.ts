import { createElement } from 'react'
import { type Mesh, type ShaderMaterial, Vector3, type Vector4 } from 'three'
import { beforeAll, describe, expect, it } from 'vitest'
import { addScaled, distance, dot, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { COAGULATION_C, ISOTHERMS_C } from '../../../src/physics/heatLevels.ts'
import { PALETTES } from '../../../src/scene/materials/palette.ts'
import { Volumes } from '../../../src/scene/things/Volumes.tsx'
import type { Moment } from '../../../src/story/moment.ts'
import { momentIn, storyOf } from '../../packs/lumbar-medial-branch/storyOf.ts'
import { type Drawn, drawn, placesOf, visibleMeshes } from '../drawn.ts'

const plan = storyOf(['L4-L5'], 'right')
const dyeIn = momentIn(plan, 'blk.05.contrast@nerve.mb.L3.R', 0.5)
const numbed = momentIn(plan, 'blk.06.inject@nerve.mb.L3.R', 0.7)
const hot = momentIn(plan, 'rfa.05.heat@nerve.mb.L3.R', 0.8)
const cold = momentIn(plan, 'rfa.06.nerve', 0.5)

let volumes: Drawn
beforeAll(async () => {
  volumes = await drawn(createElement(Volumes, { theme: 'light' }), numbed)
})

const { heat, numb } = PALETTES.light
const uniformsOf = (mesh: Mesh) => (mesh.material as ShaderMaterial).uniforms
const hexOf = (mesh: Mesh): string => `#${uniformsOf(mesh).uColour!.value.getHexString().toUpperCase()}`
const shownFor = async (moment: Moment): Promise<Mesh[]> => {
  await volumes.show(moment)
  return visibleMeshes(volumes.scene)
}

describe('Volumes: numbing medicine', () => {
  it('is one blue cloud a nerve, as large and as placed as the Moment says', async () => {
    const clouds = await shownFor(numbed)
    expect(clouds.map(hexOf)).toEqual([numb])
    const [{ centreMm, axes, halfAxesMm }] = numbed.fluids as [(typeof numbed.fluids)[number]]
    const places = placesOf(clouds[0]!)
    for (const k of [0, 1, 2] as const) {
      const reach = Math.max(...places.map((place) => dot(sub(place, centreMm), axes[k])))
      expect(reach).toBeCloseTo(halfAxesMm[k], 1)
    }
  })

  it('is cut at its plane: what lies beyond is not drawn', async () => {
    const [cloud] = await shownFor(numbed)
    const { pointMm, inwardUnit } = numbed.fluids[0]!.clip[0]!
    const clip = uniformsOf(cloud!).uClip!.value as Vector4
    const side = (place: Vec3): number =>
      new Vector3(...place).dot(new Vector3(clip.x, clip.y, clip.z)) + clip.w
    expect(side(pointMm)).toBeCloseTo(0, 6)
    expect(side(addScaled(pointMm, inwardUnit, 2))).toBeCloseTo(2, 3)
    await volumes.show({ ...numbed, fluids: [{ ...numbed.fluids[0]!, clip: [] }] })
    expect(uniformsOf(cloud!).uClip!.value.toArray()).toEqual([0, 0, 0, 1])
  })

  it('fades with the Moment', async () => {
    const [cloud] = await shownFor({ ...numbed, fluids: [{ ...numbed.fluids[0]!, opacity: 0.25 }] })
    expect(uniformsOf(cloud!).uOpacity!.value).toBe(0.25)
  })

  it('is never drawn for dye: that is a film on bone alone', async () => {
    expect(dyeIn.fluids.map(({ kind }) => kind)).toEqual(['contrast'])
    expect(await shownFor(dyeIn)).toEqual([])
  })
})

describe('Volumes: heat', () => {
  it('has one shell for each contour, in its colour, as wide and as long as it', async () => {
    const shells = await shownFor(hot)
    expect(shells.map(hexOf)).toEqual(ISOTHERMS_C.map((tempC) => heat[tempC]))
    const { reached, tipMm, hubUnit } = hot.lesions[0]!
    for (const [i, { tempC, distalMm, proximalMm }] of reached.entries()) {
      const along = placesOf(shells[i]!).map((place) => dot(sub(place, tipMm), hubUnit))
      expect(Math.min(...along), `${tempC}`).toBeCloseTo(-distalMm, 2)
      expect(Math.max(...along), `${tempC}`).toBeCloseTo(proximalMm, 2)
    }
  })

  it('draws the contour of coagulation thickest and dashes only the outermost', async () => {
    const shells = await shownFor(hot)
    const lines = ISOTHERMS_C.map((tempC, i) => ({
      tempC,
      px: uniformsOf(shells[i]!).uLinePx!.value as number,
    }))
    const thickest = lines.reduce((a, b) => (b.px > a.px ? b : a))
    expect(thickest.tempC).toBe(COAGULATION_C)
    expect(shells.map((shell) => uniformsOf(shell).uDash!.value)).toEqual([1, 0, 0, 0])
  })

  it('fills each contour more than the one around it', async () => {
    const fills = (await shownFor(hot)).map((shell) => uniformsOf(shell).uFill!.value as number)
    expect(fills).toEqual([...fills].sort((a, b) => a - b))
    expect(new Set(fills).size).toBe(fills.length)
  })

  it('draws no contour that tissue has not reached, and none when it has cooled', async () => {
    const early = momentIn(plan, 'rfa.05.heat@nerve.mb.L3.R', 0.075)
    const reached = early.lesions[0]!.reached.map(({ tempC }) => tempC)
    expect(reached.length).toBeLessThan(ISOTHERMS_C.length)
    expect((await shownFor({ ...early, fluids: [] })).map(hexOf)).toEqual(reached.map((tempC) => heat[tempC]))
    expect(cold.lesions.length).toBeGreaterThan(0)
    expect(await shownFor(cold)).toEqual([])
  })

  it('draws the four lesions nearest to what is looked at, when more are hot at once', async () => {
    const many = storyOf(['L2-L3', 'L3-L4', 'L4-L5'], 'both', 'bedside')
    const moment = momentIn(many, 'rfa.05.heat', 0.6)
    expect(moment.lesions.length).toBeGreaterThan(4)
    const shells = await shownFor(moment)
    const tips = new Set(shells.map((shell) => shell.position.toArray().join()))
    const nearest = [...moment.lesions]
      .sort((a, b) => distance(a.tipMm, moment.camera.targetMm) - distance(b.tipMm, moment.camera.targetMm))
      .slice(0, 4)
    expect(tips).toEqual(new Set(nearest.map(({ tipMm }) => tipMm.join())))
  })
})
