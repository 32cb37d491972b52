// The shader pieces that all surfaces of the spine share, spliced into three's standard material: looks by
// structure, fine grain in millimetres, darkening edges, and tints where a surface lies inside fluid or heat.

import { MAX_VOLUMES } from '../things/volumeUniforms.ts'
import { HEAT_UNIFORMS, insideHeat } from './heatShader.ts'
import { VALUE_NOISE } from './noiseShader.ts'

export const VERTEX_HEAD = /* glsl */ `
attribute float structure;
#ifdef IS_BONE
attribute vec2 border;
#endif
#ifdef HAS_TINT
attribute vec4 tint;
varying vec4 vTint;
#endif
#ifdef IS_NERVE
attribute float along;
varying float vAlong;
varying vec4 vNerve;
uniform float uOutlineMm;
#endif
uniform sampler2D uLooks;
varying vec4 vLook;
varying vec4 vBase;
varying vec3 vPlace;
`

export const VERTEX_BODY = /* glsl */ `
int column = int(structure + 0.5);
vLook = texelFetch(uLooks, ivec2(column, 0), 0);
vBase = texelFetch(uLooks, ivec2(column, 1), 0);
#ifdef IS_BONE
// Looks of two parts run into each other where they meet.
int across = int(border.x + 0.5);
vLook = mix(vLook, texelFetch(uLooks, ivec2(across, 0), 0), border.y);
vBase = mix(vBase, texelFetch(uLooks, ivec2(across, 1), 0), border.y);
#endif
vPlace = position;
#ifdef HAS_TINT
vTint = tint;
#endif
#ifdef IS_NERVE
vAlong = along;
vNerve = texelFetch(uLooks, ivec2(column, 2), 0);
#ifdef IS_OUTLINE
transformed += objectNormal * uOutlineMm * max(vLook.z, vBase.a);
// Nerves outside the plan have no ink outline: their hull is folded away.
if (max(vLook.z, vBase.a) < 0.02) transformed = vec3(0.0, 1.0e6, 0.0);
#endif
#endif
`

export const FRAGMENT_HEAD = /* glsl */ `
varying vec4 vLook;
varying vec4 vBase;
varying vec3 vPlace;
#ifdef HAS_TINT
varying vec4 vTint;
#endif
#ifdef IS_NERVE
varying float vAlong;
varying vec4 vNerve;
#endif
uniform vec3 uStage;
uniform vec3 uChosen;
uniform vec3 uLit;
uniform vec3 uNerveGold;
uniform vec3 uNerveInk;
uniform vec3 uNumb;
uniform vec3 uDye;
${HEAT_UNIFORMS}
uniform vec3 uCoagulated;
uniform vec3 uCapsule;
uniform vec3 uEdge;
uniform vec3 uRim;
uniform float uGrain;
uniform vec4 uSection;
uniform int uFluidCount;
uniform mat4 uFluidFrame[${MAX_VOLUMES}];
uniform vec2 uFluidLook[${MAX_VOLUMES}];
uniform vec4 uFluidClip[${MAX_VOLUMES}];
uniform int uHeatCount;
uniform vec3 uHeatTip[${MAX_VOLUMES}];
uniform vec3 uHeatAxis[${MAX_VOLUMES}];
uniform sampler2D uHeatNow;
uniform sampler2D uHeatEver;
uniform vec3 uHeatSpan;
uniform vec2 uHeatLook[${MAX_VOLUMES}];

${VALUE_NOISE}
/* Tints a surface where it lies inside fluid (numbing medicine: blue stipple; dye: hard dark film). */
vec3 insideFluids(vec3 colour) {
  for (int i = 0; i < ${MAX_VOLUMES}; i++) {
    if (i >= uFluidCount) break;
    float r = length((uFluidFrame[i] * vec4(vPlace, 1.0)).xyz);
    float behind = dot(uFluidClip[i].xyz, vPlace) + uFluidClip[i].w;
    if (r > 1.08 || behind < 0.0) continue;
    if (uFluidLook[i].x > 0.5) {
      float edge = 1.0 - 0.16 * valueNoise(vPlace * 0.9);
      colour = mix(colour, uDye, uFluidLook[i].y * 0.88 * (1.0 - smoothstep(edge - 0.035, edge, r)));
    } else {
      colour = mix(colour, uNumb, uFluidLook[i].y * 0.5 * (1.0 - smoothstep(0.55, 1.05, r)));
    }
  }
  return colour;
}

/* Temperature now (x) and highest so far (y) beside a lesion's needle, °C; far away it is body warm. */
vec2 heatAt(int lesion) {
  vec3 offset = vPlace - uHeatTip[lesion];
  float z = dot(offset, uHeatAxis[lesion]);
  float r = length(offset - uHeatAxis[lesion] * z);
  vec2 uv = vec2(r / uHeatSpan.x, (z - uHeatSpan.y) / (uHeatSpan.z - uHeatSpan.y));
  if (uv.x > 0.99 || uv.y < 0.005 || uv.y > 0.995) return vec2(0.0);
  return uHeatLook[lesion].x > 0.0 ? texture2D(uHeatNow, uv).rg : texture2D(uHeatEver, uv).rg;
}
${insideHeat(MAX_VOLUMES)}`

