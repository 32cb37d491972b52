import { Document, NodeIO } from '@gltf-transform/core'
import { describe, expect, it } from 'vitest'
import { readGlb } from '../../../src/meshgen/intake/glbFile.ts'
import { volumeMm3 } from '../../../src/meshgen/measure/triangleMesh.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'
import { glb } from './programFiles.ts'

const ball = ellipsoidMesh([3, 2, 1], 4)

describe('GLB', () => {
  it('gives each node as a group, and the metre as its unit', async () => {
    const surface = await readGlb(
      await glb([
        ['L3', ball],
        ['L4', ball],
      ]),
    )
    expect(surface.groups).toEqual(['L3', 'L4'])
    expect(surface.indices).toHaveLength(2 * ball.indices.length)
    expect(surface.unitMm).toBe(1000)
  })

  it('reads quantised, packed positions at their place', async () => {
    const surface = await readGlb(await glb([['L3', ball]], true))
    expect(Math.max(...surface.positions)).toBeCloseTo(3, 3)
    expect(volumeMm3(surface)).toBeCloseTo(volumeMm3(ball), 2)
  })

  it('turns the faces where a node mirrors', async () => {
    const io = new NodeIO()
    const document = await io.readBinary(await glb([['L3', ball]]))
    document.getRoot().listNodes()[0]!.setScale([-1, 1, 1])
    expect(volumeMm3(await readGlb(await io.writeBinary(document)))).toBeCloseTo(volumeMm3(ball), 4)
  })

  it('refuses one without faces, and one that is damaged, in one line', async () => {
    const empty = new Document()
    empty.createScene()
    await expect(readGlb(await new NodeIO().writeBinary(empty))).rejects.toThrow('GLB: no face in it')
    const bytes = await glb([['L3', ball]])
    await expect(readGlb(bytes.subarray(0, 60))).rejects.toThrow(/^GLB: [^\n]+ Export it again[^\n]*$/)
  })
})
