import { Color, type MeshStandardMaterial, Vector2 } from 'three'
import { describe, expect, it } from 'vitest'
import { ENDS_MM, SOFT_GROUPS } from '../../../src/scene/body/softModel.ts'
import { LooksTexture } from '../../../src/scene/materials/looksTexture.ts'
import { makeSoftMaterial, type SoftPass } from '../../../src/scene/materials/softMaterial.ts'
import { makeSurfaceUniforms } from '../../../src/scene/materials/surfaceMaterial.ts'
import { makeHeatFields } from '../../../src/scene/things/volumeUniforms.ts'
import { declared, read, spliced } from './spliced.ts'

const uniforms = {
  ...makeSurfaceUniforms({ value: new LooksTexture().texture }, makeHeatFields()),
  uTendon: { value: new Color() },
  uEndsMm: { value: new Vector2(...ENDS_MM) },
}
const made = (group: (typeof SOFT_GROUPS)[number], pass: SoftPass): MeshStandardMaterial =>
  makeSoftMaterial(group, pass, uniforms)

describe('softMaterial', () => {
  it.each(SOFT_GROUPS)('%s: every uniform that its shader reads is declared and fed', (group) => {
    const shader = spliced(made(group, 'solid'))
    for (const text of [shader.vertexShader, shader.fragmentShader])
      for (const name of read(text)) {
        expect(declared(text), name).toContain(name)
        expect(Object.keys(shader.uniforms), name).toContain(name)
      }
  })

  it('writes depth where it is solid or only depth, and none where it is seen through', () => {
    expect(made('muscle', 'solid').depthWrite).toBe(true)
    expect(made('muscle', 'depth').depthWrite).toBe(true)
    expect(made('muscle', 'depth').colorWrite).toBe(false)
    expect(made('muscle', 'clear').depthWrite).toBe(false)
    expect(made('muscle', 'clear').transparent).toBe(true)
    expect(made('muscle', 'solid').transparent).toBe(false)
  })

  it('has a program of its own for each group and pass', () => {
    const keys = SOFT_GROUPS.flatMap((group) =>
      (['solid', 'depth', 'clear'] as const).map((pass) => made(group, pass).customProgramCacheKey()),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
})
