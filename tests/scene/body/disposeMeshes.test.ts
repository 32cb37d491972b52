import type { BufferGeometry } from 'three'
import { describe, expect, it } from 'vitest'
import { SOFT_TISSUE } from '../../../src/anatomy/softTissue.ts'
import { assemble } from '../../../src/scene/body/assemble.ts'
import { disposeAll, softGeometries, spineGeometries } from '../../../src/scene/body/disposeMeshes.ts'
import { assembleSoft } from '../../../src/scene/body/softModel.ts'
import { variantBody } from '../../anatomy/variantBody.ts'
import { readModel } from './readModel.ts'

/** Every geometry anywhere in a value. */
function geometriesIn(value: unknown): BufferGeometry[] {
  if (typeof value !== 'object' || value === null) return []
  if ('isBufferGeometry' in value) return [value as BufferGeometry]
  return value instanceof Map ? [...value.values()].flatMap(geometriesIn) : []
}

const heard = (geometries: readonly BufferGeometry[]): Set<BufferGeometry> => {
  const gone = new Set<BufferGeometry>()
  for (const geometry of geometries) geometry.addEventListener('dispose', () => gone.add(geometry))
  return gone
}

describe('disposeMeshes', () => {
  it('gives back every geometry of a spine, ligaments of bone included', async () => {
    const meshes = assemble(variantBody('ossified'), await readModel())
    const all = Object.values(meshes).flatMap(geometriesIn)
    const gone = heard(all)
    disposeAll(spineGeometries(meshes))
    expect(all.length).toBeGreaterThan(12)
    expect(gone.size).toBe(all.length)
  })

  it('gives back every geometry of soft tissue', async () => {
    const meshes = assembleSoft(await readModel('soft-tissue.glb', SOFT_TISSUE))
    const all = geometriesIn(meshes.groups)
    const gone = heard(all)
    disposeAll(softGeometries(meshes))
    expect(gone.size).toBe(all.length)
  })
})
