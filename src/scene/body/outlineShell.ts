// An isotherm's outline turned about the needle: a closed surface of revolution, z up the shaft, point at the origin.
import { BufferAttribute, BufferGeometry } from 'three'
import { type IsothermShape, radiusAt } from '../../story/heatLesion.ts'

const ALONG = 40
const AROUND = 40

/** A geometry to be filled by `setOutline`; empty until then. */
export function makeShellGeometry(): BufferGeometry {
  const geometry = new BufferGeometry()
  const count = (ALONG + 1) * (AROUND + 1)
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(count * 3), 3))
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(count * 3), 3))
  const index: number[] = []
  for (let k = 0; k < ALONG; k++) {
    for (let j = 0; j < AROUND; j++) {
      const a = k * (AROUND + 1) + j
      index.push(a, a + 1, a + AROUND + 1, a + 1, a + AROUND + 2, a + AROUND + 1)
    }
  }
  geometry.setIndex(index)
  return geometry
}

/** Fills the surface; several lobes are drawn as their common hull, which only young 80 °C contours have. */
export function setOutline(geometry: BufferGeometry, shape: IsothermShape): void {
  const position = geometry.getAttribute('position')
  const normal = geometry.getAttribute('normal')
  const low = -shape.distalMm
  const high = shape.proximalMm
  for (let k = 0; k <= ALONG; k++) {
    // Points crowd towards the poles, where the outline turns fastest.
    const z = low + ((high - low) * (1 - Math.cos((Math.PI * k) / ALONG))) / 2
    const r = k === 0 || k === ALONG ? 0 : radiusAt(shape, z)
    const step = (high - low) * 0.01
    const slope =
      (radiusAt(shape, Math.min(high, z + step)) - radiusAt(shape, Math.max(low, z - step))) / (2 * step)
    const pole = k === 0 ? -1 : k === ALONG ? 1 : 0
    const size = Math.hypot(1, slope)
    for (let j = 0; j <= AROUND; j++) {
      const angle = (2 * Math.PI * j) / AROUND
      const at = k * (AROUND + 1) + j
      position.setXYZ(at, r * Math.cos(angle), r * Math.sin(angle), z)
      if (pole !== 0) normal.setXYZ(at, 0, 0, pole)
      else normal.setXYZ(at, Math.cos(angle) / size, Math.sin(angle) / size, -slope / size)
    }
  }
  position.needsUpdate = true
  normal.needsUpdate = true
}
