// Names of what a section cuts: one a structure, at the widest place of its largest face. Pure.
import { kindOf, STRUCTURES, type StructureId } from '../../anatomy/structures.ts'
import { isInside } from '../../math/planeSection.ts'
import type { Section } from '../../story/exploring/section.ts'
import type { Label } from '../../story/moment.ts'
import { type CutFace, placeOn } from './cutFaces.ts'

/** A face must be this large to be named, mm²; a nerve or a twig any size. */
const LEAST_NAMED_MM2 = 12
/** Places tried along each side of a face's box. */
const TRIED = 11

/** Which kinds come first when room is short: what a section is made for, before what is always there. */
const RANKS = {
  disc: 0,
  facet: 0,
  bone: 1,
  nerve: 2,
  ligament: 2,
  sac: 2,
  muscle: 2,
  vessel: 3,
  ilium: 3,
  fascia: 4,
  fat: 4,
  skin: 4,
} as const

export function cutLabels(cut: readonly CutFace[], section: Section): Label[] {
  const largest = new Map<StructureId, CutFace>()
  for (const face of cut) {
    if (face.tissue === 'capsule') continue
    const isSmall = face.outer.areaMm2 < LEAST_NAMED_MM2
    // A ligament turned to bone is thin, and what such a body is shown for.
    if (face.tissue === 'bone' && isSmall && kindOf(face.named) !== 'ligament') continue
    const before = largest.get(face.named)
    if (!before || before.outer.areaMm2 < face.outer.areaMm2) largest.set(face.named, face)
  }
  return [...largest.values()]
    .map((face) => ({ face, rank: rankOf(face.named) + 1 / (1 + face.outer.areaMm2) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ face, rank }): Label => {
      const place = widestPlace(face)
      const subject = partAt(face, place)
      return {
        key: `cut ${subject}`,
        subject,
        anchorMm: placeOn(section, place),
        detail: { kind: 'plain' },
        rank,
        opacity: 1,
      }
    })
    .filter(({ subject }, i, all) => all.findIndex((other) => other.subject === subject) === i)
}

/**
 * What a face is at a place: one face of a bone can run through many of its parts, of both sides, and the name must be
 * of the part that it points at.
 */
function partAt({ named, outer, geometry, tissue }: CutFace, [u, v]: readonly [number, number]): StructureId {
  if (tissue !== 'bone') return named
  const gap = ([x, y]: readonly [number, number]): number => (x - u) ** 2 + (y - v) ** 2
  const nearest = outer.points.reduce(
    (best, point, i) => (gap(point) < gap(outer.points[best]!) ? i : best),
    0,
  )
  return STRUCTURES[geometry.getAttribute('structure').getX(outer.vertices[nearest]!)]!
}

function rankOf(id: StructureId): number {
  const ranks: Readonly<Record<string, number>> = RANKS
  return ranks[kindOf(id)] ?? 2
}

/** The place inside a face farthest from its outlines, of those on a grid. */
function widestPlace({ outer, holes }: CutFace): readonly [number, number] {
  const us = outer.points.map(([u]) => u)
  const vs = outer.points.map(([, v]) => v)
  const [u0, u1, v0, v1] = [Math.min(...us), Math.max(...us), Math.min(...vs), Math.max(...vs)]
  const border = [outer, ...holes].flatMap(({ points }) => points)
  let best = outer.points[0]!
  let most = 0
  for (let i = 1; i < TRIED; i++)
    for (let j = 1; j < TRIED; j++) {
      const place = [u0 + ((u1 - u0) * i) / TRIED, v0 + ((v1 - v0) * j) / TRIED] as const
      if (!isInside(place, outer.points) || holes.some(({ points }) => isInside(place, points))) continue
      const gap = Math.min(...border.map(([u, v]) => (u - place[0]) ** 2 + (v - place[1]) ** 2))
      if (gap > most) {
        most = gap
        best = place
      }
    }
  return best
}
