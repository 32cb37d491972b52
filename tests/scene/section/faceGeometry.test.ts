import { BufferAttribute } from 'three'
import { describe, expect, it } from 'vitest'
import { structureIndex } from '../../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { type CutFace, TISSUES } from '../../../src/scene/section/cutFaces.ts'
import { faceGeometry } from '../../../src/scene/section/faceGeometry.ts'
import type { Section } from '../../../src/story/exploring/section.ts'
import { box, face, meshOf } from './cutFace.ts'

const SECTION: Section = { axis: 'sagittal', atMm: 7 }
const made = (...cut: CutFace[]) => faceGeometry(TYPICAL_BODY, cut, SECTION)
const list = (geometry: ReturnType<typeof made>['faces'], name: string) => [
  ...geometry.getAttribute(name).array,
]
/** Area of all triangles in the plane, mm². */
function areaOf(faces: ReturnType<typeof made>['faces']): number {
  const position = faces.getAttribute('position')
  const index = [...faces.getIndex()!.array]
  let area = 0
  for (let i = 0; i < index.length; i += 3) {
    const [a, b, c] = index.slice(i, i + 3).map((at) => [position.getY(at), position.getZ(at)] as const)
    area += Math.abs((b![0] - a![0]) * (c![1] - a![1]) - (c![0] - a![0]) * (b![1] - a![1])) / 2
  }
  return area
}
const CAPSULE = face('facet.L4-L5.R', box([0, 0], [10, 10]), { tissue: 'capsule' })

describe('faceGeometry', () => {
  it('makes nothing of nothing', () => {
    const { faces, outlines } = made()
    expect([faces.getIndex()!.count, outlines.getAttribute('position').count]).toEqual([0, 0])
  })

  it('fills what an outline encloses, its holes left open', () => {
    const outer = box([0, 0], [40, 30])
    expect(areaOf(made(face('bone.L4', outer)).faces)).toBeCloseTo(1200, 3)
    const hole = box([10, 10], [20, 20], 4)
    expect(areaOf(made(face('bone.L4', outer, { holes: [hole] })).faces)).toBeCloseTo(1100, 3)
  })

  it('lies in the plane of the cut', () => {
    const position = made(face('bone.L4', box([0, 0], [40, 30]))).faces.getAttribute('position')
    for (let i = 0; i < position.count; i++) expect(position.getX(i)).toBe(7)
  })

  it('says of each corner whose it is and of what tissue, for several faces in a row', () => {
    const { faces } = made(face('bone.L4', box([0, 0], [9, 9])), face('bone.L5', box([20, 0], [29, 9])))
    expect(list(faces, 'structure')).toEqual([
      ...Array(4).fill(structureIndex('bone.L4')),
      ...Array(4).fill(structureIndex('bone.L5')),
    ])
    expect(new Set(list(faces, 'tissue'))).toEqual(new Set([TISSUES.indexOf('bone')]))
    expect(Math.max(...faces.getIndex()!.array)).toBe(7)
  })

  it('draws each outline as a closed line: as many pieces as corners', () => {
    const places = made(face('bone.L4', box([0, 0], [9, 9]))).outlines.getAttribute('position')
    expect(places.count).toBe(8)
    const at = (i: number) => [places.getY(i), places.getZ(i)]
    expect(at(7)).toEqual(at(0))
  })

  it('draws a capsule as a line alone', () => {
    const { faces, outlines } = made(CAPSULE)
    expect(faces.getIndex()!.count).toBe(0)
    expect(outlines.getAttribute('position').count).toBe(8)
  })

  it('fades a cut bone where the bone itself fades', () => {
    const geometry = meshOf(Array(4).fill('bone.T12'))
    geometry.setAttribute(
      'tint',
      new BufferAttribute(
        new Float32Array(16).map((_, i) => (i % 4 === 3 ? 0.25 : 1)),
        4,
      ),
    )
    const { faces } = made(face('bone.T12', box([0, 0], [9, 9]), { geometry }))
    expect(list(faces, 'fade')).toEqual([0.25, 0.25, 0.25, 0.25])
  })

  it('does not fade what has no tint', () => {
    expect(list(made(face('bone.L4', box([0, 0], [9, 9]))).faces, 'fade')).toEqual([1, 1, 1, 1])
  })
})
