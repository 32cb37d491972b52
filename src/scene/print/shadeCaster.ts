// What throws a shadow in a picture for print: a depth material that leaves out what the surface itself leaves out:
// hidden and see-through structures, the far side of a cut, a nerve beyond where it is drawn to.
import { type IUniform, type Material, MeshDepthMaterial, RGBADepthPacking } from 'three'

const VERTEX_HEAD = /* glsl */ `
attribute float structure;
#ifdef IS_NERVE
attribute float along;
#endif
uniform sampler2D uLooks;
varying vec4 vLook;
varying vec3 vPlace;
varying float vAlong;
`
const VERTEX_BODY = /* glsl */ `
vLook = texelFetch(uLooks, ivec2(int(structure + 0.5), 0), 0);
vPlace = position;
#ifdef IS_NERVE
vAlong = along;
#else
vAlong = 0.0;
#endif
`
const FRAGMENT_HEAD = /* glsl */ `
varying vec4 vLook;
varying vec3 vPlace;
varying float vAlong;
uniform vec4 uSection;
`
const FRAGMENT_BODY = /* glsl */ `
if (dot(uSection.xyz, vPlace) + uSection.w > 0.0) discard;
if (vLook.x < 0.5 || vLook.y > 0.3 || vAlong > vLook.x + 0.0005) discard;
`

/** The caster of a surface of the spine or of soft tissue; null for a plain one, which throws its whole shadow. */
export function shadeCaster(surface: Material): Material | null {
  const uniforms = surface.userData.uniforms as Record<string, IUniform> | undefined
  if (!uniforms) return null
  const material = new MeshDepthMaterial({ depthPacking: RGBADepthPacking })
  const isNerve = surface.defines !== undefined && 'IS_NERVE' in surface.defines
  material.defines = isNerve ? { IS_NERVE: '' } : {}
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, { uLooks: uniforms.uLooks, uSection: uniforms.uSection })
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${VERTEX_HEAD}`)
      .replace('#include <begin_vertex>', `#include <begin_vertex>\n${VERTEX_BODY}`)
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}`)
      .replace('#include <map_fragment>', `${FRAGMENT_BODY}\n#include <map_fragment>`)
  }
  material.customProgramCacheKey = () => `shade ${isNerve}`
  return material
}
