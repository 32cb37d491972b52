// A point to hold on to for every structure: on a surface that can be seen, with the direction out of it. Chosen on
// the finished meshes. mm, patient axes.
import type { Anchor } from '../../anatomy/solvedBody.ts'
import { kindOf, SPINE_STRUCTURES, type StructureId, suffixOfStructure } from '../../anatomy/structures.ts'
import { pointAt, tangentAt, valueAt } from '../../math/polyline.ts'
import { degToRad } from '../../math/scalar.ts'
import { addScaled, dot, length, normalize, reject, rotate, sub, type Vec3 } from '../../math/vec3.ts'
import type { Field } from '../field.ts'
import type { ModelMesh } from '../glb/modelMesh.ts'
import { outwardAt, projectTo } from '../mesh/gradient.ts'
import { hundredth } from '../nerves/solvedCurves.ts'
import type { Strand } from '../nerves/strand.ts'

/** Seen from behind on the structure's own side; what lies in the midline, from the right. */
const viewOf = (id: StructureId): Vec3 => {
  const side = suffixOfStructure(id) === 'L' ? 1 : -1
  if (id.endsWith('.body') || id.startsWith('disc.')) return normalize([side, 0.15, -0.25])
  if (id.endsWith('.pedicle.R') || id.endsWith('.pedicle.L')) return normalize([side, 0.35, -0.2])
  return normalize([side * 0.5, 0.2, -0.85])
}

/** The most telling stretch of each nerve, as a share of its length; treated ones by station instead. */
const TELLING: Record<string, number> = {
  spinal: 0.94,
  drg: 0.5,
  vr: 0.6,
  dr: 0.5,
  mb: 0.4,
  ib: 0.6,
  lb: 0.6,
  art: 0.6,
}

interface Candidate {
  readonly point: Vec3
  readonly outward: Vec3
}

/**
 * `seeds` name points of small parts (a mamillary process, say), for bones on which the part is too slight to have a
 * vertex of its own. Throws when a structure has neither mesh, nor strand, nor seed.
 */
export function anchors(
  meshes: readonly ModelMesh[],
  strands: readonly Strand[],
  bone: Field,
  seeds: ReadonlyMap<string, Vec3>,
  ids: readonly StructureId[] = SPINE_STRUCTURES,
): Record<StructureId, Anchor> {
  const byNode = new Map(meshes.map((mesh) => [mesh.node as string, mesh]))
  const byStrand = new Map(strands.map((strand) => [strand.id as string, strand]))
  const found = ids.map((id) => {
    const strand = byStrand.get(id)
    return [
      id,
      rounded(strand ? onNerve(strand, strands, bone) : onSurface(id, byNode, bone, seeds)),
    ] as const
  })
  return Object.fromEntries(found) as Record<StructureId, Anchor>
}

function onNerve(
  { id, line, radiiMm, stationsMm }: Strand,
  strands: readonly Strand[],
  bone: Field,
): Candidate {
  const kind = id.split('.')[1]!
  const { P2, P3, Q2 } = stationsMm
  const s = P2 !== undefined && P3 !== undefined ? (P2 + P3) / 2 : (Q2 ?? line.length * TELLING[kind]!)
  const centre = pointAt(line, s)
  const radius = valueAt(line, radiiMm, s)
  const along = tangentAt(line, s, 1)
  const off = normalize(reject(outwardAt(bone, centre, 0.4), along))
  // Straight off the bone where that way lies open; else the nearest turn round the nerve that does.
  const ways = TURNS_DEG.map((deg) => rotate(off, along, degToRad(deg)))
  const open = ways.filter((way) => isOpen(bone, addScaled(centre, way, radius), way))
  const others = strands.filter((other) => other.id !== id)
  const outward = open.find((way) => !isBehind(others, addScaled(centre, way, radius), way)) ?? open[0] ?? off
  return { point: addScaled(centre, outward, radius), outward }
}

/** Turns round a nerve that are tried, degrees. */
const TURNS_DEG = [0, ...Array.from({ length: 12 }, (_, i) => [10 * (i + 1), -10 * (i + 1)]).flat()]
/** A way out counts as open when it keeps this far off bone from a millimetre off the nerve to the reach, mm. */
const OPEN_MM = 0.4
const OPEN_REACH_MM = 90