/** After three's own colour: the surface's colour before light. */
export const FRAGMENT_COLOUR = /* glsl */ `
if (dot(uSection.xyz, vPlace) + uSection.w > 0.0) discard;
#ifdef IS_NERVE
if (vAlong > vLook.x + 0.0005 || vLook.x <= 0.0) discard;
float goldShare = max(vLook.z, vBase.a);
vec3 surface = mix(vBase.rgb, uNerveGold, goldShare);
// Fibres beyond the lesion fade; sprouts bring the colour back from the lesion outward.
float lost = vNerve.y * step(vNerve.x, vAlong) * step(vNerve.z, vAlong);
surface = mix(surface, uCoagulated * 0.92, 0.78 * clamp(lost, 0.0, 1.0));
#ifdef IS_OUTLINE
surface = uNerveInk;
#endif
#else
if (vLook.x <= 0.003) discard;
vec3 surface = vBase.rgb;
#endif
#ifdef HAS_TINT
surface *= vTint.rgb;
#endif
#ifdef IS_BONE
// The baked tint is the bone's own colour; the palette only shifts it.
surface = mix(surface, surface * vec3(1.06, 0.97, 0.80) + uLit * 0.20, 0.8 * vLook.z);
surface = mix(surface, surface * 0.55 + uChosen * 0.45, 0.75 * vLook.w);
surface = mix(surface, surface * 0.72 + uLit * 0.3, 0.8 * vBase.a);
#endif
#ifdef IS_DISC
// Lamellae: fibres of the outer ring run obliquely, alternating.
float lamella = sin(vPlace.y * 5.2 + 1.6 * sin(vPlace.x * 0.55 + vPlace.z * 0.45)) * 0.5 + 0.5;
float crossFibre = valueNoise(vec3(vPlace.x * 2.2 + vPlace.y * 1.4, vPlace.y * 3.0, vPlace.z * 2.2));
surface *= 0.88 + 0.12 * lamella + 0.14 * (crossFibre - 0.5);
surface = mix(surface, surface * 0.6 + uLit * 0.4, 0.8 * max(vBase.a, vLook.z));
#endif
#ifdef IS_STRAP
float strand = valueNoise(vec3(vPlace.x * 7.0, vPlace.y * 1.2, vPlace.z * 7.0));
surface *= 0.9 + 0.16 * strand;
surface = mix(surface, uLit, 0.35 * max(vBase.a, vLook.z));
#endif
#ifdef IS_CAPSULE
surface = uCapsule;
#endif
#ifdef IS_CARTILAGE
surface = mix(surface, uChosen, 0.45 * vLook.w);
surface = mix(surface, uLit, 0.35 * max(vBase.a, vLook.z));
#endif
surface = insideFluids(surface);
surface = insideHeat(surface);
diffuseColor.rgb = surface;
`

/** Where three perturbs normals: bone grain by the derivative of a noise field, gone before it could shimmer. */
export const FRAGMENT_NORMAL = /* glsl */ `
#ifdef IS_BONE
{
  float near = 1.0 - smoothstep(0.18, 0.7, length(fwidth(vPlace)));
  if (near > 0.01 && uGrain > 0.0) {
    float h = valueNoise(vPlace * 2.1) * 0.55 + valueNoise(vPlace * 4.9) * 0.3 + valueNoise(vPlace * 10.7) * 0.15;
    vec3 sx = dFdx(-vViewPosition);
    vec3 sy = dFdy(-vViewPosition);
    vec3 rx = cross(sy, normal);
    vec3 ry = cross(normal, sx);
    float det = dot(sx, rx);
    vec3 slope = sign(det) * (dFdx(h) * rx + dFdy(h) * ry);
    normal = normalize(abs(det) * normal - uGrain * near * slope);
  }
}
#endif
`

/** After light: edges darker than the wall in the light theme, a cool rim in the dark; then ghosts. */
export const FRAGMENT_FINISH = /* glsl */ `
float facing = abs(dot(normalize(normal), normalize(vViewPosition)));
float grazing = pow(1.0 - clamp(facing, 0.0, 1.0), 3.0);
gl_FragColor.rgb *= mix(vec3(1.0), uEdge, grazing);
gl_FragColor.rgb += uRim * grazing;
#ifdef IS_CAPSULE
float rim = pow(1.0 - clamp(facing, 0.0, 1.0), 1.6);
vec3 sheath = mix(gl_FragColor.rgb, uChosen, vLook.w);
float seen = mix(0.10 + 0.16 * rim, 0.30 + 0.6 * rim, max(vLook.w, 0.85 * max(vLook.z, vBase.a)));
sheath = mix(sheath, uLit, 0.5 * max(vLook.z * (1.0 - vLook.w), vBase.a));
// The sheet thins to nothing where it comes down on bone.
gl_FragColor = vec4(sheath, seen * vLook.x * smoothstep(0.0, 0.8, vTint.a) * (1.0 - 0.6 * vLook.y));
#endif
#ifdef CAN_GHOST
float outline = smoothstep(0.55, 0.98, 1.0 - facing);
gl_FragColor.a *= vLook.x * mix(1.0, 0.10 + 0.55 * outline, vLook.y);
#endif
`

/** Last of all: the upper body of T12 runs out into the paper. Colour is premultiplied, as the page wants it. */
export const FRAGMENT_FADE = /* glsl */ `
#ifdef FADES_OUT
gl_FragColor *= vTint.a;
#endif
`
