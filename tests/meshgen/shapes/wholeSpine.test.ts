// The typical spine asked at points: no mesh is made.
import { describe, expect, it } from 'vitest'
import { JOINTS, LUMBAR } from '../../../src/anatomy/levels.ts'
import { BONES, partsOfBone } from '../../../src/anatomy/structures.ts'
import { addScaled, distance, mix, type Vec3 } from '../../../src/math/vec3.ts'
import type { SideSeeds } from '../../../src/meshgen/field.ts'
import { boneOf, builtSpine } from '../builtSpines.ts'
import { DISC_ID_LIST, FACET_ID_LIST, ILIUM_ID_LIST } from '../structureLists.ts'

const spine = builtSpine()
const { bones, discs, facets, ilia, seeds, frames } = spine
const middleOf = ({ bounds: { min, max } }: { bounds: { min: Vec3; max: Vec3 } }): Vec3 => mix(min, max, 0.5)

describe('wholeSpine', () => {
  it('has every bone, disc, joint and crest once', () => {
    const sorted = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort()
    expect(sorted(bones)).toEqual(BONES.filter((id) => !id.includes('ilium')).sort())
    expect(sorted(discs)).toEqual([...DISC_ID_LIST].sort())
    expect(sorted(facets)).toEqual([...FACET_ID_LIST].sort())
    expect(sorted(ilia)).toEqual([...ILIUM_ID_LIST].sort())
  })

  it('has bone in the middle of each body and none in the discs between', () => {
    for (const vertebra of LUMBAR) {
      const { originMm, yUnit } = frames[vertebra]
      expect(
        boneOf(spine, `bone.${vertebra}`).field(...addScaled(originMm, yUnit, -14)),
        vertebra,
      ).toBeLessThan(-5)
      const inDisc = addScaled(originMm, yUnit, 5)
      for (const { id, field } of bones) expect(field(...inDisc), `${id} over ${vertebra}`).toBeGreaterThan(0)
    }
  })

  it('fills the room between two bodies with a disc', () => {
    for (const vertebra of LUMBAR) {
      const { originMm, yUnit } = frames[vertebra]
      const inDisc = addScaled(originMm, yUnit, 4)
      expect(Math.min(...discs.map(({ field }) => field(...inDisc))), vertebra).toBeLessThan(0)
    }
  })

  it('puts each seed of a process near its bone’s surface and those of a hollow outside', () => {
    const onBone = [
      'sapTpJunction',
      'mamilloAccessoryNotch',
      'mamillary',
      'accessory',
      'laminaCentre',
    ] as const
    for (const vertebra of LUMBAR)
      for (const suffix of ['L', 'R'] as const) {
        const { field } = boneOf(spine, `bone.${vertebra}`)
        const own: SideSeeds = seeds[`${vertebra}.${suffix}`]
        for (const name of onBone)
          expect(Math.abs(field(...own[name])), `${vertebra}.${suffix} ${name}`).toBeLessThan(3.5)
        expect(field(...own.foramen), `${vertebra}.${suffix} foramen`).toBeGreaterThan(1)
        expect(field(...own.pedicleCentre), `${vertebra}.${suffix} pedicle`).toBeLessThan(-2)
      }
  })

  it('mirrors the seeds of one side to the other, but for the bone’s own unevenness', () => {
    for (const vertebra of LUMBAR)
      for (const [name, [x, y, z]] of Object.entries<Vec3>(
        seeds[`${vertebra}.L`] as object as Record<string, Vec3>,
      )) {
        const right = (seeds[`${vertebra}.R`] as object as Record<string, Vec3>)[name]!
        expect(distance(right, [-x, y, z]), `${vertebra} ${name}`).toBeLessThan(1.2)
      }
  })

  it('gives both bones of a joint the same place for it', () => {
    for (const joint of JOINTS) {
      const [upper, lower] = joint.split('-') as ['L3', 'L4']
      const below = seeds[`${upper}.R`].lowerFacetCentre
      const above =
        (lower as string) === 'S1'
          ? spine.sacralSeeds.R.upperFacetCentre
          : seeds[`${lower}.R`].upperFacetCentre
      expect(distance(below, above), joint).toBeLessThan(1e-6)
    }
  })

  it('keeps both bones of a joint out of its middle, and the capsule round it', () => {
    for (const joint of JOINTS)
      for (const suffix of ['L', 'R'] as const) {
        const [upper] = joint.split('-') as ['L3']
        const centre = seeds[`${upper}.${suffix}`].lowerFacetCentre
        for (const { id, field } of bones)
          expect(field(...centre), `${id} in ${joint}.${suffix}`).toBeGreaterThan(0.5)
        const facet = facets.find(({ id }) => id === `facet.${joint}.${suffix}`)!
        expect(facet.capsule.field(...centre), `${joint}.${suffix}`).toBeLessThan(0)
      }
  })

  it('carries one cartilage on each bone of a joint, with a slit between', () => {
    for (const { id, upperCartilage, lowerCartilage } of facets.filter(({ id }) => id.includes('L4-L5'))) {
      const { min, max } = upperCartilage.bounds
      const inside = [0, 0, 0]
      for (let x = min[0]; x <= max[0]; x += 1)
        for (let y = min[1]; y <= max[1]; y += 4)
          for (let z = min[2]; z <= max[2]; z += 1) {
            const carried = [upperCartilage, lowerCartilage].filter(({ field }) => field(x, y, z) < 0).length
            inside[carried]!++
          }
      expect(inside[1], id).toBeGreaterThan(20)
      expect(inside[2], id).toBe(0)
    }
  })

  it('tells parts that the bone has', () => {
    for (const { id, partAt, bounds } of bones) {
      const part = partAt(...middleOf({ bounds }))
      expect(partsOfBone(id)[part], id).toBeDefined()
    }
  })

  it('has spinous tips behind all else, in or near the midline', () => {
    for (const vertebra of LUMBAR) {
      const [x, , z] = spine.spinousTips[vertebra]
      expect(Math.abs(x), vertebra).toBeLessThan(4)
      expect(z, vertebra).toBeLessThan(seeds[`${vertebra}.R`].laminaCentre[2] - 12)
    }
  })

  it('is rough by a fraction of a millimetre: the smooth bone lies close under the true one', () => {
    const { field, smoothField, bounds } = boneOf(spine, 'bone.L3')
    const near: number[] = []
    for (let x = bounds.min[0]; x < bounds.max[0]; x += 5)
      for (let y = bounds.min[1]; y < bounds.max[1]; y += 5)
        for (let z = bounds.min[2]; z < bounds.max[2]; z += 5)
          if (Math.abs(smoothField(x, y, z)) < 1) near.push(Math.abs(field(x, y, z) - smoothField(x, y, z)))
    expect(near.length).toBeGreaterThan(30)
    const mean = near.reduce((sum, mm) => sum + mm, 0) / near.length
    expect(mean).toBeGreaterThan(0.02)
    expect(mean).toBeLessThan(0.25)
  })
})
