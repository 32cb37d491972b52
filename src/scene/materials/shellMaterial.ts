// Volumes in the air around the bone: a soft stippled cloud for numbing medicine, thin contour shells for heat. The
// bone itself hides what lies inside it, since these are drawn against its depth.
import { Color, FrontSide, ShaderMaterial, Vector4 } from 'three'

const VERTEX = /* glsl */ `
varying vec3 vPlace;
varying vec3 vNormalView;
varying vec3 vToEye;
void main() {
  vec4 place = modelMatrix * vec4(position, 1.0);
  vPlace = place.xyz;
  vec4 seen = viewMatrix * place;
  vToEye = -seen.xyz;
  // Normals of a stretched sphere need the inverse transpose.
  vNormalView = normalize(normalMatrix * normal);
  gl_Position = projectionMatrix * seen;
}
`

const CLOUD = /* glsl */ `
uniform vec3 uColour;
uniform float uOpacity;
uniform vec4 uClip;
varying vec3 vPlace;
varying vec3 vNormalView;
varying vec3 vToEye;
void main() {
  if (dot(uClip.xyz, vPlace) + uClip.w < 0.0) discard;
  float facing = abs(dot(normalize(vNormalView), normalize(vToEye)));
  // Looking through its middle there is more of it: soft towards the rim, with a faint line where it ends.
  float body = smoothstep(0.0, 0.75, facing);
  float rim = 1.0 - smoothstep(0.0, 1.6, facing / max(fwidth(facing), 1e-4));
  // Stipple on a fixed lattice of the screen: the drawing of "numbed" everywhere.
  vec2 cell = fract(gl_FragCoord.xy / 7.0) - 0.5;
  float dots = 1.0 - smoothstep(0.19, 0.27, length(cell));
  float alpha = uOpacity * (0.10 + 0.30 * body + 0.26 * dots * smoothstep(0.1, 0.5, facing) + 0.35 * rim);
  gl_FragColor = vec4(uColour, alpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`

const SHELL = /* glsl */ `
uniform vec3 uColour;
uniform float uOpacity;
uniform float uFill;
uniform float uLinePx;
uniform float uDash;
varying vec3 vPlace;
varying vec3 vNormalView;
varying vec3 vToEye;
void main() {
  float facing = abs(dot(normalize(vNormalView), normalize(vToEye)));
  float px = facing / max(fwidth(facing), 1e-4);
  float line = 1.0 - smoothstep(uLinePx, uLinePx + 1.0, px);
  if (uDash > 0.5) line *= step(0.42, fract((gl_FragCoord.x + gl_FragCoord.y) / 13.0));
  float body = 1.0 - smoothstep(0.0, 0.9, facing);
  float alpha = uOpacity * max(line, uFill * (0.55 + 0.9 * body));
  if (alpha < 0.004) discard;
  gl_FragColor = vec4(uColour, alpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`

export function makeCloudMaterial(colour: string): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: CLOUD,
    uniforms: {
      uColour: { value: new Color(colour) },
      uOpacity: { value: 1 },
      uClip: { value: new Vector4(0, 0, 0, 1) },
    },
    transparent: true,
    depthWrite: false,
    side: FrontSide,
    toneMapped: false,
  })
}

/** `linePx` is the contour's width on screen; the 45 °C one is dashed, the 51 °C one the thickest (docs/drawing.md#colours). */
export function makeShellMaterial(
  colour: string,
  linePx: number,
  dashed: boolean,
  fill: number,
): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: SHELL,
    uniforms: {
      uColour: { value: new Color(colour) },
      uOpacity: { value: 1 },
      uFill: { value: fill },
      uLinePx: { value: linePx },
      uDash: { value: dashed ? 1 : 0 },
    },
    transparent: true,
    depthWrite: false,
    side: FrontSide,
    toneMapped: false,
  })
}
