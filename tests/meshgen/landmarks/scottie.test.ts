import { describe, expect, it } from 'vitest'
import { partsOfBone } from '../../../src/anatomy/structures.ts'
import { scottieDog } from '../../../src/meshgen/landmarks/scottie.ts'
import { denseBone } from '../../../src/meshgen/mesh/boneMesh.ts'
import { standInSpine } from '../standInSpine.ts'

const spine = standInSpine()
const bone = spine.bones.find(({ id }) => id === 'bone.L3')!
const mesh = denseBone(bone, 1.2)
const parts = Uint8Array.from({ length: mesh.positions.length / 3 }, (_, v) =>
  bone.partAt(mesh.positions[v * 3]!, mesh.positions[v * 3 + 1]!, mesh.positions[v * 3 + 2]!),
)
const model = { ...mesh, node: bone.id, colours: new Float32Array(0), parts, partTable: partsOfBone(bone.id) }

describe('scottieDog', () => {
  const { outline, eye } = scottieDog(model, 'L3', 'R', spine.frames.L3)
  const middleOf = (axis: 0 | 1): number => eye.reduce((sum, point) => sum + point[axis], 0) / eye.length

  it('is one line and a ring of few points', () => {
    expect(outline.length).toBeGreaterThan(20)
    expect(outline.length).toBeLessThanOrEqual(80)
    expect(eye).toHaveLength(24)
  })

  it('lies just off the bone', () => {
    for (const point of [...outline, ...eye]) {
      expect(bone.field(...point)).toBeGreaterThan(-0.4)
      expect(bone.field(...point)).toBeLessThan(8)
    }
  })

  it('begins at the tip of the nose and goes over the ear first', () => {
    const most = Math.min(...outline.map(([x]) => x))
    expect(outline[0]![0]).toBeCloseTo(most, 0)
    const ear = outline.findIndex(([, y]) => y === Math.max(...outline.map((point) => point[1])))
    const leg = outline.findIndex(([, y]) => y === Math.min(...outline.map((point) => point[1])))
    expect(ear).toBeGreaterThan(0)
    expect(ear).toBeLessThan(leg)
  })

  it('has its eye inside the head, between nose and neck, above the leg', () => {
    const xs = outline.map(([x]) => x)
    const ys = outline.map(([, y]) => y)
    expect(middleOf(0)).toBeGreaterThan(Math.min(...xs))
    expect(middleOf(0)).toBeLessThan(Math.min(...xs) + 0.7 * (Math.max(...xs) - Math.min(...xs)))
    expect(middleOf(1)).toBeGreaterThan((Math.min(...ys) + Math.max(...ys)) / 2)
  })

  it('names a part that the mesh lacks', () => {
    const bare = { ...model, partTable: ['bone.L3.body'] }
    expect(() => scottieDog(bare as typeof model, 'L3', 'R', spine.frames.L3)).toThrow(
      'scottie: bone.L3 has no tp.R',
    )
  })
})
