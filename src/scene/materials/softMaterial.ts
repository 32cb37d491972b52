// Materials of the soft tissue: three's standard one with looks by structure, fine fibres in flesh, and two passes of
// one mesh: what is solid writes depth and comes first, what is see-through comes after and writes none.
import { FrontSide, type IUniform, MeshStandardMaterial } from 'three'
import { RUN_OUT_MM, type SoftGroup, WHOLE_SHARE } from '../body/softModel.ts'
import { VALUE_NOISE } from './noiseShader.ts'
import type { SurfaceUniforms } from './surfaceMaterial.ts'

/** `depth` comes before `clear`: of bodies that lie behind one another only the nearest wall is seen. */
export type SoftPass = 'solid' | 'depth' | 'clear'

const VERTEX_HEAD = /* glsl */ `
attribute float structure;
attribute vec4 nature;
uniform sampler2D uLooks;
varying vec4 vLook;
varying vec4 vBase;
varying vec4 vNature;
varying vec3 vPlace;
`

const VERTEX_BODY = /* glsl */ `
int column = int(structure + 0.5);
vLook = texelFetch(uLooks, ivec2(column, 0), 0);
vBase = texelFetch(uLooks, ivec2(column, 1), 0);
vNature = nature;
vPlace = position;
`

const FRAGMENT_HEAD = /* glsl */ `
varying vec4 vLook;
varying vec4 vBase;
varying vec4 vNature;
varying vec3 vPlace;
uniform vec3 uLit;
uniform vec3 uTendon;
uniform vec3 uNerveGold;
uniform vec3 uEdge;
uniform vec3 uRim;
uniform vec2 uEndsMm;
uniform vec4 uSection;

${VALUE_NOISE}
/* Noise drawn out along the fibres: the place, shrunk along their direction. */
float strands(vec3 along, float perMm) {
  vec3 p = vPlace - along * dot(vPlace, along) * 0.95;
  return valueNoise(p * perMm);
}
/* A ligament carries its strands' direction, with its baked light as alpha, kept below 1; other firm tissue has alpha 1. */
bool isLigament() {
  return vNature.a < 0.995;
}
float presenceOf() {
#ifdef IS_TWIG
  // A nerve is there up to that share of its length.
  return step(0.003, vLook.x);
#endif
  float share = vLook.x;
#ifdef FADES_OUT
  share *= vNature.a;
#else
  // The body goes on above and below the picture: what reaches so far runs out.
  share *= smoothstep(uEndsMm.x, uEndsMm.x + ${RUN_OUT_MM.toFixed(1)}, vPlace.y) *
    (1.0 - smoothstep(uEndsMm.y - ${RUN_OUT_MM.toFixed(1)}, uEndsMm.y, vPlace.y));
#endif
  return share;
}
`

const FRAGMENT_COLOUR = /* glsl */ `
if (dot(uSection.xyz, vPlace) + uSection.w > 0.0) discard;
float presence = presenceOf();
bool isClear = presence < ${WHOLE_SHARE} || vLook.y > 0.01;
#ifdef PASS_SOLID
if (isClear) discard;
#else
if (!isClear || presence <= 0.004) discard;
#endif
vec3 surface = vBase.rgb;
#ifdef IS_MUSCLE
vec3 along = normalize(vNature.rgb * 2.0 - 1.0);
float fibre = 0.55 * strands(along, 1.1) + 0.45 * strands(along, 2.9);
surface *= 0.8 + 0.4 * fibre;
float tendon = clamp(vNature.a * 1.25 + 0.35 * (fibre - 0.55), 0.0, 1.0);
surface = mix(surface, uTendon * (0.86 + 0.2 * fibre), 0.72 * smoothstep(0.25, 0.95, tendon));
#endif
#ifdef IS_FIRM
if (isLigament()) {
  vec3 along = normalize(vNature.rgb * 2.0 - 1.0);
  float fibre = 0.5 * strands(along, 1.5) + 0.5 * strands(along, 3.9);
  surface *= vNature.a * (0.74 + 0.4 * fibre);
  // Between the bundles it is a little warmer and darker.
  surface *= mix(vec3(1.0, 0.93, 0.82), vec3(1.05, 1.02, 0.95), smoothstep(0.3, 0.6, fibre));
} else {
  float strand = valueNoise(vec3(vPlace.x * 5.0, vPlace.y * 0.9, vPlace.z * 5.0));
  surface *= vNature.rgb * (0.92 + 0.12 * strand);
}
#endif
#ifdef IS_TWIG
if (vNature.r > vLook.x + 0.001) discard;
surface = mix(surface, uNerveGold, vLook.z);
#endif
#ifdef IS_FAT
float lobule = valueNoise(vPlace * 0.34) * 0.6 + valueNoise(vPlace * 0.9) * 0.4;
surface *= 0.88 + 0.22 * lobule;
#endif
#ifdef IS_FASCIA
float weave = valueNoise(vec3(vPlace.x * 1.3 - vPlace.y * 0.5, vPlace.y * 0.16 + vPlace.x * 0.3, 0.0));
surface *= 0.86 + 0.22 * weave;
#endif
#ifndef IS_TWIG
surface = mix(surface, surface * vec3(1.06, 0.98, 0.9) + uLit * 0.14, 0.7 * vLook.z);
#endif
surface = mix(surface, surface * 0.7 + uLit * 0.3, 0.85 * vBase.a);
diffuseColor.rgb = surface;
`

