// The variant bodies on their committed files: sound bones, nerves on them, needles that reach them, and the thing that
// each body is there to show.
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ACCEPTANCE_BANDS } from '../../src/anatomy/acceptanceBands.ts'
import { VARIANTS, type VariantId } from '../../src/anatomy/bodies.ts'
import { BODY_SHAPES } from '../../src/anatomy/bodyShapes.ts'
import { crossedVertebraOf, type TreatedNerve, treatedNerve } from '../../src/anatomy/innervation.ts'
import { vertebraFrame } from '../../src/anatomy/landmarks.ts'
import { LUMBAR, NERVE_LEVELS, SIDES, suffixOf } from '../../src/anatomy/levels.ts'
import { MEASURES } from '../../src/anatomy/morphometry.ts'
import { BONES, NERVES, SPINE_STRUCTURES } from '../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { nearest, pointAt, polyline, valueAt } from '../../src/math/polyline.ts'
import { addScaled, distance, dot, normalize, sub } from '../../src/math/vec3.ts'
import { LEAST_GAP_MM, leastGapMm } from '../../src/meshgen/measure/leastGap.ts'
import { spineMeasures } from '../../src/meshgen/measure/spineMeasures.ts'
import { meshFaults } from '../../src/meshgen/mesh/inspect.ts'
import { signedVolume } from '../../src/meshgen/mesh/triangleMesh.ts'
import { DISC_TABLE } from '../../src/meshgen/shapes/columnTable.ts'
import { type BodyModel, bodyModel } from './bodyModel.ts'
import { againstNormals, facetGap, vertex } from './boneGaps.ts'
import { type MeshDistance, meshDistance } from './meshDistance.ts'
import { type FileMesh, modelBytes, modelMeshes } from './modelFile.ts'
import { gapsOnBone } from './nerveGaps.ts'

/** 25 G, and 18 G with a bare tip of 10 mm. */
const BLOCK_NEEDLE_OD_MM = 0.515
const RF_CANNULA_OD_MM = 1.27
const RF_BARE_TIP_MM = 10

const typical = await modelMeshes('lumbar-spine.glb')

