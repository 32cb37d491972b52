import { describe, expect, it } from 'vitest'
import { canalSize } from '../../../src/meshgen/measure/canalSize.ts'
import { mapVertices } from '../../../src/meshgen/measure/triangleMesh.ts'
import { blockVertebra } from '../blockVertebra.ts'

const mesh = blockVertebra()

describe('canalSize', () => {
  const { width, depth } = canalSize(mesh)

  it('is the width between the pedicles', () => {
    expect(width).toBeCloseTo(22, 1)
  })

  it('is the depth from the body to the lamina in the midline', () => {
    expect(depth).toBeCloseTo(12, 1)
  })

  it('grows with the arch moved back, in depth alone', () => {
    const longer = mapVertices(mesh, ([x, y, z]) => [x, y, z < -22 ? z - 3 : z])
    const size = canalSize(longer)
    expect(size.depth).toBeCloseTo(15, 1)
    expect(size.width).toBeCloseTo(22, 1)
  })

  it('is measured to the nearest bone of the lamina', () => {
    // The front of the lamina comes 4 mm nearer at its lower end.
    const aslant = mapVertices(mesh, ([x, y, z]) => [x, y, z < -27 && z > -29 && y < -16 ? z + 4 : z])
    expect(canalSize(aslant).depth).toBeLessThan(9)
  })
})
