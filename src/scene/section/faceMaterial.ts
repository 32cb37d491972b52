// What cut faces look like: a hard pale rim and spongy bone inside, rings of fibre round a soft core in a disc, plain
// colours elsewhere. Flat and without light, like a plate; the outline in ink.
import { Color, DoubleSide, type IUniform, ShaderMaterial, Vector2 } from 'three'
import type { Palette } from '../materials/palette.ts'
import { TISSUES } from './cutFaces.ts'

/** The soft core reaches that far from the middle of a disc to its edge. Drawn by rule, not measured. */
const CORE_SHARE = 0.6
/** The core lies a little behind the middle, as share of half the disc's depth. Drawn by rule. */
const CORE_BACK_SHARE = 0.1

const VERTEX = /* glsl */ `
attribute float structure;
attribute float fade;
#ifdef IS_FACE
attribute float tissue;
attribute vec2 inner;
varying float vTissue;
varying vec2 vInner;
#endif
uniform sampler2D uLooks;
varying vec4 vLook;
varying vec4 vBase;
varying float vFade;
varying vec3 vPlace;
void main() {
  int column = int(structure + 0.5);
  vLook = texelFetch(uLooks, ivec2(column, 0), 0);
  vBase = texelFetch(uLooks, ivec2(column, 1), 0);
  vFade = fade;
  vPlace = position;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
#ifdef IS_FACE
  vTissue = tissue;
  vInner = inner;
  gl_Position.z -= tissue * 4.0e-6 * gl_Position.w;
#else
  gl_Position.z -= 4.0e-5 * gl_Position.w;
#endif
}
`

/** What a face is made of, as the shader knows it. */
const TISSUE_NUMBERS = TISSUES.map((tissue, i) => `#define ${tissue.toUpperCase()} ${i}`).join('\n')

const HEAD = /* glsl */ `
varying vec4 vLook;
varying vec4 vBase;
varying float vFade;
varying vec3 vPlace;
`

const FACE = /* glsl */ `
${HEAD}
${TISSUE_NUMBERS}
varying float vTissue;
varying vec2 vInner;
uniform vec3 uBone;
uniform vec3 uCancellous;
uniform vec3 uMarrow;
uniform vec3 uDisc;
uniform vec3 uCore;
uniform vec3 uCartilage;
uniform vec3 uNerve;
uniform vec3 uLit;
uniform sampler2D uRim;
uniform vec2 uRimCorner;
uniform vec2 uRimSize;
uniform int uAxis;
float hash(vec2 p) {
  p = fract(p * vec2(123.34, 456.21));
  p += dot(p, p + 45.32);
  return fract(p.x * p.y);
}
float noise(vec2 p) {
  vec2 i = floor(p);
  vec2 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash(i), hash(i + vec2(1, 0)), f.x), mix(hash(i + vec2(0, 1)), hash(i + vec2(1, 1)), f.x), f.y);
}
void main() {
  if (vLook.x <= 0.003 || vLook.y > 0.5) discard;
  vec2 place = uAxis == 0 ? vPlace.yz : uAxis == 1 ? vPlace.zx : vPlace.xy;
  int tissue = int(vTissue + 0.5);
  vec3 colour;
  if (tissue == BONE) {
    float rim = texture2D(uRim, (place - uRimCorner) / uRimSize).r;
    // Struts of spongy bone, gone before they could shimmer.
    float near = 1.0 - smoothstep(0.12, 0.5, length(fwidth(place)));
    float struts = smoothstep(0.42, 0.62, abs(noise(place * 1.15) - 0.5) + abs(noise(place * 1.7 + 7.0) - 0.5) + 0.16);
    colour = mix(mix(uCancellous, uMarrow, 0.35), mix(uCancellous, uMarrow, struts), near);
    colour = mix(colour, uBone, smoothstep(0.25, 0.75, rim));
  } else if (tissue == DISC) {
    float r = length(vInner);
    vec2 c = vec2(vInner.x, vInner.y + ${CORE_BACK_SHARE.toFixed(2)});
    float rings = 0.5 + 0.5 * sin(r * 62.0);
    colour = uDisc * (0.86 + 0.16 * rings);
    colour = mix(uCore * (0.97 + 0.06 * noise(place * 0.8)), colour, smoothstep(${(CORE_SHARE - 0.06).toFixed(2)}, ${(CORE_SHARE + 0.06).toFixed(2)}, length(c)));
  } else if (tissue == CARTILAGE || tissue == CAPSULE) {
    colour = uCartilage;
  } else if (tissue == MUSCLE) {
    // Bundles of flesh with pale sheets between them.
    float near = 1.0 - smoothstep(0.2, 0.8, length(fwidth(place)));
    float sheets = min(abs(noise(place * 0.42) - 0.5), abs(noise(place * 0.36 + 19.0) - 0.5));
    vec3 flesh = vBase.rgb * (0.8 + near * 0.16 * (noise(place * 2.4) - 0.5));
    colour = mix(mix(flesh, uBone, 0.34), flesh, smoothstep(0.0, 0.06, sheets));
  } else if (tissue == FAT) {
    colour = vBase.rgb * (0.9 + 0.18 * noise(place * 0.7));
  } else if (tissue == VESSEL) {
    // The lumen; its wall is the outline.
    colour = vBase.rgb * 0.62;
  } else if (tissue == SAC) {
    colour = mix(vBase.rgb, uCore, 0.7);
  } else if (tissue != NERVE) {
    colour = vBase.rgb;
  } else {
    // Gold for nerves in the plan, their own colour for the others, as along their length.
    colour = mix(vBase.rgb, uNerve, max(vLook.z, vBase.a));
  }
  if (tissue != NERVE) colour = mix(colour, uLit, 0.35 * vBase.a);
  gl_FragColor = vec4(colour, 1.0);
  #include <colorspace_fragment>
  gl_FragColor *= vFade;
}
`