/** Fibres catch the light: the normal is tipped by their slope, gone before it could shimmer. */
const FRAGMENT_NORMAL = /* glsl */ `
#if defined(IS_MUSCLE) || defined(IS_FAT) || defined(IS_FIRM)
{
  float near = 1.0 - smoothstep(0.3, 1.1, length(fwidth(vPlace)));
  if (near > 0.01) {
#ifdef IS_MUSCLE
    vec3 run = normalize(vNature.rgb * 2.0 - 1.0);
    float h = strands(run, 1.1) * 0.7 + strands(run, 2.9) * 0.3;
    float size = 0.22;
#elif defined(IS_FIRM)
    vec3 run = normalize(vNature.rgb * 2.0 - 1.0);
    float h = isLigament() ? strands(run, 1.5) * 0.6 + strands(run, 3.9) * 0.4 : 0.0;
    float size = 0.2;
#else
    float h = valueNoise(vPlace * 0.34) * 1.4 + valueNoise(vPlace * 0.9) * 0.5;
    float size = 0.5;
#endif
    vec3 sx = dFdx(-vViewPosition);
    vec3 sy = dFdy(-vViewPosition);
    vec3 rx = cross(sy, normal);
    vec3 ry = cross(normal, sx);
    float det = dot(sx, rx);
    vec3 slope = sign(det) * (dFdx(h) * rx + dFdy(h) * ry);
    normal = normalize(abs(det) * normal - size * near * slope);
  }
}
#endif
`

const FRAGMENT_FINISH = /* glsl */ `
float facing = abs(dot(normalize(normal), normalize(vViewPosition)));
float grazing = pow(1.0 - clamp(facing, 0.0, 1.0), 3.0);
gl_FragColor.rgb *= mix(vec3(1.0), uEdge, 0.7 * grazing);
gl_FragColor.rgb += uRim * grazing;
#ifdef PASS_CLEAR
float outline = smoothstep(0.45, 0.98, 1.0 - facing);
#ifdef IS_MUSCLE
float ghost = 0.10 + 0.10 * (fibre - 0.4) + 0.34 * outline;
#else
float ghost = 0.14 + 0.46 * outline;
#endif
// What is told now is seen a little better, and still seen through.
ghost += 0.22 * max(vLook.z, vBase.a);
gl_FragColor.a *= presence * mix(1.0, ghost, vLook.y);
#endif
`

const DEFINES: Readonly<Record<SoftGroup, readonly string[]>> = {
  sac: ['IS_FIRM'],
  firm: ['IS_FIRM'],
  twig: ['IS_TWIG'],
  muscle: ['IS_MUSCLE'],
  fascia: ['IS_FASCIA', 'FADES_OUT'],
  fat: ['IS_FAT', 'FADES_OUT'],
  skin: ['IS_SKIN', 'FADES_OUT'],
}
const ROUGHNESS: Readonly<Record<SoftGroup, number>> = {
  sac: 0.42,
  firm: 0.5,
  twig: 0.45,
  muscle: 0.52,
  fascia: 0.4,
  fat: 0.6,
  skin: 0.7,
}

/** Colour of tendon, and lowest and highest y that is drawn, mm. */
export type SoftUniforms = Readonly<Record<'uTendon' | 'uEndsMm', IUniform>>

/** `uniforms` are the surfaces' own, with those of soft tissue besides. */
export function makeSoftMaterial(
  group: SoftGroup,
  pass: SoftPass,
  uniforms: SurfaceUniforms & SoftUniforms,
): MeshStandardMaterial {
  const material = new MeshStandardMaterial({
    roughness: ROUGHNESS[group],
    metalness: 0,
    envMapIntensity: 0.9,
  })
  material.side = FrontSide
  material.transparent = pass !== 'solid'
  material.depthWrite = pass !== 'clear'
  material.colorWrite = pass !== 'depth'
  const names = [...DEFINES[group], pass === 'solid' ? 'PASS_SOLID' : 'PASS_CLEAR']
  material.defines = Object.fromEntries(names.map((name) => [name, '']))
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${VERTEX_HEAD}`)
      .replace('#include <begin_vertex>', `#include <begin_vertex>\n${VERTEX_BODY}`)
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}`)
      .replace('#include <color_fragment>', `#include <color_fragment>\n${FRAGMENT_COLOUR}`)
      .replace('#include <normal_fragment_maps>', `#include <normal_fragment_maps>\n${FRAGMENT_NORMAL}`)
      .replace('#include <opaque_fragment>', `#include <opaque_fragment>\n${FRAGMENT_FINISH}`)
  }
  material.userData.uniforms = uniforms
  material.customProgramCacheKey = () => `soft ${group} ${pass}`
  return material
}
