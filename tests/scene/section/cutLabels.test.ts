import { describe, expect, it } from 'vitest'
import type { CutFace } from '../../../src/scene/section/cutFaces.ts'
import { cutLabels } from '../../../src/scene/section/cutLabels.ts'
import type { Section } from '../../../src/story/exploring/section.ts'
import { box, face, meshOf } from './cutFace.ts'

const SECTION: Section = { axis: 'axial', atMm: -42 }
const labels = (...cut: CutFace[]) => cutLabels(cut, SECTION)
const subjects = (...cut: CutFace[]) => labels(...cut).map(({ subject }) => subject)
const DISC = face('disc.L4-L5', box([-20, -15], [20, 15]), { tissue: 'disc' })

describe('cutLabels', () => {
  it('names nothing where nothing is cut', () => {
    expect(labels()).toEqual([])
  })

  it('names each structure once, at its largest face', () => {
    const small = face('disc.L4-L5', box([30, 0], [36, 6]), { tissue: 'disc' })
    const [label, ...more] = labels(small, DISC)
    expect(more).toEqual([])
    expect(Math.abs(label!.anchorMm[0])).toBeLessThan(5)
  })

  it('lies in the plane of the cut', () => {
    expect(labels(DISC)[0]!.anchorMm[1]).toBe(-42)
  })

  it('stands in the bone, not in the canal that goes through it', () => {
    const canal = box([-12, -6], [12, 14])
    const [label] = labels(face('bone.L4', box([-20, -15], [20, 15]), { holes: [canal] }))
    const [x, , z] = label!.anchorMm
    expect(x > -12 && x < 12 && z > -6 && z < 14).toBe(false)
    expect(Math.abs(x)).toBeLessThan(20)
  })

  it('calls a bone by the part that the name points at', () => {
    const parts = meshOf(['bone.L4.body', 'bone.L4.body', 'bone.L4.body', 'bone.L4.body'])
    expect(subjects(face('bone.L4', box([-20, -15], [20, 15]), { geometry: parts }))).toEqual([
      'bone.L4.body',
    ])
  })

  it('leaves splinters of bone unnamed', () => {
    expect(subjects(face('bone.L4', box([0, 0], [3, 3.9])))).toEqual([])
    expect(subjects(face('bone.L4', box([0, 0], [3, 4.1])))).toEqual(['bone.L4'])
  })

  it('names a ligament turned to bone, thin as it is, and a nerve of any size', () => {
    const ligament = face('lig.mal.L4.R', box([0, 0], [2, 2]))
    const nerve = face('nerve.mb.L4.R', box([8, 0], [9, 1]), { tissue: 'nerve' as CutFace['tissue'] })
    expect(subjects(ligament, nerve)).toEqual(expect.arrayContaining(['lig.mal.L4.R', 'nerve.mb.L4.R']))
  })

  it('never names a capsule: it is the skin of its joint', () => {
    expect(subjects(face('facet.L4-L5.R', box([0, 0], [20, 20]), { tissue: 'capsule' }))).toEqual([])
  })

  it('puts what a cut is made for before what is always there, large before small', () => {
    const skin = face('bone.L5', box([-90, -90], [90, 90]))
    const smaller = face('disc.L3-L4', box([30, 0], [36, 6]), { tissue: 'disc' })
    expect(subjects(skin, smaller, DISC)).toEqual(['disc.L4-L5', 'disc.L3-L4', 'bone.L5'])
  })
})
