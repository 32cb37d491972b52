import { describe, expect, it } from 'vitest'
import type { StructureId } from '../../../src/anatomy/structures.ts'
import { dot, length, type Vec3 } from '../../../src/math/vec3.ts'
import type { ModelMesh } from '../../../src/meshgen/glb/modelMesh.ts'
import { anchors } from '../../../src/meshgen/landmarks/anchors.ts'
import type { Strand } from '../../../src/meshgen/nerves/strand.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'
import { straightStrand } from '../nerves/wallSite.ts'
import { sphere } from '../simpleSolids.ts'

/** A ball of vertices as a structure of the model; `partOf` names each vertex's part. */
function ballMesh(
  node: ModelMesh['node'],
  centre: Vec3,
  radius: number,
  parts?: { table: readonly StructureId[]; partOf: (p: Vec3) => number },
): ModelMesh {
  const { positions, indices } = ellipsoidMesh([radius, radius, radius], 12)
  const count = positions.length / 3
  const at = (v: number): Vec3 => [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!]
  const vertices = Array.from({ length: count }, (_, v) => at(v))
  return {
    node,
    positions: Float32Array.from(vertices.flatMap((p) => p.map((v, axis) => v + centre[axis]!))),
    normals: Float32Array.from(vertices.flatMap((p) => p.map((v) => v / radius))),
    indices,
    colours: new Float32Array(count * 4).fill(1),
    ...(parts ? { parts: Uint8Array.from(vertices, parts.partOf), partTable: parts.table } : {}),
  }
}

const NO_BONE = () => 1000
const of = (
  id: StructureId,
  meshes: readonly ModelMesh[],
  strands: readonly Strand[] = [],
  bone = NO_BONE as (x: number, y: number, z: number) => number,
  seeds = new Map<string, Vec3>(),
) => anchors(meshes, strands, bone, seeds, [id])[id]

describe('anchors on surfaces', () => {
  it('points at a paired structure from behind on its own side', () => {
    for (const suffix of ['L', 'R'] as const) {
      const side = suffix === 'L' ? 1 : -1
      const id = `facet.L3-L4.${suffix}` as const
      const { pointMm, outwardUnit } = of(id, [ballMesh(`${id}.capsule`, [side * 18, -10, -35], 5)])
      expect(side * (pointMm[0] - side * 18)).toBeGreaterThan(0)
      expect(pointMm[2]).toBeLessThan(-35)
      expect(outwardUnit[2]).toBeLessThan(-0.5)
      expect(length(outwardUnit)).toBeCloseTo(1, 1)
    }
  })

  it('points at a disc from the side', () => {
    const { outwardUnit } = of('disc.L3-L4', [ballMesh('disc.L3-L4', [0, -18, 0], 15)])
    expect(Math.abs(outwardUnit[0])).toBeGreaterThan(0.8)
  })

  it('takes a part of a bone from that part’s vertices only', () => {
    const table: StructureId[] = ['bone.L3.body', 'bone.L3.sp']
    // The ball's back fifth is its spinous process.
    const bone = ballMesh('bone.L3', [0, 0, 0], 20, { table, partOf: ([, , z]) => (z < -12 ? 1 : 0) })
    expect(of('bone.L3.sp', [bone]).pointMm[2]).toBeLessThan(-12)
    expect(of('bone.L3.body', [bone]).pointMm[2]).toBeGreaterThanOrEqual(-12)
  })

  it('points at a whole bone on its spinous process', () => {
    const table: StructureId[] = ['bone.L3.body', 'bone.L3.sp']
    const bone = ballMesh('bone.L3', [0, 0, 0], 20, { table, partOf: ([, , z]) => (z < -12 ? 1 : 0) })
    expect(of('bone.L3', [bone]).pointMm[2]).toBeLessThan(-12)
  })

  it('falls back on the seed, brought to the bone, for a part without a vertex', () => {
    const table: StructureId[] = ['bone.L3.body', 'bone.L3.mamillary.R']
    const mesh = ballMesh('bone.L3', [0, 0, 0], 20, { table, partOf: () => 0 })
    const seeds = new Map<string, Vec3>([['bone.L3.mamillary.R', [-21, 0, 0]]])
    const found = of('bone.L3.mamillary.R', [mesh], [], sphere(20).field, seeds)
    expect(found).toEqual({ pointMm: [-20, 0, 0], outwardUnit: [-1, 0, 0] })
  })

  it('refuses a part with neither vertex nor seed, and what nothing shows', () => {
    const table: StructureId[] = ['bone.L3.body', 'bone.L3.mamillary.R']
    const mesh = ballMesh('bone.L3', [0, 0, 0], 20, { table, partOf: () => 0 })
    expect(() => of('bone.L3.mamillary.R', [mesh])).toThrow(
      'anchors: "bone.L3.mamillary.R" has neither vertex nor seed',
    )
    expect(() => of('disc.L1-L2', [mesh])).toThrow('anchors: nothing in the model shows "disc.L1-L2"')
  })

  it('writes places to a tenth of a millimetre', () => {
    const { pointMm } = of('disc.L3-L4', [ballMesh('disc.L3-L4', [0.033, -18.077, 0.049], 15)])
    for (const v of pointMm) expect(v * 10).toBeCloseTo(Math.round(v * 10), 9)
  })
})

