import { createElement } from 'react'
import type { DataTexture, Mesh, MeshStandardMaterial } from 'three'
import { beforeAll, describe, expect, it } from 'vitest'
import { nervesForJoints } from '../../../src/anatomy/innervation.ts'
import {
  BONES,
  type BoneId,
  STRUCTURES,
  type StructureId,
  structureIndex,
} from '../../../src/anatomy/structures.ts'
import { FINE_BONES_AT_ONCE, Spine } from '../../../src/scene/body/Spine.tsx'
import { setLook } from '../../../src/story/looks.ts'
import { LOOK_CHANNELS, type LookChannel, type Moment } from '../../../src/story/moment.ts'
import { momentIn, storyOf } from '../../packs/lumbar-medial-branch/storyOf.ts'
import { type Drawn, drawn, visibleMeshes } from '../drawn.ts'
import { standInBody, structuresIn, trianglesOf } from './standInBody.ts'

const plan = storyOf(['L4-L5'], 'right')
const told = momentIn(plan, 'ana.02.level', 0.9)
const meshes = standInBody()
/** Finer bones lie elsewhere, so that they can be told from the light ones. */
const fine = new Map<BoneId, ReturnType<typeof trianglesOf>>(BONES.map((bone) => [bone, trianglesOf([bone])]))

/** A Moment with one look changed. */
function withLook(ids: readonly StructureId[], channel: LookChannel, value: number, from = told): Moment {
  const looks = from.looks.slice()
  setLook(looks, ids, channel, value)
  return { ...from, looks }
}

const spineOf = (props: Partial<Parameters<typeof Spine>[0]> = {}) =>
  createElement(Spine, {
    meshes,
    fine: new Map(),
    soft: null,
    theme: 'light',
    lit: new Set<StructureId>(),
    peeled: new Set<'capsule' | 'cartilage'>(),
    section: null,
    onCutLabels: () => {},
    ...props,
  })

let spine: Drawn
beforeAll(async () => {
  spine = await drawn(spineOf(), told)
})

const named = (name: string, from = spine): Mesh =>
  visibleMeshes(from.scene).find((mesh) => mesh.name === name)!
const isGhost = (mesh: Mesh): boolean =>
  Object.hasOwn((mesh.material as MeshStandardMaterial).defines ?? {}, 'CAN_GHOST')

/** The looks that the surfaces read, of one structure. */
function lookRead(id: StructureId): number[] {
  const uniforms = (named('bone.L4').material as MeshStandardMaterial).userData.uniforms
  const { data } = (uniforms.uLooks.value as DataTexture).image as unknown as { data: Float32Array }
  return [...data.slice(4 * structureIndex(id), 4 * structureIndex(id) + 4)]
}