const LINE = /* glsl */ `
${HEAD}
uniform vec3 uInk;
void main() {
  if (vLook.x <= 0.003) discard;
  gl_FragColor = vec4(uInk, 1.0);
  #include <colorspace_fragment>
  gl_FragColor *= vFade * 0.85;
}
`

export interface FaceMaterials {
  readonly face: ShaderMaterial
  readonly line: ShaderMaterial
}

/** `looks` is the texture that all surfaces of the spine read. */
export function makeFaceMaterials(looks: IUniform): FaceMaterials {
  const colours = [
    'uBone',
    'uCancellous',
    'uMarrow',
    'uDisc',
    'uCore',
    'uCartilage',
    'uNerve',
    'uLit',
    'uInk',
  ]
  const uniforms = {
    ...Object.fromEntries(colours.map((name) => [name, { value: new Color() }])),
    uLooks: looks,
    uRim: { value: null },
    uRimCorner: { value: new Vector2() },
    uRimSize: { value: new Vector2(1, 1) },
    uAxis: { value: 0 },
  }
  const shared = { vertexShader: VERTEX, uniforms, side: DoubleSide, transparent: false, toneMapped: false }
  return {
    face: new ShaderMaterial({ ...shared, fragmentShader: FACE, defines: { IS_FACE: '' } }),
    line: new ShaderMaterial({ ...shared, fragmentShader: LINE }),
  }
}

export function setFacePalette({ face }: FaceMaterials, palette: Palette): void {
  const set = (name: string, hex: string): void => {
    ;(face.uniforms[name]!.value as Color).set(hex)
  }
  set('uBone', palette.cutRim)
  set('uCancellous', palette.cutSpongy)
  set('uMarrow', palette.cutMarrow)
  set('uDisc', palette.disc)
  set('uCore', palette.discCore)
  set('uCartilage', palette.cartilage)
  set('uNerve', palette.nerve)
  set('uLit', palette.lit)
  set('uInk', palette.nerveInk)
}
