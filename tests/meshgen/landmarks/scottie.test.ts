import { describe, expect, it } from 'vitest'
import { SCOTTIE_PARTS } from '../../../src/anatomy/landmarks.ts'
import { partsOfBone } from '../../../src/anatomy/structures.ts'
import { scottieOutlines } from '../../../src/meshgen/landmarks/scottie.ts'
import { denseBone } from '../../../src/meshgen/mesh/boneMesh.ts'
import { standInSpine } from '../standInSpine.ts'

const spine = standInSpine()
const bone = spine.bones.find(({ id }) => id === 'bone.L3')!
const mesh = denseBone(bone, 1.2)
const parts = Uint8Array.from({ length: mesh.positions.length / 3 }, (_, v) =>
  bone.partAt(mesh.positions[v * 3]!, mesh.positions[v * 3 + 1]!, mesh.positions[v * 3 + 2]!),
)
const model = { ...mesh, node: bone.id, colours: new Float32Array(0), parts, partTable: partsOfBone(bone.id) }

describe('scottieOutlines', () => {
  const outlines = scottieOutlines(model, 'L3', 'R', spine.frames.L3)

  it('traces every part of the dog with few points', () => {
    expect(Object.keys(outlines)).toEqual([...SCOTTIE_PARTS])
    for (const line of Object.values(outlines)) {
      expect(line.length).toBeGreaterThan(5)
      expect(line.length).toBeLessThanOrEqual(40)
    }
  })

  it('lays the outlines just off the bone', () => {
    for (const line of Object.values(outlines)) {
      for (const point of line) {
        expect(bone.field(...point)).toBeGreaterThan(-0.4)
        expect(bone.field(...point)).toBeLessThan(4)
      }
    }
  })

  it('has the nose out to the side, the ear above the neck, the leg lowest', () => {
    const middle = (part: (typeof SCOTTIE_PARTS)[number], axis: 0 | 1): number => {
      const line = outlines[part]!
      return line.reduce((sum, point) => sum + point[axis], 0) / line.length
    }
    expect(middle('nose', 0)).toBeLessThan(middle('ear', 0) - 5)
    expect(middle('ear', 1)).toBeGreaterThan(middle('neck', 1))
    expect(middle('frontLeg', 1)).toBeLessThan(middle('neck', 1))
  })
})
