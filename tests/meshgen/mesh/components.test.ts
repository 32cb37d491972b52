import { describe, expect, it } from 'vitest'
import { dropStrayPieces } from '../../../src/meshgen/mesh/components.ts'
import { surfaceNets } from '../../../src/meshgen/mesh/surfaceNets.ts'
import { signedVolume, vertexCount } from '../../../src/meshgen/mesh/triangleMesh.ts'
import { both, sphere } from '../simpleSolids.ts'

describe('dropStrayPieces', () => {
  it('drops a crumb and the vertices that only it used', () => {
    const alone = surfaceNets(sphere(10), { cellMm: 1 })
    const crumbed = surfaceNets(both(sphere(10), sphere(2, [16, 0, 0])), { cellMm: 1 })
    const kept = dropStrayPieces(crumbed, 'ball')
    expect(signedVolume(kept)).toBeCloseTo(signedVolume(alone), 0)
    expect(vertexCount(kept)).toBeLessThan(vertexCount(crumbed))
  })

  it('refuses a shape in two large pieces, by name', () => {
    const twins = surfaceNets(both(sphere(6), sphere(6, [20, 0, 0])), { cellMm: 1 })
    expect(() => dropStrayPieces(twins, 'bone.L3')).toThrow(/components: bone\.L3 falls into pieces/)
  })
})
