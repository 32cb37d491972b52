import { describe, expect, it } from 'vitest'
import { BONES } from '../../../src/anatomy/structures.ts'
import { readModel } from './readModel.ts'

describe('loadModel', () => {
  it('gives every expected node by its own dotted name, in millimetres', async () => {
    const model = await readModel()
    const l4 = model.get('bone.L4')!
    l4.computeBoundingBox()
    const { min, max } = l4.boundingBox!
    // A vertebra is some 80–100 mm wide across its transverse processes, not 0.09 and not 90,000.
    expect(max.x - min.x).toBeGreaterThan(70)
    expect(max.x - min.x).toBeLessThan(110)
    expect(l4.getAttribute('part').itemSize).toBe(1)
  })

  it('has unit normals and colours', async () => {
    const geometry = (await readModel()).get('bone.L3')!
    const normal = geometry.getAttribute('normal')
    for (let i = 0; i < normal.count; i += 97) {
      expect(Math.hypot(normal.getX(i), normal.getY(i), normal.getZ(i))).toBeCloseTo(1, 3)
    }
    expect(geometry.getAttribute('color').itemSize).toBe(4)
  })

  it('names what a model lacks', async () => {
    await expect(readModel('lumbar-spine.glb', ['bone.L3', 'bone.L9'])).rejects.toThrow(
      'loadModel: the model lacks bone.L9',
    )
  })

  it('finds every bone in the fine model too', async () => {
    const fine = await readModel('lumbar-spine.fine.glb', BONES)
    const light = await readModel()
    for (const bone of BONES) {
      expect(fine.get(bone)!.getIndex()!.count).toBeGreaterThan(light.get(bone)!.getIndex()!.count)
    }
  })
})
