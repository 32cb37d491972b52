// A moved camera as six readable numbers: where it looks (x, y, z in mm, patient axes), from where (turn and tilt in
// degrees), and how many mm of height it frames. Turn 0 is from behind, 90 from the patient's right; tilt is upward.
import { clamp, degToRad, radToDeg } from '../../math/scalar.ts'
import type { FreeCamera } from '../../scene/stage/stageContract.ts'
import { STEEPEST_TILT_DEG } from '../../scene/stage/viewGeometry.ts'

/** Far outside any view of the spine: such numbers are a mistake, not a camera. */
const FARTHEST_TARGET_MM = 1000
const SMALLEST_HEIGHT_MM = 5
const LARGEST_HEIGHT_MM = 2000

export function writeCamera({ targetMm, fromUnit: [x, y, z], heightMm }: FreeCamera): string {
  const turn = radToDeg(Math.atan2(-x, -z))
  const tilt = radToDeg(Math.asin(clamp(y, -1, 1)))
  return [...targetMm, turn, tilt, heightMm].map((value) => String(Number(value.toFixed(1)) + 0)).join(',')
}

/** Null when it is not six numbers within reach. */
export function readCamera(text: string): FreeCamera | null {
  const parts = text.split(',')
  const numbers = parts.map(Number)
  if (parts.length !== 6 || parts.some((part) => part.trim() === '') || !numbers.every(Number.isFinite))
    return null
  const [x, y, z, turn, tilt, heightMm] = numbers as [number, number, number, number, number, number]
  if ([x, y, z].some((value) => Math.abs(value) > FARTHEST_TARGET_MM)) return null
  if (Math.abs(turn) > 360 || Math.abs(tilt) > 90) return null
  if (heightMm < SMALLEST_HEIGHT_MM || heightMm > LARGEST_HEIGHT_MM) return null
  const held = clamp(tilt, -STEEPEST_TILT_DEG, STEEPEST_TILT_DEG)
  const level = Math.cos(degToRad(held))
  return {
    targetMm: [x, y, z],
    fromUnit: [
      -Math.sin(degToRad(turn)) * level,
      Math.sin(degToRad(held)),
      -Math.cos(degToRad(turn)) * level,
    ],
    heightMm,
  }
}
