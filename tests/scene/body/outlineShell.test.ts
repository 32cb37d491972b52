import { describe, expect, it } from 'vitest'
import { defaultBodyLesion } from '../../../src/packs/lumbar-medial-branch/lesion/defaultBodyLesion.ts'
import { makeShellGeometry, setOutline } from '../../../src/scene/body/outlineShell.ts'

describe('outlineShell', () => {
  const lesion = defaultBodyLesion()
  const shape = lesion.at(lesion.rampS + lesion.heatS).reached.find(({ tempC }) => tempC === 51)!
  const geometry = makeShellGeometry()
  setOutline(geometry, shape)
  geometry.computeBoundingBox()

  it('is as long and wide as the contour', () => {
    const { min, max } = geometry.boundingBox!
    expect(max.z).toBeCloseTo(shape.proximalMm, 3)
    expect(min.z).toBeCloseTo(-shape.distalMm, 3)
    expect(max.x).toBeCloseTo(shape.halfWidthMm, 1)
  })

  it('faces outward everywhere', () => {
    const position = geometry.getAttribute('position')
    const normal = geometry.getAttribute('normal')
    const index = geometry.getIndex()!
    let volume = 0
    for (let i = 0; i < index.count; i += 3) {
      const [a, b, c] = [index.getX(i), index.getX(i + 1), index.getX(i + 2)]
      const [ax, ay, az] = [position.getX(a), position.getY(a), position.getZ(a)]
      const [bx, by, bz] = [position.getX(b), position.getY(b), position.getZ(b)]
      const [cx, cy, cz] = [position.getX(c), position.getY(c), position.getZ(c)]
      volume += (ax * (by * cz - bz * cy) - ay * (bx * cz - bz * cx) + az * (bx * cy - by * cx)) / 6
    }
    // Positive for outward winding; about 4/3 π a b² of an ellipsoid its size.
    const ellipsoid = (4 / 3) * Math.PI * ((shape.distalMm + shape.proximalMm) / 2) * shape.halfWidthMm ** 2
    expect(volume / ellipsoid).toBeGreaterThan(0.85)
    expect(volume / ellipsoid).toBeLessThan(1.25)
    for (let i = 0; i < position.count; i++) {
      const out = position.getX(i) * normal.getX(i) + position.getY(i) * normal.getY(i)
      expect(out).toBeGreaterThanOrEqual(0)
    }
  })
})