/** Does another nerve lie in front, within half its thickness more than its own? */
function isBehind(others: readonly Strand[], from: Vec3, way: Vec3): boolean {
  return others.some(({ line, radiiMm }) =>
    line.points.some((point, i) => {
      const to = sub(point, from)
      return dot(to, way) > 0.5 && length(reject(to, way)) < 1.5 * radiiMm[i]!
    }),
  )
}

function isOpen(bone: Field, from: Vec3, way: Vec3): boolean {
  for (let s = 1; s < OPEN_REACH_MM; ) {
    const gap = bone(...addScaled(from, way, s))
    if (gap < Math.min(OPEN_MM, 0.25 + 0.1 * s)) return false
    s += Math.max(0.4, 0.7 * gap)
  }
  return true
}

function onSurface(
  id: StructureId,
  byNode: ReadonlyMap<string, ModelMesh>,
  bone: Field,
  seeds: ReadonlyMap<string, Vec3>,
): Candidate {
  const kind = kindOf(id)
  const view = viewOf(id)
  if (kind === 'facet') return facing(verticesOf(id, byNode.get(`${id}.capsule`)), view)
  const whole = byNode.get(id)
  if (whole) return kind === 'bone' ? wholeBone(id, whole, view) : facing(verticesOf(id, whole), view)
  const host = [...byNode.values()].find(({ partTable }) => partTable?.includes(id))
  const list = verticesOf(id, host)
  const seed = seeds.get(id)
  if (list.length > 0) return facing(list, view)
  if (!seed) throw new Error(`anchors: "${id}" has neither vertex nor seed`)
  const point = projectTo(bone, seed)
  return { point, outward: outwardAt(bone, point, 0.4) }
}

/** A bone by its name is pointed at on its spinous process; the sacrum on its crest. */
function wholeBone(id: StructureId, mesh: ModelMesh, view: Vec3): Candidate {
  const process = mesh.partTable?.find((part) => part.endsWith('.sp'))
  return facing(process ? verticesOf(process, mesh) : verticesOf(id, mesh), view)
}

/** Vertices of a node, or of one part of it. */
function verticesOf(id: StructureId, mesh: ModelMesh | undefined): Candidate[] {
  if (!mesh) throw new Error(`anchors: nothing in the model shows "${id}"`)
  const part = mesh.partTable && mesh.node !== id ? mesh.partTable.indexOf(id) : -1
  const list: Candidate[] = []
  for (let v = 0; v < mesh.positions.length / 3; v++) {
    if (part >= 0 && mesh.parts?.[v] !== part) continue
    list.push({
      point: [mesh.positions[v * 3]!, mesh.positions[v * 3 + 1]!, mesh.positions[v * 3 + 2]!],
      outward: [mesh.normals[v * 3]!, mesh.normals[v * 3 + 1]!, mesh.normals[v * 3 + 2]!],
    })
  }
  return list
}

/** The vertex that faces the viewer best, near the middle of what the viewer sees. */
function facing(list: readonly Candidate[], view: Vec3): Candidate {
  const seen = list.filter(({ outward }) => dot(outward, view) > 0.35)
  const pool = seen.length > 0 ? seen : list
  const middle = ([0, 1, 2] as const).map(
    (axis) => pool.reduce((sum, { point }) => sum + point[axis], 0) / pool.length,
  )
  const extent = Math.max(
    2,
    Math.sqrt(
      pool.reduce((sum, { point }) => sum + (point[0] - middle[0]!) ** 2 + (point[1] - middle[1]!) ** 2, 0) /
        pool.length,
    ),
  )
  let best = pool[0]!
  let bestScore = -Infinity
  for (const candidate of pool) {
    const off = Math.hypot(...candidate.point.map((value, axis) => value - middle[axis]!))
    const score =
      dot(candidate.outward, view) + (0.25 * dot(candidate.point, view)) / extent - (0.7 * off) / extent
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

const rounded = ({ point, outward }: Candidate): Anchor => ({
  pointMm: point.map((value) => Math.round(value * 10) / 10) as unknown as Vec3,
  outwardUnit: outward.map(hundredth) as unknown as Vec3,
})
