import { type Material, MeshDepthMaterial, MeshStandardMaterial } from 'three'
import { describe, expect, it } from 'vitest'
import { makeSurfaceMaterial, makeSurfaceUniforms } from '../../../src/scene/materials/surfaceMaterial.ts'
import { shadeCaster } from '../../../src/scene/print/shadeCaster.ts'
import { makeHeatFields } from '../../../src/scene/things/volumeUniforms.ts'

const uniforms = makeSurfaceUniforms({ value: null }, makeHeatFields())

/** The caster's shader as three would compile it. */
function spliced(caster: Material): { vertexShader: string; fragmentShader: string; uniforms: object } {
  const shader = {
    uniforms: {},
    vertexShader: '#include <common>\n#include <begin_vertex>',
    fragmentShader: '#include <common>\n#include <map_fragment>',
  }
  caster.onBeforeCompile(shader as never, null as never)
  return shader
}

describe('shadeCaster', () => {
  it('leaves out what the surface leaves out, by the same looks and the same cut', () => {
    const caster = shadeCaster(makeSurfaceMaterial('bone', uniforms))!
    expect(caster).toBeInstanceOf(MeshDepthMaterial)
    const shader = spliced(caster)
    expect(shader.uniforms).toEqual({ uLooks: uniforms.uLooks, uSection: uniforms.uSection })
    expect(shader.fragmentShader.match(/discard/g)).toHaveLength(2)
    expect(shader.vertexShader).toContain('texelFetch(uLooks')
  })

  it('knows a nerve by its length, and a plain surface by having no looks', () => {
    expect(shadeCaster(makeSurfaceMaterial('nerve', uniforms))?.defines).toHaveProperty('IS_NERVE')
    expect(shadeCaster(makeSurfaceMaterial('bone', uniforms))?.defines).not.toHaveProperty('IS_NERVE')
    expect(shadeCaster(new MeshStandardMaterial())).toBeNull()
  })
})
