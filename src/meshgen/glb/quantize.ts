// Numbers as the file stores them: places on one lattice for the whole file, normals and colours in bytes.

/**
 * Positions are whole multiples of this, in every mesh of the file: one root node's scale turns them into metres, so
 * `position × 0.02` is millimetres in patient axes everywhere and no mesh has a box of its own.
 */
export const LATTICE_MM = 0.02

/** Throws for a place more than 655 mm from the origin. */
export function latticePositions(positions: Float32Array): Int16Array {
  return Int16Array.from(positions, (mm) => {
    const step = Math.round(mm / LATTICE_MM)
    if (step < -32767 || step > 32767) throw new Error(`quantize: ${mm} mm is outside the lattice`)
    return step
  })
}

/** Colours and alpha 0…1 → 0…255, rounded to a multiple of `step` (coarser steps travel lighter). */
export const byteColours = (colours: Float32Array, step = 1): Uint8Array =>
  Uint8Array.from(colours, (value) =>
    Math.min(255, Math.round((Math.max(0, Math.min(1, value)) * 255) / step) * step),
  )
