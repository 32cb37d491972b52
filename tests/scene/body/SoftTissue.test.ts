import { createElement } from 'react'
import { BufferAttribute, type DataTexture, type Mesh, type MeshStandardMaterial } from 'three'
import { beforeAll, describe, expect, it } from 'vitest'
import { SOFT_TISSUE, type SoftId } from '../../../src/anatomy/softTissue.ts'
import { structureIndex } from '../../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { SoftTissue } from '../../../src/scene/body/SoftTissue.tsx'
import { groupOf, SOFT_GROUPS, type SoftMeshes } from '../../../src/scene/body/softModel.ts'
import { setLook } from '../../../src/story/looks.ts'
import type { Moment } from '../../../src/story/moment.ts'
import { momentIn, storyOf } from '../../packs/lumbar-medial-branch/storyOf.ts'
import { type Drawn, drawn, visibleMeshes } from '../drawn.ts'
import { structuresIn, trianglesOf } from './standInBody.ts'

/** One triangle for every structure of the soft tissue, in its group. */
function standIn(): SoftMeshes {
  const membersOf = new Map(
    SOFT_GROUPS.map((group) => [group, SOFT_TISSUE.filter((id) => groupOf(id) === group)]),
  )
  const groups = new Map(
    SOFT_GROUPS.map((group) => {
      const geometry = trianglesOf(membersOf.get(group)!)
      const count = geometry.getAttribute('position').count
      geometry.setAttribute('nature', new BufferAttribute(new Float32Array(4 * count).fill(1), 4))
      return [group, geometry] as const
    }),
  )
  return { groups, membersOf }
}

const bare = momentIn(storyOf(['L4-L5'], 'right'), 'ana.02.level', 0.9)
const MULTIFIDUS: readonly SoftId[] = ['muscle.multifidus.deep.R']

/** A Moment with soft tissue as given, and no other but the sac. */
function withSoft(ids: readonly SoftId[], presence: number, ghost: number): Moment {
  const looks = bare.looks.slice()
  setLook(looks, SOFT_TISSUE, 'presence', 0)
  setLook(looks, SOFT_TISSUE, 'ghost', 0)
  setLook(looks, ids, 'presence', presence)
  setLook(looks, ids, 'ghost', ghost)
  return { ...bare, looks }
}

let soft: Drawn
beforeAll(async () => {
  soft = await drawn(
    createElement(SoftTissue, {
      body: TYPICAL_BODY,
      meshes: standIn(),
      theme: 'light',
      lit: new Set<SoftId>(),
      section: null,
    }),
    bare,
  )
})
const shown = (): string[] => visibleMeshes(soft.scene).map(({ name }) => name)
const named = (name: string): Mesh => visibleMeshes(soft.scene).find((mesh) => mesh.name === name)!

describe('SoftTissue', () => {
  it('draws nothing while nothing of it is there', async () => {
    await soft.show(withSoft([], 0, 0))
    expect(shown()).toEqual([])
  })

  it('draws a muscle that is wholly there as solid, that muscle alone', async () => {
    await soft.show(withSoft(MULTIFIDUS, 1, 0))
    expect(shown()).toEqual(['muscle solid'])
    expect([...structuresIn(named('muscle solid').geometry)]).toEqual([...MULTIFIDUS])
  })

  it('draws a ghost see-through, its nearest wall alone, after clouds and contours', async () => {
    await soft.show(withSoft(MULTIFIDUS, 1, 0.8))
    expect(shown()).toEqual(['muscle depth', 'muscle clear'])
    expect((named('muscle depth').material as MeshStandardMaterial).colorWrite).toBe(false)
    expect(named('muscle depth').renderOrder).toBeLessThan(named('muscle clear').renderOrder)
    expect(named('muscle clear').renderOrder).toBeGreaterThan(10)
  })

  it('draws what comes in as see-through until it is whole', async () => {
    await soft.show(withSoft(MULTIFIDUS, 0.4, 0))
    expect(shown()).toEqual(['muscle depth', 'muscle clear'])
  })

  it('lays covers over one another from inside out', async () => {
    await soft.show(withSoft(['fascia.thoracolumbar', 'fat.subcutaneous', 'skin.back'], 0.5, 0.5))
    const orders = ['fascia clear', 'fat clear', 'skin clear'].map((name) => named(name).renderOrder)
    expect(orders).toEqual([...orders].sort((a, b) => a - b))
    expect(new Set(orders).size).toBe(3)
  })

  it('hands the Moment’s looks to its surfaces', async () => {
    await soft.show(withSoft(MULTIFIDUS, 0.75, 0.25))
    const { uLooks } = (named('muscle clear').material as MeshStandardMaterial).userData.uniforms
    const { data } = (uLooks.value as DataTexture).image as unknown as { data: Float32Array }
    const column = structureIndex(MULTIFIDUS[0]!)
    expect([...data.slice(4 * column, 4 * column + 2)]).toEqual([0.75, 0.25])
  })
})
