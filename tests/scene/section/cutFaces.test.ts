// The committed model cut through: every outline comes back to its beginning, holes lie in what they are holes of, and
// triangles fill exactly what the outlines enclose.
import { beforeAll, describe, expect, it } from 'vitest'
import { anchor } from '../../../src/anatomy/landmarks.ts'
import { SOFT_TISSUE } from '../../../src/anatomy/softTissue.ts'
import { isStructureId, suffixOfStructure } from '../../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import type { SectionLoop } from '../../../src/math/planeSection.ts'
import { assemble, type SpineMeshes } from '../../../src/scene/body/assemble.ts'
import { assembleSoft, type SoftMeshes } from '../../../src/scene/body/softModel.ts'
import { type CutFace, cutFaces, TISSUES } from '../../../src/scene/section/cutFaces.ts'
import { cutLabels } from '../../../src/scene/section/cutLabels.ts'
import { faceGeometry } from '../../../src/scene/section/faceGeometry.ts'
import { type Section, sectionThrough } from '../../../src/story/exploring/section.ts'
import { readModel } from '../body/readModel.ts'

const NO_FINE = new Map()
const PLANES: readonly Section[] = [
  { axis: 'sagittal', atMm: 0 },
  { axis: 'sagittal', atMm: -17.5 },
  { axis: 'coronal', atMm: -31 },
  { axis: 'axial', atMm: -42 },
  { axis: 'axial', atMm: 3 },
]

let meshes: SpineMeshes
let soft: SoftMeshes
let cuts: readonly { readonly section: Section; readonly cut: readonly CutFace[] }[]
beforeAll(async () => {
  meshes = assemble(TYPICAL_BODY, await readModel())
  soft = assembleSoft(await readModel('soft-tissue.glb', SOFT_TISSUE))
  cuts = PLANES.map((section) => ({ section, cut: cutFaces(meshes, NO_FINE, section, soft) }))
})

const loopsOf = ({ outer, holes }: CutFace): readonly SectionLoop[] => [outer, ...holes]

describe('cutFaces', () => {
  it('closes every outline', () => {
    for (const { section, cut } of cuts) {
      expect(cut.length, JSON.stringify(section)).toBeGreaterThan(5)
      for (const face of cut)
        for (const loop of loopsOf(face)) expect(loop.isClosed, `${face.named} ${section.axis}`).toBe(true)
    }
  })

  it('finds the ring of bone round the canal where pedicles and laminae meet in one plane', () => {
    const { atMm } = sectionThrough('axial', anchor(TYPICAL_BODY, 'bone.L3.pedicle.R').pointMm)
    const canals = [-9, -6, -3, 0, 3, 6].flatMap((up) =>
      cutFaces(meshes, NO_FINE, { axis: 'axial', atMm: atMm + up })
        .filter(({ id }) => id === 'bone.L3')
        .flatMap(({ holes }) => holes.map(({ areaMm2 }) => -areaMm2)),
    )
    // The canal of L3: width 22–27, depth 14–19 mm (docs/geometry.md#acceptance-bands); rounder than its box, and cut a little aslant.
    expect(Math.max(...canals)).toBeGreaterThan(150)
    expect(Math.max(...canals)).toBeLessThan(27 * 19 * 1.1)
  })

  it('fills what the outlines enclose, and no more', () => {
    for (const { section, cut } of cuts) {
      const filled = cut.filter(({ tissue }) => tissue !== 'capsule')
      const enclosed = filled.flatMap(loopsOf).reduce((sum, { areaMm2 }) => sum + areaMm2, 0)
      const { faces } = faceGeometry(TYPICAL_BODY, cut, section)
      const position = faces.getAttribute('position')
      const index = faces.getIndex()!
      let covered = 0
      for (let i = 0; i < index.count; i += 3) {
        const [a, b, c] = [index.getX(i), index.getX(i + 1), index.getX(i + 2)].map((v) => [
          position.getX(v),
          position.getY(v),
          position.getZ(v),
        ])
        const [p, q] = [a!, a!].map((from, k) => [b!, c!][k]!.map((value, n) => value - from[n]!))
        covered +=
          0.5 *
          Math.hypot(
            p![1]! * q![2]! - p![2]! * q![1]!,
            p![2]! * q![0]! - p![0]! * q![2]!,
            p![0]! * q![1]! - p![1]! * q![0]!,
          )
      }
      expect(covered / enclosed, section.axis).toBeCloseTo(1, 2)
      expect(index.count / 3).toBeLessThan(20_000)
    }
  })

  it('lays open what lies round the spine: flesh, sac with its roots, ligaments, vessels, fat and skin', () => {
    const axial = cuts[3]!.cut
    const areaOf = (id: string): number =>
      axial.filter((face) => face.id === id).reduce((sum, { outer }) => sum + outer.areaMm2, 0)
    for (const id of [
      'muscle.psoas_major.R',
      'muscle.longissimus.L',
      'sac.dural',
      'vessel.aorta',
      'fat.subcutaneous',
    ])
      expect(areaOf(id), id).toBeGreaterThan(40)
    // Muscles of the two sides are alike.
    expect(areaOf('muscle.psoas_major.R') / areaOf('muscle.psoas_major.L')).toBeCloseTo(1, 1)
    expect(axial.find(({ id }) => id === 'nerve.cauda_equina')?.tissue).toBe('nerve')
    expect(cutFaces(meshes, NO_FINE, PLANES[3]!).some(({ id }) => id.startsWith('muscle'))).toBe(false)
  })

  it('puts a disc’s middle in its middle', () => {
    const { faces } = faceGeometry(TYPICAL_BODY, cuts[0]!.cut, PLANES[0]!)
    const inner = faces.getAttribute('inner')
    const tissue = faces.getAttribute('tissue')
    for (let i = 0; i < inner.count; i++) {
      if (TISSUES[tissue.getX(i)] !== 'disc') continue
      expect(Math.abs(inner.getX(i))).toBeLessThan(0.05)
      expect(Math.abs(inner.getY(i))).toBeLessThan(1.01)
    }
  })
})

describe('cutLabels', () => {
  it('names bodies and discs of the midline, each once and on its own face', () => {
    const labels = cutLabels(cuts[0]!.cut, PLANES[0]!)
    const subjects = labels.map(({ subject }) => subject)
    for (const id of ['disc.L4-L5', 'bone.L4.body', 'bone.L4.sp']) expect(subjects).toContain(id)
    expect(new Set(subjects).size).toBe(subjects.length)
    for (const { anchorMm } of labels) expect(anchorMm[0]).toBe(0)
  })

  it('names the part that it points at, on its own side', () => {
    // One face of L4 runs here from the right joint through both laminae to the left one.
    const lamina: Section = { axis: 'axial', atMm: -54 }
    const all = [...cuts, { section: lamina, cut: cutFaces(meshes, NO_FINE, lamina) }]
    for (const { section, cut } of all)
      for (const { subject, anchorMm } of cutLabels(cut, section)) {
        const side = isStructureId(subject) ? suffixOfStructure(subject) : null
        if (side && subject.startsWith('bone.'))
          expect(side === 'L' ? anchorMm[0] : -anchorMm[0], subject).toBeGreaterThan(-1)
      }
  })

  it('names both halves of a joint that is cut open', () => {
    const subjects = cutLabels(cuts[3]!.cut, PLANES[3]!).map(({ subject }) => subject)
    expect(subjects.some((subject) => subject.startsWith('bone.L4'))).toBe(true)
  })
})
