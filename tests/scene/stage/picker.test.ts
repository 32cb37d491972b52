import { Ray, Vector3 } from 'three'
import { beforeAll, describe, expect, it } from 'vitest'
import { anchor } from '../../../src/anatomy/landmarks.ts'
import type { StructureId } from '../../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { assemble } from '../../../src/scene/body/assemble.ts'
import { Picker } from '../../../src/scene/stage/picker.ts'
import { restingLooks, setLook } from '../../../src/story/looks.ts'
import { readModel } from '../body/readModel.ts'

let picker: Picker
beforeAll(async () => {
  picker = new Picker(assemble(TYPICAL_BODY, await readModel()))
})

/** A ray at a structure's anchor from outside, along its outward direction. */
function rayAt(id: StructureId): Ray {
  const { pointMm, outwardUnit } = anchor(TYPICAL_BODY, id)
  const out = new Vector3(...outwardUnit)
  return new Ray(new Vector3(...pointMm).addScaledVector(out, 60), out.negate())
}

describe('picker', () => {
  it('finds the spinous process from behind', () => {
    const hit = picker.pick(rayAt('bone.L3.sp'), restingLooks())
    expect(hit?.id).toBe('bone.L3.sp')
  })

  it('prefers a nerve to the bone it lies on, once it is drawn', () => {
    const looks = restingLooks()
    const ray = rayAt('nerve.mb.L3.R')
    expect(picker.pick(ray, looks)?.id.startsWith('bone')).toBe(true)
    setLook(looks, ['nerve.mb.L3.R'], 'presence', 1)
    expect(picker.pick(ray, looks)?.id).toBe('nerve.mb.L3.R')
  })

  it('finds nothing beside the spine', () => {
    expect(picker.pick(new Ray(new Vector3(300, 0, -500), new Vector3(0, 0, 1)), restingLooks())).toBeNull()
  })
})
