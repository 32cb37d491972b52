// Cut faces as one mesh and one set of lines: triangles in the plane, each vertex knowing its structure, its tissue,
// where in a disc it lies, and how far its bone has faded out.
import { BufferAttribute, BufferGeometry, ShapeUtils, Vector2 } from 'three'
import type { Body } from '../../anatomy/body.ts'
import { vertebraFrame } from '../../anatomy/landmarks.ts'
import { bonesOf, type Joint } from '../../anatomy/levels.ts'
import { isSoftId } from '../../anatomy/softTissue.ts'
import { structureIndex } from '../../anatomy/structures.ts'
import { dot, sub, type Vec3 } from '../../math/vec3.ts'
import type { Section } from '../../story/exploring/section.ts'
import { softPresence } from '../body/softModel.ts'
import { type CutFace, placeOn, TISSUES } from './cutFaces.ts'

export interface FaceGeometry {
  readonly faces: BufferGeometry
  readonly outlines: BufferGeometry
}

export function faceGeometry(body: Body, cut: readonly CutFace[], section: Section): FaceGeometry {
  const position: number[] = []
  const structure: number[] = []
  const tissue: number[] = []
  const inner: number[] = []
  const fade: number[] = []
  const index: number[] = []
  const linePosition: number[] = []
  const lineStructure: number[] = []
  const lineFade: number[] = []
  for (const face of cut) {
    const start = structure.length
    const lines = [face.outer, ...face.holes]
    const own = structureIndex(face.id)
    const discPlace = face.tissue === 'disc' ? placeInDisc(body, face) : null
    const fadeAt = fadeOf(face)
    for (const { points, vertices } of lines) {
      const places = points.map((point) => placeOn(section, point))
      const fades = vertices.map((vertex, i) => fadeAt(vertex, places[i]!))
      places.forEach((place, i) => {
        position.push(...place)
        structure.push(own)
        tissue.push(TISSUES.indexOf(face.tissue))
        inner.push(...(discPlace ? discPlace(place) : ([0, 0] as const)))
        fade.push(fades[i]!)
        const next = (i + 1) % places.length
        linePosition.push(...place, ...places[next]!)
        lineStructure.push(own, own)
        lineFade.push(fades[i]!, fades[next]!)
      })
    }
    // A capsule is a skin round the joint: its outline says it all.
    if (face.tissue === 'capsule') continue
    const shape = lines.map(({ points }) => points.map(([u, v]) => new Vector2(u, v)))
    for (const triangle of ShapeUtils.triangulateShape(shape[0]!, shape.slice(1)))
      index.push(...triangle.map((corner) => start + corner))
  }
  const faces = new BufferGeometry()
  faces.setAttribute('position', new BufferAttribute(new Float32Array(position), 3))
  faces.setAttribute('structure', new BufferAttribute(new Float32Array(structure), 1))
  faces.setAttribute('tissue', new BufferAttribute(new Float32Array(tissue), 1))
  faces.setAttribute('inner', new BufferAttribute(new Float32Array(inner), 2))
  faces.setAttribute('fade', new BufferAttribute(new Float32Array(fade), 1))
  faces.setIndex(new BufferAttribute(new Uint32Array(index), 1))
  const outlines = new BufferGeometry()
  outlines.setAttribute('position', new BufferAttribute(new Float32Array(linePosition), 3))
  outlines.setAttribute('structure', new BufferAttribute(new Float32Array(lineStructure), 1))
  outlines.setAttribute('fade', new BufferAttribute(new Float32Array(lineFade), 1))
  return { faces, outlines }
}

/** How much of a structure is there at a place of its face: bones fade by their tint, soft tissue towards its ends. */
function fadeOf({ tissue, id, geometry }: CutFace): (vertex: number, place: Vec3) => number {
  const tint = geometry.getAttribute('tint')
  const nature = geometry.getAttribute('nature')
  if (tissue === 'bone' && tint) return (vertex) => tint.getW(vertex)
  if (isSoftId(id)) return (vertex, place) => softPresence(id, nature?.getW(vertex) ?? 1, place[1])
  return () => 1
}

/**
 * Where in its disc a point lies: 0, 0 on the disc's axis, 1 at its edge, sideways and forward. In the frame of the
 * endplate below, so that it is linear in the place and holds inside every triangle.
 */
function placeInDisc(body: Body, { id, geometry }: CutFace): (place: Vec3) => readonly [number, number] {
  const { originMm, xUnit, zUnit } = vertebraFrame(body, bonesOf(id.slice('disc.'.length) as Joint)[1])
  const structure = geometry.getAttribute('structure')
  const position = geometry.getAttribute('position')
  const own = structureIndex(id)
  const local = (place: Vec3): readonly [number, number] => {
    const offset = sub(place, originMm)
    return [dot(offset, xUnit), dot(offset, zUnit)]
  }
  const span = { x: 0, back: Number.POSITIVE_INFINITY, front: Number.NEGATIVE_INFINITY }
  for (let i = 0; i < position.count; i++) {
    if (structure.getX(i) !== own) continue
    const [x, z] = local([position.getX(i), position.getY(i), position.getZ(i)])
    span.x = Math.max(span.x, Math.abs(x))
    span.back = Math.min(span.back, z)
    span.front = Math.max(span.front, z)
  }
  const middle = (span.back + span.front) / 2
  return (place) => {
    const [x, z] = local(place)
    return [x / span.x, (z - middle) / (span.front - middle)]
  }
}