describe('anchors on nerves', () => {
  /** Straight down, a millimetre behind bone that fills everything in front of z = −30. */
  const nerve = (stationsMm: Strand['stationsMm'] = {}) =>
    straightStrand('nerve.mb.L3.R', [-20, 20, -31.8], [-20, -20, -31.8], 0.8, stationsMm)
  const bone = (_x: number, _y: number, z: number): number => -30 - z

  it('lie on the nerve’s surface, straight off the bone', () => {
    const { pointMm, outwardUnit } = of('nerve.mb.L3.R', [], [nerve()], bone)
    expect(outwardUnit.map((v) => v + 0)).toEqual([0, 0, -1])
    expect(pointMm[2]).toBeCloseTo(-32.6, 6)
    // A medial branch is told by what lies at two fifths of its length.
    expect(pointMm[1]).toBeCloseTo(20 - 0.4 * 40, 6)
  })

  it('lie between P2 and P3 of a treated branch, and at Q2 of the L5 ramus', () => {
    const branch = of('nerve.mb.L3.R', [], [nerve({ P2: 6, P3: 10 })], bone)
    expect(branch.pointMm[1]).toBeCloseTo(20 - 8, 6)
    const ramus = straightStrand('nerve.dr.L5.R', [-20, 20, -31.8], [-20, -20, -31.8], 0.8, { Q2: 12 })
    expect(of('nerve.dr.L5.R', [], [ramus], bone).pointMm[1]).toBeCloseTo(8, 6)
  })

  it('turn round the nerve where bone stands in the straight way', () => {
    // A shelf of bone 8 mm behind the nerve, to the right of x = −17.
    const shelved = (x: number, y: number, z: number): number =>
      Math.min(bone(x, y, z), Math.max(Math.abs(z + 42) - 2, x + 17))
    const { outwardUnit } = of('nerve.mb.L3.R', [], [nerve()], shelved)
    expect(outwardUnit[0]).toBeGreaterThan(0.3)
    expect(dot(outwardUnit, [0, 1, 0])).toBeCloseTo(0, 6)
  })

  it('turn round the nerve where another nerve lies in front', () => {
    const before = straightStrand('nerve.lb.L3.R', [-20, 20, -40], [-20, -20, -40], 1)
    const dense: Strand = {
      ...before,
      line: {
        ...before.line,
        points: Array.from({ length: 41 }, (_, i): Vec3 => [-20, 20 - i, -40]),
      },
      radiiMm: Array.from({ length: 41 }, () => 1),
    }
    const { outwardUnit } = of('nerve.mb.L3.R', [], [nerve(), dense], bone)
    expect(Math.abs(outwardUnit[0])).toBeGreaterThan(0.15)
  })
})
