import { describe, expect, it } from 'vitest'
import { fieldSize } from '../../src/physics/fieldLines.ts'
import { cropLines, keptNodes } from '../../src/physics/warmRegion.ts'
import { ball, drawn, needleLines18 } from './drawnField.ts'

const lines = needleLines18
const warm = drawn(lines, (x, y, z) => Math.max(37, ball(0.005, 0.004)(x, y, z)))

describe('the warm region', () => {
  const crop = cropLines(lines, warm, 37)
  const kept = keptNodes(lines, crop)

  it('holds every node that warmed', () => {
    const inside = new Set(kept)
    warm.forEach((tempC, n) => {
      if (tempC > 37.05) expect(inside.has(n)).toBe(true)
    })
  })

  it('is smaller than the whole, and as large as its lines say', () => {
    expect(kept.length).toBe(fieldSize(crop.lines))
    expect(kept.length).toBeLessThan(fieldSize(lines))
  })

  it('keeps the needle where it was', () => {
    expect(crop.lines.z[crop.lines.point]).toBe(lines.z[lines.point])
    expect(crop.lines.z[crop.lines.edge]).toBe(lines.z[lines.edge])
    expect(crop.lines.u[crop.lines.surface]).toBe(lines.u[lines.surface])
  })

  it('keeps values in their places', () => {
    const { u, z } = crop.lines
    const [i, k] = [6, 9]
    const node = kept[k * u.length + i]!
    expect(lines.u[node % lines.u.length]).toBe(u[i])
    expect(lines.z[Math.floor(node / lines.u.length)]).toBe(z[k])
  })

  it('is the needle alone when nothing warmed', () => {
    const cold = cropLines(
      lines,
      drawn(lines, () => 37),
      37,
    )
    expect(cold.lines.u.length).toBe(lines.surface + 2)
    expect(cold.lines.point).toBe(1)
  })
})