describe('Spine', () => {
  it('draws every bone that is there, and leaves out one that is not', async () => {
    await spine.show(told)
    for (const bone of BONES) expect(named(bone), bone).toBeDefined()
    await spine.show(withLook(['bone.L3'], 'presence', 0))
    expect(named('bone.L3')).toBeUndefined()
    expect(named('bone.L4')).toBeDefined()
  })

  it.each(
    LOOK_CHANNELS.map((channel, i) => [channel, i] as const),
  )('hands the Moment’s %s to the surfaces', async (channel, i) => {
    await spine.show(withLook(['bone.L4.tp.R'], channel, 0.25))
    const look = lookRead('bone.L4.tp.R')
    expect(look[i]).toBe(0.25)
    await spine.show(told)
    expect(lookRead('bone.L4.tp.R')[i]).not.toBe(0.25)
  })

  it('makes a bone a ghost when any part of it is one, and veils its far wall', async () => {
    await spine.show(told)
    expect(isGhost(named('bone.L4'))).toBe(false)
    expect(named('veil bone.L4')).toBeUndefined()
    await spine.show(withLook(['bone.L4.lamina.R'], 'ghost', 0.5))
    expect(isGhost(named('bone.L4'))).toBe(true)
    const veil = named('veil bone.L4')
    expect((veil.material as MeshStandardMaterial).colorWrite).toBe(false)
    expect(veil.renderOrder).toBeLessThan(named('bone.L4').renderOrder)
    expect(isGhost(named('bone.L3'))).toBe(false)
  })

  it('draws of the nerves those that are there, and rings with ink those of the plan', async () => {
    await spine.show(told)
    const there = structuresIn(named('nerves').geometry)
    const inked = structuresIn(named('nerve outlines').geometry)
    for (const nerve of nervesForJoints(['L4-L5'], 'right')) {
      expect(there).toContain(nerve)
      expect(inked).toContain(nerve)
    }
    expect(there).toContain('nerve.mb.L1.L')
    expect(inked).not.toContain('nerve.mb.L1.L')
    await spine.show(withLook(['nerve.mb.L3.R'], 'presence', 0))
    expect(structuresIn(named('nerves').geometry)).not.toContain('nerve.mb.L3.R')
  })

  it('inks a nerve that a word points at', async () => {
    const lit = await drawn(spineOf({ lit: new Set<StructureId>(['nerve.mb.L1.L']) }), told)
    expect(structuresIn(named('nerve outlines', lit).geometry)).toContain('nerve.mb.L1.L')
  })

  it('keeps a nerve’s ink as thin as the design wants, and never too thin to be seen', async () => {
    const inkMm = (): number =>
      (named('bone.L4').material as MeshStandardMaterial).userData.uniforms.uOutlineMm.value
    await spine.show({ ...told, camera: { ...told.camera, heightMm: 30, widthMm: 30 } })
    expect(inkMm()).toBe(0.28)
    await spine.show({ ...told, camera: { ...told.camera, heightMm: 160, widthMm: 100 } })
    expect(inkMm()).toBeGreaterThan(0.28)
    await spine.show({ ...told, camera: { ...told.camera, heightMm: 900, widthMm: 600 } })
    expect(inkMm()).toBe(0.5)
  })

  it('takes off the layers of the joints that are peeled', async () => {
    const peeled = await drawn(spineOf({ peeled: new Set(['capsule'] as const) }), told)
    expect(named('capsules', peeled)).toBeUndefined()
    expect(named('cartilage', peeled)).toBeDefined()
    const both = await drawn(spineOf({ peeled: new Set(['capsule', 'cartilage'] as const) }), told)
    expect(named('cartilage', both)).toBeUndefined()
    await spine.show(told)
    expect(named('capsules')).toBeDefined()
  })

  it('draws nothing of discs when none is there', async () => {
    const discs = STRUCTURES.filter((id) => id.startsWith('disc.'))
    await spine.show(withLook(discs, 'presence', 0))
    expect(named('discs')).toBeUndefined()
    await spine.show(told)
    expect(named('discs')).toBeDefined()
  })

  it('takes the finer form of at most two bones, the nearest ones, and of no ghost', async () => {
    const close = await drawn(spineOf({ fine }), told)
    await close.frames(2)
    const isFine = (bone: BoneId): boolean => named(bone, close).geometry === fine.get(bone)
    // The test's camera stands 5 mm before the middle of L3.
    expect(BONES.filter(isFine).length).toBe(FINE_BONES_AT_ONCE)
    expect(isFine('bone.L3')).toBe(true)
    expect(isFine('bone.sacrum')).toBe(false)
    await close.show(withLook(['bone.L3'], 'ghost', 1))
    await close.frames(2)
    expect(isFine('bone.L3')).toBe(false)
  })

  it('cuts away the half towards the eye, and nothing without a section', async () => {
    const planeOf = (from: Drawn): number[] =>
      (named('bone.L4', from).material as MeshStandardMaterial).userData.uniforms.uSection.value.toArray()
    await spine.show(told)
    expect(planeOf(spine)).toEqual([0, 0, 0, -1])
    // Seen from the right (x below 0): what lies right of the plane at x = -10 goes.
    const cut = await drawn(spineOf({ section: { axis: 'sagittal', atMm: -10 } }), told)
    const [nx, ny, nz, w] = planeOf(cut)
    const goes = (x: number): boolean => nx! * x + ny! * 0 + nz! * 0 + w! > 0
    expect([goes(-30), goes(-9), goes(30)]).toEqual([true, false, false])
  })
})
