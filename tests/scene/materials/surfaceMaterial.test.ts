import { BackSide, type Material, type MeshStandardMaterial } from 'three'
import { describe, expect, it } from 'vitest'
import { ISOTHERMS_C } from '../../../src/physics/heatLevels.ts'
import { heatUniform } from '../../../src/scene/materials/heatShader.ts'
import { LooksTexture } from '../../../src/scene/materials/looksTexture.ts'
import { PALETTES } from '../../../src/scene/materials/palette.ts'
import {
  makeSurfaceMaterial,
  makeSurfaceUniforms,
  type SurfaceKind,
  setPaletteUniforms,
} from '../../../src/scene/materials/surfaceMaterial.ts'
import { makeHeatFields } from '../../../src/scene/things/volumeUniforms.ts'
import { declared, hexOf, read, spliced } from './spliced.ts'

const KINDS: readonly SurfaceKind[] = [
  'bone',
  'disc',
  'cartilage',
  'capsule',
  'strap',
  'nerve',
  'nerve outline',
  'ilium',
]
const looks = new LooksTexture()
const uniforms = makeSurfaceUniforms({ value: looks.texture }, makeHeatFields())
const made = (kind: SurfaceKind, ghost = false): Material => makeSurfaceMaterial(kind, uniforms, ghost)
const { vertexShader, fragmentShader } = spliced(made('bone'))

/** A function of the shader by its name. */
const bodyOf = (name: string): string => {
  const from = fragmentShader.indexOf(`vec3 ${name}(`)
  return fragmentShader.slice(from, fragmentShader.indexOf('\n}', from))
}

describe('surfaceMaterial', () => {
  it.each(KINDS)('%s: every uniform that its shader reads is declared and fed', (kind) => {
    const shader = spliced(made(kind))
    const ours = [...declared(shader.vertexShader), ...declared(shader.fragmentShader)]
    expect(ours.length).toBeGreaterThan(5)
    for (const name of ours) expect(Object.keys(shader.uniforms), name).toContain(name)
    for (const text of [shader.vertexShader, shader.fragmentShader])
      for (const name of read(text)) expect(declared(text), name).toContain(name)
  })

  it('shares one set of uniforms: what is set once is set for all', () => {
    for (const kind of KINDS) expect(spliced(made(kind)).uniforms.uDye).toBe(uniforms.uDye)
  })

  it('reads all looks of a structure from one column of the looks texture', () => {
    expect(uniforms.uLooks!.value).toBe(looks.texture)
    expect(vertexShader).toContain('vLook = texelFetch(uLooks, ivec2(column, 0), 0)')
    expect(vertexShader).toContain('vBase = texelFetch(uLooks, ivec2(column, 1), 0)')
    expect(vertexShader).toContain('vNerve = texelFetch(uLooks, ivec2(column, 2), 0)')
  })

  it.each(['light', 'dark'] as const)('%s: each colour goes where it belongs', (theme) => {
    const palette = PALETTES[theme]
    setPaletteUniforms(uniforms, palette, theme)
    expect(hexOf(uniforms.uDye!)).toBe(palette.dye)
    expect(hexOf(uniforms.uNumb!)).toBe(palette.numb)
    expect(hexOf(uniforms.uNerveGold!)).toBe(palette.nerve)
    expect(hexOf(uniforms.uNerveInk!)).toBe(palette.nerveInk)
    expect(hexOf(uniforms.uChosen!)).toBe(palette.chosen)
    expect(hexOf(uniforms.uCoagulated!)).toBe(palette.coagulated)
    expect(hexOf(uniforms.uCapsule!)).toBe(palette.capsule)
    for (const tempC of ISOTHERMS_C)
      expect(hexOf(uniforms[heatUniform(tempC)]!), `${tempC}`).toBe(palette.heat[tempC])
  })

  it('films contrast in the colour of dye and stipples medicine in the blue of numbed', () => {
    const [, contrast, medicine] = bodyOf('insideFluids').split(/uFluidLook\[i\]\.x > 0\.5\) \{|\} else \{/)
    expect(contrast).toContain('uDye')
    expect(contrast).not.toContain('uNumb')
    expect(medicine).toContain('uNumb')
    expect(medicine).not.toContain('uDye')
  })

  it('colours what is heated only while a lesion is there, and nothing beyond its plane of a section', () => {
    expect(bodyOf('insideHeat')).toContain('if (i >= uHeatCount) break;')
    expect(bodyOf('insideFluids')).toContain('if (i >= uFluidCount) break;')
    expect(fragmentShader).toContain('if (dot(uSection.xyz, vPlace) + uSection.w > 0.0) discard;')
  })

  it('draws a nerve only as far as it is there, gold by its emphasis, pale where its fibres have faded', () => {
    const { fragmentShader: nerve } = spliced(made('nerve'))
    expect(nerve).toContain('if (vAlong > vLook.x + 0.0005 || vLook.x <= 0.0) discard;')
    expect(nerve).toContain('float goldShare = max(vLook.z, vBase.a);')
    expect(nerve).toContain('mix(vBase.rgb, uNerveGold, goldShare)')
    expect(nerve).toContain('vNerve.y * step(vNerve.x, vAlong) * step(vNerve.z, vAlong)')
  })

  it('makes ghosts see-through by their own look, and leaves solid bone solid', () => {
    const solid = made('bone') as MeshStandardMaterial
    const ghost = made('bone', true) as MeshStandardMaterial
    expect([solid.transparent, ghost.transparent]).toEqual([false, true])
    expect(solid.defines).not.toHaveProperty('CAN_GHOST')
    expect(ghost.defines).toHaveProperty('CAN_GHOST')
    expect(fragmentShader).toMatch(
      /#ifdef CAN_GHOST[\s\S]*gl_FragColor\.a \*= vLook\.x \* mix\(1\.0, .*vLook\.y\)/,
    )
    expect(solid.customProgramCacheKey()).not.toBe(ghost.customProgramCacheKey())
  })

  it('draws the ink of a nerve as the back of a hull round it, and none round nerves outside the plan', () => {
    const outline = made('nerve outline')
    expect(outline.side).toBe(BackSide)
    const { vertexShader: hull } = spliced(outline)
    expect(hull).toContain('transformed += objectNormal * uOutlineMm * max(vLook.z, vBase.a)')
    expect(hull).toContain('if (max(vLook.z, vBase.a) < 0.02) transformed = vec3(0.0, 1.0e6, 0.0)')
  })

  it('darkens edges in the light theme and rims them in the dark one', () => {
    setPaletteUniforms(uniforms, PALETTES.light, 'light')
    expect(uniforms.uRim!.value.r).toBe(0)
    expect(uniforms.uEdge!.value.r).toBeLessThan(0.7)
    setPaletteUniforms(uniforms, PALETTES.dark, 'dark')
    expect(uniforms.uRim!.value.r).toBeGreaterThan(0.05)
  })
})
