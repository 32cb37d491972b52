import { Ray, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { SOFT_TISSUE } from '../../../src/anatomy/softTissue.ts'
import { STRUCTURES } from '../../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { assemble } from '../../../src/scene/body/assemble.ts'
import {
  assembleSoft,
  ENDS_MM,
  groupOf,
  SOFT_GROUPS,
  softPresence,
} from '../../../src/scene/body/softModel.ts'
import { Picker } from '../../../src/scene/stage/picker.ts'
import { restingLooks, setLook, showsSoftTissue } from '../../../src/story/looks.ts'
import { readModel } from './readModel.ts'

const meshes = assembleSoft(await readModel('soft-tissue.glb', SOFT_TISSUE))

describe('softModel', () => {
  it('puts every structure into one group, and its vertices into that group’s mesh', () => {
    const found = new Set<string>()
    for (const group of SOFT_GROUPS) {
      const structure = meshes.groups.get(group)!.getAttribute('structure')
      const here = new Set<string>()
      for (let i = 0; i < structure.count; i++) here.add(STRUCTURES[structure.getX(i)]!)
      for (const id of here) {
        found.add(id)
        expect(meshes.membersOf.get(group)).toContain(id)
      }
    }
    expect(found.size).toBe(SOFT_TISSUE.length)
    expect(groupOf('nerve.cauda_equina')).toBe('firm')
    expect(groupOf('nerve.mf.L3.R')).toBe('twig')
  })

  it('runs out at the ends of the picture, and layers of the back where their vertices say', () => {
    expect(softPresence('muscle.psoas_major.R', 0.3, 0)).toBe(1)
    expect(softPresence('muscle.psoas_major.R', 1, ENDS_MM[0])).toBe(0)
    expect(softPresence('sac.dural', 1, ENDS_MM[1] - 7)).toBeCloseTo(0.5, 1)
    expect(softPresence('skin.back', 0.3, 0)).toBe(0.3)
    expect(softPresence('nerve.mf.L3.R', 0, ENDS_MM[0])).toBe(1)
  })
})

describe('looks of soft tissue', () => {
  it('leave it out at rest, and tell when one structure of it is there', () => {
    const looks = restingLooks()
    expect(showsSoftTissue(looks)).toBe(false)
    setLook(looks, ['lig.flavum.L3-L4'], 'presence', 0.2)
    expect(showsSoftTissue(looks)).toBe(true)
  })
})

describe('pointing at soft tissue', () => {
  it('meets what is there and solid, and goes through ghosts and what is not drawn', async () => {
    const picker = new Picker(assemble(TYPICAL_BODY, await readModel()), [...meshes.groups.values()])
    const ray = (): Ray => new Ray(new Vector3(-40, 0, -300), new Vector3(0, 0, 1))
    const looks = restingLooks()
    expect(picker.pick(ray(), looks)?.id.startsWith('muscle') ?? false).toBe(false)
    setLook(
      looks,
      SOFT_TISSUE.filter((id) => id.startsWith('muscle.')),
      'presence',
      1,
    )
    expect(picker.pick(ray(), looks)?.id).toBe('muscle.longissimus.R')
    setLook(looks, ['muscle.longissimus.R'], 'ghost', 1)
    expect(picker.pick(ray(), looks)?.id).not.toBe('muscle.longissimus.R')
  })
})
