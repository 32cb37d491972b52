import { describe, expect, it } from 'vitest'
import { mapPoint } from '../../../src/math/affine.ts'
import { bodyMoves } from '../../../src/meshgen/shapes/bodyMoves.ts'
import { framesOf, VERTEBRA_TABLE } from '../../../src/meshgen/shapes/bones.ts'

const frames = framesOf(VERTEBRA_TABLE)

describe('bodyMoves', () => {
  it('moves nothing of a body that only grows new bone', () => {
    for (const body of ['worn', 'ossified'] as const)
      expect(bodyMoves(body)).toEqual({ moved: null, soft: null })
  })

  it('stretches all of a broad build outwards and all of a slight one inwards, soft tissue with them', () => {
    for (const [body, factor] of [
      ['broad', 1],
      ['slight', -1],
    ] as const) {
      const { moved, soft } = bodyMoves(body)
      expect(moved!.nodes).toBe('all')
      const [x] = mapPoint(moved!.map, [30, 0, 0])
      expect(factor * (x - 30), body).toBeGreaterThan(0.5)
      // About the middle of L3.
      expect(mapPoint(moved!.map, [0, 0, 0])).toEqual([0, 0, 0])
      expect([soft!.upper, soft!.lower]).toEqual([moved!.map, moved!.map])
    }
  })

  it('draws L5 and all below it up to L4 where the disc has narrowed, as it stands', () => {
    const { moved } = bodyMoves('narrowed')
    const [x, y, z] = mapPoint(moved!.map, [0, 0, 0])
    expect(x).toBe(0)
    expect(y).toBeGreaterThan(2)
    expect(Math.hypot(y, z)).toBeLessThan(8)
    // A shift: two places stay as far apart as they were.
    const [ax, ay, az] = mapPoint(moved!.map, [10, -60, 5])
    expect([ax, ay, az]).toEqual([10 + x, -60 + y, 5 + z])
  })

  it('carries the pieces of the lowest joint, not those of the joint that narrows', () => {
    const nodes = bodyMoves('narrowed').moved!.nodes as readonly string[]
    expect(nodes).toContain('bone.L5')
    expect(nodes).toContain('bone.sacrum')
    expect(nodes).toContain('facet.L5-S1.R.capsule')
    expect(nodes).toContain('facet.L5-S1.L.cartilage.upper')
    expect(nodes.filter((node) => node.includes('L4'))).toEqual([])
    expect(nodes.filter((node) => node.endsWith('.R')).map((node) => node.replace(/R$/, 'L'))).toEqual(
      nodes.filter((node) => node.endsWith('.L')),
    )
  })

  it('draws soft tissue together round the L4–L5 disc, and leaves it above', () => {
    const { soft } = bodyMoves('narrowed')
    expect(mapPoint(soft!.upper, [1, 2, 3])).toEqual([1, 2, 3])
    const [low, high] = soft!.betweenYMm
    expect(low).toBeLessThan(frames.L5.originMm[1])
    expect(high).toBeGreaterThan(frames.L5.originMm[1] + 11)
    expect(high).toBeLessThan(frames.L4.originMm[1])
  })
})
