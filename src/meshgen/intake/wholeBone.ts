// One bone out of a file's surface, ready to be measured: the group asked for, joined, closed, facing outward, in mm, in
// our axes where the file says its own; and what was done to it, to be told. What cannot be used is refused.
import type { Vec3 } from '../../math/vec3.ts'
import { SurfaceTree } from '../measure/surfaceTree.ts'
import { mapVertices, type TriangleMesh, vertexAt } from '../measure/triangleMesh.ts'
import type { FileSurface } from './fileSurface.ts'
import { type LengthUnit, unitOf } from './lengthUnit.ts'
import { longestSide } from './longestSide.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { Refused } from './refused.ts'
import { fromSpace, type Space, spaceMark } from './spaceMark.ts'
import { weld } from './weld.ts'

/** A piece with less of the area than this is a crumb of the segmentation. */
const CRUMB_SHARE = 0.02
/** Rims of holes, all together: a hole of about 3 mm across changes no figure. */
const MOST_RIM_MM = 10
const MOST_NAMES = 12

export interface BoneRequest {
  readonly unit: LengthUnit | null
  readonly group: string | null
  /** Longest side of the box of our bone, mm. */
  readonly oursLongestMm: number
}

export interface WholeBone {
  /** mm; in our axes when `space` is known, else in the file's. */
  readonly mesh: TriangleMesh
  readonly space: Space | null
  readonly notes: readonly string[]
}

export function wholeBone(surface: FileSurface, { unit, group, oursLongestMm }: BoneRequest): WholeBone {
  const space = spaceMark(surface.remark)
  demandFinite(surface)
  const { mesh: all, flat, doubled } = weld(surface.positions, facesOf(surface, group))
  if (all.indices.length === 0) throw new Refused('no face of it has an area. Export the surface again')
  const pieces = piecesOf(all)
  const main = pieces[0]!
  const { crumbs, hollows } = sorted(all, pieces, surface, group)
  // Once more, so that no vertex is left that only the others used.
  const alone = weld(all.positions, main.indices).mesh
  const { mm, note } = unitOf(longestSide(alone), oursLongestMm, unit, surface.unitMm ?? null)
  demandClosed(main, mm)
  const turn: (p: Vec3) => Vec3 = space ? fromSpace[space] : (p) => p
  const mesh = mapVertices(alone, (p) => turn([mm * p[0], mm * p[1], mm * p[2]]))
  const volumeMl = (of: readonly Piece[]): string =>
    (of.reduce((sum, { volume }) => sum + volume, 0) * (mm ** 3 / 1000)).toFixed(2)
  const notes = [
    `${surface.format}, ${main.indices.length / 3} triangles, ${note}${space ? `, axes ${space} as its head says` : ''}`,
    said(hollows.length, 'hollow', `inside left out (${volumeMl(hollows)} ml)`),
    said(crumbs.length, 'loose crumb', `left out (${volumeMl(crumbs)} ml)`),
    said(main.openEdges, 'open edge', `(rims of ${(mm * main.rimLength).toFixed(1)} mm in all)`),
    said(main.forkedEdges, 'edge', 'with more than two faces'),
    said(flat, 'face', 'without area left out'),
    said(doubled, 'face', 'given twice left out'),
    said(main.turnedFaces, 'face', 'that stood against its neighbours turned'),
    main.wasInsideOut ? 'it was inside out and has been turned: the file may hold a mirror image' : '',
  ].filter((line) => line !== '')
  return { mesh, space, notes }
}

const said = (count: number, what: string, rest: string): string =>
  count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'} ${rest}`

function demandFinite({ positions }: FileSurface): void {
  const bad = positions.findIndex((value) => !Number.isFinite(value))
  if (bad >= 0)
    throw new Refused(
      `vertex ${Math.floor(bad / 3) + 1} is at ${[...positions.subarray(bad - (bad % 3), bad - (bad % 3) + 3)].join(', ')}, no place. Export it again`,
    )
}

const listed = (names: readonly string[]): string =>
  names
    .slice(0, MOST_NAMES)
    .map((name) => (name === '' ? '(no name)' : name))
    .join(', ') + (names.length > MOST_NAMES ? `, and ${names.length - MOST_NAMES} more` : '')

/** The corners of the group asked for, or of all. */
function facesOf({ indices, groups, groupOfFace }: FileSurface, group: string | null): ArrayLike<number> {
  if (group === null) return indices
  const wanted = groups.indexOf(group)
  if (wanted < 0) throw new Refused(`it has no group "${group}". Its groups: ${listed(groups)}`)
  return indices.filter((_, i) => groupOfFace[Math.floor(i / 3)] === wanted)
}

/** What lies beside the main piece. Throws `Refused` when that is more than crumbs and hollows: then it is no one bone. */
function sorted(
  all: TriangleMesh,
  [main, ...others]: readonly Piece[],
  { groups }: FileSurface,
  group: string | null,
): { crumbs: Piece[]; hollows: Piece[] } {
  const crumbs: Piece[] = []
  const hollows: Piece[] = []
  if (others.length === 0) return { crumbs, hollows }
  const inside = new SurfaceTree({ positions: all.positions, indices: main!.indices })
  let large = 0
  for (const piece of others) {
    const place = vertexAt(all, piece.indices[0]!)
    if (main!.openEdges === 0 && inside.nearest(place)!.signedMm < 0) hollows.push(piece)
    else if (piece.area < CRUMB_SHARE * main!.area) crumbs.push(piece)
    else large++
  }
  if (large === 0) return { crumbs, hollows }
  const choice =
    group === null && groups.length > 1
      ? `Take one with --group: ${listed(groups)}`
      : 'Give one whole bone, joined to one piece'
  throw new Refused(`it holds ${large + 1} separate pieces, each too large for a crumb. ${choice}`)
}

function demandClosed({ openEdges, rimLength }: Piece, mm: number): void {
  if (mm * rimLength <= MOST_RIM_MM) return
  throw new Refused(
    `the surface is open: ${openEdges} open edges, rims of ${(mm * rimLength).toFixed(0)} mm in all (at most ${MOST_RIM_MM}). Is the bone cut off? Close it (Blender: Mesh, Clean Up, Fill Holes) or export it whole`,
  )
}
