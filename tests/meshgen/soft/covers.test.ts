import { describe, expect, it } from 'vitest'
import type { CoverId } from '../../../src/anatomy/softTissue.ts'
import type { ModelMesh } from '../../../src/meshgen/glb/modelMesh.ts'
import { isClosedManifold } from '../../../src/meshgen/mesh/inspect.ts'
import { signedVolume } from '../../../src/meshgen/mesh/triangleMesh.ts'
import { cover } from '../../../src/meshgen/soft/covers.ts'
import { STRAIGHT_BACK } from './straightBack.ts'

/** Skin 110 mm behind the middle at every height. */
const PROFILE = [[0, -110]] as const
const IDS: readonly CoverId[] = ['skin.back', 'fat.subcutaneous', 'fascia.thoracolumbar']
const sheets = new Map(IDS.map((id) => [id, cover(id, STRAIGHT_BACK, PROFILE)]))

/** z of the back and the front face in the midline half way up, and what of the sheet is seen at a vertex. */
const places = ({ positions, colours }: ModelMesh) =>
  Array.from({ length: positions.length / 3 }, (_, v) => ({
    x: positions[3 * v]!,
    y: positions[3 * v + 1]!,
    z: positions[3 * v + 2]!,
    alpha: colours[4 * v + 3]!,
  }))
const midline = (id: CoverId): [back: number, front: number] => {
  const zs = places(sheets.get(id)!)
    .filter(({ x, y }) => Math.abs(x) < 0.01 && Math.abs(y) < 4)
    .map(({ z }) => z)
  return [Math.min(...zs), Math.max(...zs)]
}

describe.each(IDS)('the sheet of %s', (id) => {
  const sheet = sheets.get(id)!

  it('is one closed skin that faces out', () => {
    expect(sheet.node).toBe(id)
    expect(isClosedManifold(sheet)).toBe(true)
    expect(signedVolume(sheet)).toBeGreaterThan(0)
  })

  it('runs out at its borders and is whole in its middle', () => {
    const all = places(sheet)
    const widest = Math.max(...all.map(({ x }) => x))
    const rim = all.filter(({ x }) => Math.abs(x) > widest - 0.01)
    const inner = all.filter(({ x, y }) => Math.abs(x) < 0.4 * widest && Math.abs(y) < 100)
    expect(new Set(rim.map(({ alpha }) => alpha))).toEqual(new Set([0]))
    expect(new Set(inner.map(({ alpha }) => alpha))).toEqual(new Set([1]))
  })

  it('is alike on both sides', () => {
    const xs = places(sheet).map(({ x }) => x)
    expect(Math.min(...xs)).toBeCloseTo(-Math.max(...xs), 4)
  })
})

describe('the covers', () => {
  it('are a skin of 2 mm, fat below it down to the fascia', () => {
    const [skinBack, skinFront] = midline('skin.back')
    expect(skinBack).toBeCloseTo(-110, 4)
    expect(skinFront).toBeCloseTo(-108, 4)
    const [fatBack, fatFront] = midline('fat.subcutaneous')
    expect(fatBack).toBeCloseTo(-107.8, 4)
    expect(fatFront).toBeCloseTo(-80.4, 4)
    expect(midline('fascia.thoracolumbar')[0]).toBeCloseTo(-80, 4)
    expect(midline('fascia.thoracolumbar')[1]).toBeCloseTo(-79.1, 4)
  })

  it('leave 3 mm of fat where skin and fascia come together', () => {
    const thin = cover('fat.subcutaneous', STRAIGHT_BACK, [[0, -80]])
    const zs = places(thin)
      .filter(({ x, y }) => Math.abs(x) < 0.01 && Math.abs(y) < 4)
      .map(({ z }) => z)
    expect(Math.max(...zs) - Math.min(...zs)).toBeCloseTo(2.8, 4)
  })
})
