// Draws mesh vertices onto a field's surface, and reads normals off its slope.
import type { Field } from '../field.ts'
import { slopeAt } from './gradient.ts'

const STEPS = 3
/** Farthest a vertex may move in one step, in cells: more could carry it to another sheet. */
const LONGEST_STEP_CELLS = 0.6

/** Newton steps along the slope, in place. */
export function projectVertices(field: Field, positions: Float32Array, cellMm: number): void {
  const slope = new Float64Array(3)
  const longest = LONGEST_STEP_CELLS * cellMm
  for (let i = 0; i < positions.length; i += 3) {
    let x = positions[i]!
    let y = positions[i + 1]!
    let z = positions[i + 2]!
    for (let step = 0; step < STEPS; step++) {
      const value = slopeAt(field, x, y, z, slope)
      if (Math.abs(value) < 1e-3) break
      const square = Math.max(0.25, slope[0]! ** 2 + slope[1]! ** 2 + slope[2]! ** 2)
      const size = Math.sqrt(square)
      const share = Math.max(-longest / size, Math.min(longest / size, value / square))
      x -= slope[0]! * share
      y -= slope[1]! * share
      z -= slope[2]! * share
    }
    positions[i] = x
    positions[i + 1] = y
    positions[i + 2] = z
  }
}

/** Unit normals from the field's slope at each vertex. `reach` in mm smooths over finer roughness. */
export function fieldNormals(field: Field, positions: Float32Array, reach = 0.15): Float32Array {
  const slope = new Float64Array(3)
  const normals = new Float32Array(positions.length)
  for (let i = 0; i < positions.length; i += 3) {
    slopeAt(field, positions[i]!, positions[i + 1]!, positions[i + 2]!, slope, reach)
    const size = Math.sqrt(slope[0]! ** 2 + slope[1]! ** 2 + slope[2]! ** 2)
    if (!(size > 0)) {
      throw new Error(`projectVertices: field is flat at (${positions.slice(i, i + 3).join(', ')})`)
    }
    for (let axis = 0; axis < 3; axis++) normals[i + axis] = slope[axis]! / size
  }
  return normals
}
