import { createElement } from 'react'
import { Mesh, type MeshStandardMaterial, PlaneGeometry, ShaderLib, UniformsUtils } from 'three'
import { beforeAll, describe, expect, it } from 'vitest'
import { skinZMm } from '../../../src/anatomy/landmarks.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { distance } from '../../../src/math/vec3.ts'
import { PALETTES } from '../../../src/scene/materials/palette.ts'
import { SkinPatch } from '../../../src/scene/things/SkinPatch.tsx'
import { WINDOW_MM } from '../../../src/scene/things/windowWall.ts'
import { momentIn, storyOf } from '../../packs/lumbar-medial-branch/storyOf.ts'
import { colourOf, type Drawn, drawn, placesOf, visibleMeshes } from '../drawn.ts'

const plan = storyOf(['L4-L5'], 'right')
const { entryMm } = plan.nerves[0]!.target.block
const wheal = momentIn(plan, 'blk.03.skin', 0.75)
const opened = momentIn(plan, 'blk.04.needle@nerve.mb.L3.R', 0.3)
const without = momentIn(plan, 'blk.05.contrast@nerve.mb.L3.R', 0.5)

/** A flat sheet 8 mm under the skin at the entry, in the fascia's stead. */
const fascia = new PlaneGeometry(200, 200, 20, 20).translate(
  entryMm[0],
  entryMm[1],
  skinZMm(TYPICAL_BODY, entryMm[1], entryMm[0]) + 8,
)

let skin: Drawn
let bare: Drawn
beforeAll(async () => {
  skin = await drawn(createElement(SkinPatch, { palette: PALETTES.light, fascia }), wheal)
  bare = await drawn(createElement(SkinPatch, { palette: PALETTES.light, fascia: null }), wheal)
})

/** The uniforms that a material's shader gets when it is compiled. */
function uniformsOf({ material }: Mesh): Record<string, { value: unknown }> {
  const shader = {
    uniforms: UniformsUtils.clone(ShaderLib.standard.uniforms),
    vertexShader: ShaderLib.standard.vertexShader,
    fragmentShader: ShaderLib.standard.fragmentShader,
  }
  const own = material as MeshStandardMaterial
  own.onBeforeCompile(shader as never, null as never)
  return shader.uniforms
}

describe('SkinPatch', () => {
  it('is a sheet of skin through the needle’s entry, in the colour of skin', async () => {
    await skin.show(wheal)
    const [sheet] = visibleMeshes(skin.scene)
    expect(colourOf(sheet!)).toBe(PALETTES.light.skin)
    expect(Math.min(...placesOf(sheet!).map((place) => distance(place, entryMm)))).toBeLessThan(1)
  })

  it('faces backwards, out of the body', async () => {
    await skin.show(wheal)
    const normal = visibleMeshes(skin.scene)[0]!.geometry.getAttribute('normal')
    for (let i = 0; i < normal.count; i += 97) expect(normal.getZ(i)).toBeLessThan(-0.5)
  })

  it('raises the wheal as the Moment says', async () => {
    await skin.show(wheal)
    expect(wheal.skin!.whealMm).toBeCloseTo(3, 6)
    expect(uniformsOf(visibleMeshes(skin.scene)[0]!).uWheal!.value).toBe(wheal.skin!.whealMm)
    await skin.show(momentIn(plan, 'blk.03.skin', 0.3))
    expect(uniformsOf(visibleMeshes(skin.scene)[0]!).uWheal!.value).toBe(0)
  })

  it('opens a window to the bone along the needle’s way, as far as the Moment says', async () => {
    await skin.show(wheal)
    expect(visibleMeshes(skin.scene)).toHaveLength(1)
    await skin.show(opened)
    const [sheet, wall] = visibleMeshes(skin.scene)
    expect(uniformsOf(sheet!).uOpened!.value).toBe(opened.skin!.opened)
    const deepest = Math.max(...placesOf(wall!).map(([, , z]) => z))
    expect(deepest).toBeGreaterThan(opened.skin!.towardMm[2] - WINDOW_MM.bone)
  })

  it('opens none while the fascia is not there to tell its layers by', async () => {
    await bare.show(opened)
    const [sheet, ...rest] = visibleMeshes(bare.scene)
    expect(rest).toEqual([])
    expect(uniformsOf(sheet!).uOpened!.value).toBe(0)
  })

  it('is gone when the Moment has none, and swaps its sheet for that of another needle', async () => {
    await skin.show(without)
    expect(visibleMeshes(skin.scene)).toEqual([])
    await skin.show(momentIn(plan, 'blk.04.needle@nerve.mb.L4.R', 0.3))
    const sheets = visibleMeshes(skin.scene).filter((mesh) => mesh instanceof Mesh)
    expect(sheets).toHaveLength(2)
    const other = plan.nerves[1]!.target.block.entryMm
    expect(Math.min(...placesOf(sheets[0]!).map((place) => distance(place, other)))).toBeLessThan(1)
  })

  it('draws the wall’s layers in their own colours', async () => {
    await skin.show(opened)
    const uniforms = uniformsOf(visibleMeshes(skin.scene)[1]!)
    const hex = (name: string): string =>
      `#${(uniforms[name]!.value as { getHexString(): string }).getHexString().toUpperCase()}`
    const { skin: outer, fat, fascia: sheet, muscle } = PALETTES.light
    expect(['uSkin', 'uFat', 'uFascia', 'uMuscle'].map(hex)).toEqual([outer, fat, sheet, muscle])
  })
})
