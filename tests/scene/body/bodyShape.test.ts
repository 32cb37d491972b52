import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BufferAttribute, BufferGeometry } from 'three'
import { describe, expect, it } from 'vitest'
import { VARIANTS } from '../../../src/anatomy/bodies.ts'
import { readSolvedBody } from '../../../src/anatomy/readSolvedBody.ts'
import type { Affine } from '../../../src/math/affine.ts'
import { EXPECTED_NODES } from '../../../src/scene/body/assemble.ts'
import { asBody } from '../../../src/scene/body/bodyShape.ts'
import { readModel } from './readModel.ts'

/** One vertex at 1, 2, 3 that looks along x and z. */
function dot(): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([1, 2, 3]), 3))
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array([Math.SQRT1_2, 0, Math.SQRT1_2]), 3))
  return geometry
}
const placeOf = (geometry: BufferGeometry): number[] => [...geometry.getAttribute('position').array]

const TWICE_X: Affine = [2, 0, 0, 0, 0, 1, 0, 10, 0, 0, 1, 0]

describe('bodyShape', () => {
  it('puts own nodes in the place of typical ones, carries others along, and leaves the rest', () => {
    const base = new Map([
      ['bone.L4', dot()],
      ['bone.L5', dot()],
      ['bone.L3', dot()],
    ])
    const own = new Map([['bone.L4', dot()]])
    const made = asBody(base, own, { nodes: ['bone.L4', 'bone.L5'], map: TWICE_X })
    expect(made.get('bone.L4')).toBe(own.get('bone.L4'))
    expect(placeOf(made.get('bone.L4')!)).toEqual([1, 2, 3])
    expect(placeOf(made.get('bone.L5')!)).toEqual([2, 12, 3])
    expect(placeOf(made.get('bone.L3')!)).toEqual([1, 2, 3])
  })

  it('turns normals as a stretched surface turns', () => {
    const made = asBody(new Map([['bone.L5', dot()]]), new Map(), { nodes: 'all', map: TWICE_X })
    const [x, y, z] = made.get('bone.L5')!.getAttribute('normal').array
    expect(y).toBe(0)
    expect(x! / z!).toBeCloseTo(0.5, 5)
    expect(Math.hypot(x!, y!, z!)).toBeCloseTo(1, 5)
  })

  it.each(VARIANTS)('%s: its files are sound, and its nodes are nodes of the typical spine', async (id) => {
    const path = join(import.meta.dirname, '../../../public/models/bodies', `${id}.json`)
    const { moved } = readSolvedBody(JSON.parse(readFileSync(path, 'utf8')))
    const own = await readModel(`bodies/${id}.glb`, [])
    expect(own.size).toBeGreaterThan(0)
    for (const name of own.keys()) expect(EXPECTED_NODES).toContain(name)
    if (moved && moved.nodes !== 'all') for (const name of moved.nodes) expect(EXPECTED_NODES).toContain(name)
  })
})