const TREATED: readonly TreatedNerve[] = SIDES.flatMap((side) =>
  NERVE_LEVELS.map((level) => treatedNerve(level, suffixOf(side))),
)
/** A quicker setting, which packs a little less well than the one it is served with. */
const wireBytes = (name: string): number =>
  brotliCompressSync(modelBytes(name), { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length
/** Bone that stands round the joints and nerves of the lumbar levels. */
const hardOf = ({ shown }: BodyModel): MeshDistance =>
  meshDistance(['bone.ilium.R', 'bone.ilium.L', ...BONES].map((bone) => shown.get(bone)!))

for (const body of VARIANTS) {
  describe(body, async () => {
    const model = await bodyModel(body, typical)
    const bone = hardOf(model)
    const ownBones = BONES.filter((id) => model.own.has(id))

    it('names nothing that the typical model lacks, and stays within its budget on the wire', () => {
      for (const node of model.own.keys()) expect(typical.has(node), node).toBe(true)
      expect(wireBytes(`bodies/${body}.glb`)).toBeLessThanOrEqual(400_000)
    })

    it('has bones that are closed, face outward and keep 0.8 mm from their neighbours', () => {
      for (const id of ownBones) {
        const mesh = model.own.get(id)!
        expect(meshFaults(mesh), id).toEqual({
          openEdges: 0,
          pinchedEdges: 0,
          pinchedVertices: 0,
          degenerateTriangles: 0,
        })
        expect(signedVolume(mesh), id).toBeGreaterThan(0)
        expect(againstNormals(mesh), id).toBeLessThan(0.002)
      }
      for (let i = 0; i + 1 < BONES.length; i++) {
        const [upper, lower] = [BONES[i]!, BONES[i + 1]!]
        if (!ownBones.includes(upper) && !ownBones.includes(lower)) continue
        const gap = leastGapMm(model.shown.get(upper)!, model.shown.get(lower)!)
        expect(gap, `${upper} to ${lower}`).toBeGreaterThanOrEqual(LEAST_GAP_MM)
      }
    })

    it('has whole data: every nerve, target and anchor', () => {
      expect(Object.keys(model.data.nerves).sort()).toEqual([...NERVES].sort())
      expect(Object.keys(model.data.targets).sort()).toEqual([...TREATED].sort())
      const { anchors } = model.data.landmarks as { anchors: object }
      expect(Object.keys(anchors).sort()).toEqual([...SPINE_STRUCTURES].sort())
    })

    it('keeps all 14 nerves 0 to 0.6 mm off bone along their bony course', () => {
      for (const id of TREATED) {
        for (const { atMm, gapMm } of gapsOnBone(model.course(id), bone)) {
          expect(gapMm, `${id} at ${atMm.toFixed(1)} mm`).toBeGreaterThanOrEqual(0)
          expect(gapMm, `${id} at ${atMm.toFixed(1)} mm`).toBeLessThanOrEqual(0.6)
        }
      }
    })

    it('has block needles that touch bone beside the nerve, their shafts clear', () => {
      for (const id of TREATED) {
        const { targetMm, entryMm } = model.target(id).block
        const { line, radiiMm, stationsMm } = model.course(id)
        expect(Math.abs(bone.signed(targetMm)), id).toBeLessThanOrEqual(0.5)
        expect(distance(targetMm, pointAt(line, stationsMm.P3 ?? stationsMm.Q2!)), id).toBeLessThan(3)
        const out = normalize(sub(entryMm, targetMm))
        for (let t = 0; t < 8; t += 0.5) {
          const hit = nearest(line, addScaled(targetMm, out, t))
          const room = hit.distance - valueAt(line, radiiMm, hit.s) - BLOCK_NEEDLE_OD_MM / 2
          expect(room, id).toBeGreaterThan(-0.05)
        }
        for (let s = 3; s < distance(targetMm, entryMm); s += 1) {
          const gap = bone.signed(addScaled(targetMm, out, s), 2) - BLOCK_NEEDLE_OD_MM / 2
          expect(gap, `${id} at ${s} mm`).toBeGreaterThanOrEqual(0.45)
        }
      }
    })

    it('has heat cannulas whose tips lie on bone along the nerve, their shafts clear', () => {
      for (const id of TREATED) {
        const { lineMm, entryMm, angleToNerveDeg } = model.target(id).rf
        const { line, radiiMm, stationsMm } = model.course(id)
        const out = normalize(sub(lineMm[1], lineMm[0]))
        const tip = polyline(lineMm)
        expect(tip.length, id).toBeCloseTo(RF_BARE_TIP_MM, 1)
        expect(angleToNerveDeg, id).toBeLessThanOrEqual(15)
        const caudal = (Math.asin(-dot(out, model.frame(crossedVertebraOf(id)).yUnit)) * 180) / Math.PI
        expect(caudal, id).toBeGreaterThanOrEqual(34)
        expect(caudal, id).toBeLessThanOrEqual(49)
        let least = Infinity
        for (let s = 0; s <= RF_BARE_TIP_MM; s += 0.5)
          least = Math.min(least, bone.signed(addScaled(lineMm[0], out, s), 4) - RF_CANNULA_OD_MM / 2)
        expect(least, id).toBeGreaterThan(-0.2)
        expect(least, id).toBeLessThanOrEqual(0.5)
        const at = id.includes('.L5.') ? stationsMm.Q2! : stationsMm.P3!
        const room =
          nearest(tip, pointAt(line, at)).distance - valueAt(line, radiiMm, at) - RF_CANNULA_OD_MM / 2
        expect(room, id).toBeGreaterThan(-0.05)
        expect(room, id).toBeLessThan(id.includes('.L5.') ? 3.5 : 2)
        for (let s = RF_BARE_TIP_MM + 5; s < distance(lineMm[0], entryMm); s += 1) {
          const gap = bone.signed(addScaled(lineMm[0], out, s), 4) - RF_CANNULA_OD_MM / 2
          expect(gap, `${id} at ${s} mm`).toBeGreaterThanOrEqual(0.4)
        }
      }
    })

    it('was made with sizes inside their own ranges', () => {
      for (const [name, { value, range }] of Object.entries(BODY_SHAPES[body])) {
        expect(value, name).toBeGreaterThanOrEqual(range[0])
        expect(value, name).toBeLessThanOrEqual(range[1])
      }
    })
  })
}

describe('a broad and a slight build', async () => {
  const fine = await modelMeshes('lumbar-spine.fine.glb')
  const measured = async (body: VariantId) => {
    const { shown, frame } = await bodyModel(body, fine)
    return spineMeasures(doubled(shown), frame)
  }
  const [broad, slight] = [await measured('broad'), await measured('slight')]

  it('have all fourteen measures of every level inside their bands', () => {
    for (const [body, sizes] of Object.entries({ broad, slight })) {
      for (const level of LUMBAR) {
        for (const measure of MEASURES) {
          const [low, high] = ACCEPTANCE_BANDS[measure][level]
          const said = `${body} ${level} ${measure} ${sizes[level][measure].toFixed(2)}`
          expect(sizes[level][measure], said).toBeGreaterThanOrEqual(low)
          expect(sizes[level][measure], said).toBeLessThanOrEqual(high)
        }
      }
    }
  })

  it('differ: where both bear the typical bone, the broad one is broader, deeper and taller', () => {
    for (const level of ['L1', 'L3'] as const) {
      const ratio = (measure: (typeof MEASURES)[number]): number =>
        broad[level][measure] / slight[level][measure]
      expect(ratio('upperEndplateWidth'), level).toBeGreaterThan(1.045)
      expect(ratio('upperEndplateDepth'), level).toBeGreaterThan(1.02)
      expect(ratio('posteriorHeight'), level).toBeGreaterThan(1.02)
    }
  })
})

describe('ossified ligaments', async () => {
  const { own, course, shown } = await bodyModel('ossified', typical)
  const bridges = [...own.values()]

  it('bridge L4 and L5 on both sides, rooted in bone, thicker than the ligament', () => {
    expect([...own.keys()].sort()).toEqual(
      (['L4', 'L5'] as const).flatMap((v) => (['L', 'R'] as const).map((s) => `lig.mal.${v}.${s}`)),
    )
    for (const bridge of bridges) {
      const vertebra = bridge.node.split('.')[2]!
      const bone = meshDistance([shown.get(`bone.${vertebra}`)!])
      const sunk = Array.from({ length: bridge.positions.length / 3 }, (_, v) =>
        bone.signed(
          [bridge.positions[v * 3]!, bridge.positions[v * 3 + 1]!, bridge.positions[v * 3 + 2]!],
          3,
        ),
      ).filter((d) => d < 0).length
      expect(sunk / (bridge.positions.length / 3), bridge.node).toBeGreaterThan(0.1)
      expect(signedVolume(bridge), bridge.node).toBeGreaterThan(1.8 * signedVolume(typical.get(bridge.node)!))
    }
  })

  it('leave the nerve a tunnel: no bone of the bridge within its tube', () => {
    for (const suffix of ['R', 'L'] as const) {
      for (const level of ['L3', 'L4'] as const) {
        const { line, radiiMm } = course(`nerve.mb.${level}.${suffix}`)
        const bridge = meshDistance([own.get(`lig.mal.${level === 'L3' ? 'L4' : 'L5'}.${suffix}`)!])
        let roofed = 0
        for (let s = 0; s < line.length; s += 0.25) {
          const off = bridge.signed(pointAt(line, s), 4) - valueAt(line, radiiMm, s)
          expect(off, `${level} ${suffix} at ${s}`).toBeGreaterThan(0)
          if (off < 1) roofed += 0.25
        }
        expect(roofed, `${level} ${suffix}`).toBeGreaterThan(2.5)
      }
    }
  })
})

describe('worn L4–L5 joints', async () => {
  const { own, shown } = await bodyModel('worn', typical)

  for (const suffix of ['R', 'L'] as const) {
    it(`have little room between the faces, ${suffix}`, () => {
      const gap = (bones: ReadonlyMap<string, FileMesh>): number => {
        const lower = bones.get('bone.L5')!
        return facetGap(bones.get('bone.L4')!, lower, lower.partTable!.indexOf(`bone.L5.sap.${suffix}`))
      }
      expect(gap(shown)).toBeGreaterThanOrEqual(0.8)
      expect(gap(shown)).toBeLessThan(1.5)
      expect(gap(shown)).toBeLessThan(gap(typical) - 0.6)
    })

    it(`have broader processes, ${suffix}: both stand out of the typical ones`, () => {
      for (const [bone, part] of [
        ['bone.L5', 'sap'],
        ['bone.L4', 'iap'],
      ] as const) {
        const before = meshDistance([typical.get(bone)!])
        const after = own.get(bone)!
        const index = after.partTable!.indexOf(`${bone}.${part}.${suffix}`)
        const stands = [...after.parts!.keys()]
          .filter((v) => after.parts![v] === index)
          .map((v) => before.signed(vertex(after, v), 6))
          .sort((a, b) => a - b)
        expect(stands[Math.floor(0.95 * stands.length)]!, part).toBeGreaterThan(suffix === 'R' ? 2 : 1)
      }
    })
  }

  it('have a thicker capsule and thinner cartilage', () => {
    for (const suffix of ['R', 'L'] as const) {
      const ratio = (node: string): number => signedVolume(own.get(node)!) / signedVolume(typical.get(node)!)
      expect(ratio(`facet.L4-L5.${suffix}.capsule`)).toBeGreaterThan(1.1)
      for (const piece of ['upper', 'lower'])
        expect(ratio(`facet.L4-L5.${suffix}.cartilage.${piece}`)).toBeLessThan(0.9)
    }
  })
})

describe('a narrowed L4–L5 disc', async () => {
  const { own, shown, frame, data } = await bodyModel('narrowed', typical)
  /** Between the endplates' centres, in L5's frame. */
  const l5Up = (bones: ReadonlyMap<string, FileMesh>, lowered: number): number => {
    const { originMm, yUnit } = frame('L5')
    const at = addScaled(originMm, yUnit, -lowered)
    const surface = meshDistance([bones.get('bone.L4')!])
    for (let up = 0; up < 25; up += 0.1) {
      if (surface.signed(addScaled(at, yUnit, up), 12) < 0) return up
    }
    throw new Error('bodies: no L4 above L5')
  }

  it('is lower by its share, and no bone has changed but L4', () => {
    const lift = data.moved!.map[7]
    const [before, after] = [l5Up(typical, lift), l5Up(shown, 0)]
    expect(before - after).toBeGreaterThan(0.35 * DISC_TABLE['L4-L5'].heightMm)
    expect(before - after).toBeLessThan(0.5 * DISC_TABLE['L4-L5'].heightMm)
    expect([...own.keys()].filter((node) => node.startsWith('bone.'))).toEqual(['bone.L4'])
  })

  it('draws up all that lies below, and leaves the rest where it was', () => {
    const moved = data.moved!.nodes as readonly string[]
    for (const node of moved) expect(typical.has(node), node).toBe(true)
    expect(moved).toContain('bone.sacrum')
    for (const vertebra of ['T12', 'L1', 'L2', 'L3', 'L4'] as const)
      expect(frame(vertebra).originMm).toEqual(vertebraFrame(TYPICAL_BODY, vertebra).originMm)
    expect(frame('S1').originMm[1] - vertebraFrame(TYPICAL_BODY, 'S1').originMm[1]).toBeCloseTo(
      data.moved!.map[7],
      1,
    )
  })

  it('lets the processes of its joints override: less room in the joint, faces shifted', () => {
    for (const suffix of ['R', 'L'] as const) {
      const lower = shown.get('bone.L5')!
      const part = lower.partTable!.indexOf(`bone.L5.sap.${suffix}`)
      const gap = facetGap(shown.get('bone.L4')!, lower, part)
      expect(gap).toBeGreaterThanOrEqual(0.8)
      expect(gap).toBeLessThan(facetGap(typical.get('bone.L4')!, typical.get('bone.L5')!, part) - 0.2)
    }
  })
})

/** Meshes in the form that measures are taken on. */
const doubled = (meshes: ReadonlyMap<string, FileMesh>) =>
  new Map(
    [...meshes].map(([node, { positions, indices }]) => [
      node,
      { positions: Float64Array.from(positions), indices },
    ]),
  )
