// Plain numbers: clamping, blending and easing. No units of its own.

export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value

export const lerp = (from: number, to: number, share: number): number => from + (to - from) * share

/** Where `value` lies between `from` (0) and `to` (1), clamped to 0…1. `from` and `to` must differ. */
export const ramp = (value: number, from: number, to: number): number =>
  clamp((value - from) / (to - from), 0, 1)

/** Cubic ease from 0 to 1 with no speed at either end. */
export const smooth = (share: number): number => {
  const s = clamp(share, 0, 1)
  return s * s * (3 - 2 * s)
}

/** `smooth` of `ramp`: 0 before `from`, 1 after `to`. */
export const smoothRamp = (value: number, from: number, to: number): number => smooth(ramp(value, from, to))

/** 0 outside `from`…`to`, 1 inside, with smooth edges `edge` wide that lie inside the interval. */
export const smoothWindow = (value: number, from: number, to: number, edge: number): number =>
  smoothRamp(value, from, from + edge) * (1 - smoothRamp(value, to - edge, to))

export const degToRad = (deg: number): number => (deg * Math.PI) / 180

export const radToDeg = (rad: number): number => (rad * 180) / Math.PI
