// Heat on a surface, as shader text made from the one list of temperatures: bands between numbered contours while it
// is hot, the pale coagulated patch when it is cold. °C; lines in CSS pixels; shares drawn by eye.
import { COAGULATION_C, ISOTHERMS_C, type IsothermC } from '../../physics/heatLevels.ts'

interface Band {
  /** How much of the surface's colour its own colour takes. */
  readonly share: number
  /** The band comes in from so far below its temperature to so far above it, K. */
  readonly belowK: number
  readonly aboveK: number
  /** Width of its contour; 0: a set temperature has none on a surface. */
  readonly linePx: number
}

const BANDS: Readonly<Record<IsothermC, Band>> = {
  45: { share: 0.28, belowK: 1, aboveK: 1.5, linePx: 1.6 },
  [COAGULATION_C]: { share: 0.36, belowK: 1, aboveK: 2, linePx: 2.8 },
  60: { share: 0.55, belowK: 2, aboveK: 4, linePx: 1.6 },
  80: { share: 0.8, belowK: 8, aboveK: 0, linePx: 0 },
}

/** The outermost contour is dashed: what it bounds is at risk, not coagulated (docs/drawing.md#colours). */
export const DASHED_C: IsothermC = ISOTHERMS_C[0]

/** Cooler than that by so much, nothing is to be seen. */
const UNSEEN_BELOW_K = 5

const COAGULATED_SHARE = 0.55
/** The patch is whole from so far above coagulation on, K. */
const COAGULATED_WITHIN_K = 2
const EDGE_SHARE = 0.6
const EDGE_PX = 1.6

const number = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : String(value))

/** Name of the uniform that holds a temperature's colour. */
export const heatUniform = (tempC: IsothermC): string => `uHeat${tempC}`

/** Share of a surface that shows as coagulated, by the highest temperature it has had: an expression in `heat.y`. */
export const COAGULATED = `${COAGULATED_SHARE} * smoothstep(${number(COAGULATION_C)}, ${number(COAGULATION_C + COAGULATED_WITHIN_K)}, heat.y)`

/** Share of a temperature's band, by the temperature now: an expression in `heat.x`. */
export function bandOf(tempC: IsothermC): string {
  const { share, belowK, aboveK } = BANDS[tempC]
  return `${share} * smoothstep(${number(tempC - belowK)}, ${number(tempC + aboveK)}, heat.x)`
}

const bandLines = ISOTHERMS_C.map((tempC) => `    warm = mix(warm, ${heatUniform(tempC)}, ${bandOf(tempC)});`)

const contourLines = ISOTHERMS_C.filter((tempC) => BANDS[tempC].linePx > 0).map((tempC) => {
  const line = `isoline(heat.y, ${number(tempC)}, ${number(BANDS[tempC].linePx)})`
  return `    warm = mix(warm, ${heatUniform(tempC)}, ${line}${tempC === DASHED_C ? ' * dash' : ''});`
})

export const HEAT_UNIFORMS = ISOTHERMS_C.map((tempC) => `uniform vec3 ${heatUniform(tempC)};`).join('\n')

/** `vec3 insideHeat(vec3 colour)`; needs `heatAt`, `uHeatLook` and `uHeatCount` before it. */
export const insideHeat = (mostLesions: number): string => /* glsl */ `
float isoline(float tempC, float level, float px) {
  float w = max(fwidth(tempC), 1e-3) * px * 0.5;
  return 1.0 - smoothstep(w, w * 1.8, abs(tempC - level));
}

vec3 insideHeat(vec3 colour) {
  for (int i = 0; i < ${mostLesions}; i++) {
    if (i >= uHeatCount) break;
    vec2 heat = heatAt(i);
    if (heat.y < ${number(ISOTHERMS_C[0] - UNSEEN_BELOW_K)}) continue;
    float hot = uHeatLook[i].x * uHeatLook[i].y;
    float cold = (1.0 - uHeatLook[i].x) * uHeatLook[i].y;
    vec3 warm = colour;
${bandLines.join('\n')}
    float dash = step(0.42, fract((vPlace.x + vPlace.y + vPlace.z) * 0.9));
${contourLines.join('\n')}
    colour = mix(colour, warm, hot);
    vec3 set = mix(colour, uCoagulated, ${COAGULATED});
    set = mix(set, ${heatUniform(COAGULATION_C)}, ${EDGE_SHARE} * isoline(heat.y, ${number(COAGULATION_C)}, ${number(EDGE_PX)}));
    colour = mix(colour, set, cold);
  }
  return colour;
}
`
