import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../src/meshgen/intake/pieces.ts'
import { mapVertices, volumeMm3 } from '../../../src/meshgen/measure/triangleMesh.ts'
import { cutOff, insideOut, together } from '../clinicBone.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'

const ball = ellipsoidMesh([6, 5, 4], 12)
const small = mapVertices(ellipsoidMesh([2, 2, 2], 8), ([x, y, z]) => [x + 20, y, z])

describe('pieces', () => {
  it('are told apart, largest first, and measured', () => {
    const [first, second, ...more] = piecesOf(together(small, ball))
    expect(more).toEqual([])
    expect(first!.volume).toBeCloseTo(volumeMm3(ball), 6)
    expect(second!.indices).toHaveLength(small.indices.length)
    expect([first!.openEdges, first!.forkedEdges, first!.turnedFaces]).toEqual([0, 0, 0])
  })

  it('count the rim of a hole', () => {
    const [open] = piecesOf(cutOff(ball, (_x, y) => y < 4))
    expect(open!.openEdges).toBe(24)
    expect(open!.rimLength).toBeGreaterThan(15)
  })

  it('are turned when they are inside out, and say so', () => {
    const turned = piecesOf(insideOut(ball))[0]!
    expect([turned.wasInsideOut, turned.turnedFaces]).toEqual([true, 0])
    expect(volumeMm3({ positions: ball.positions, indices: turned.indices })).toBeGreaterThan(0)
    expect(piecesOf(ball)[0]!.wasInsideOut).toBe(false)
  })

  it('have all faces face one way, however they stood', () => {
    const muddled = Uint32Array.from(ball.indices)
    for (const face of [3, 4, 40, 90, 91]) {
      const at = 3 * face
      ;[muddled[at], muddled[at + 1]] = [muddled[at + 1]!, muddled[at]!]
    }
    const [piece] = piecesOf({ positions: ball.positions, indices: muddled })
    expect([piece!.turnedFaces, piece!.wasInsideOut]).toEqual([5, false])
    expect(piece!.volume).toBeCloseTo(volumeMm3(ball), 6)
  })

  it('count edges of more than two faces', () => {
    const fin = { positions: ball.positions, indices: Uint32Array.from([...ball.indices, 0, 1, 60]) }
    expect(piecesOf(fin)[0]!.forkedEdges).toBe(1)
  })
})
