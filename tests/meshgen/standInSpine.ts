// A schematic spine of a few smooth-unioned ellipsoids and rods: quick to sample, with every landmark in place, so
// that mesher, nerves and targets can be tried without the true shapes. mm, patient axes. Not anatomy.

import type { SideSuffix, Vertebra } from '../../src/anatomy/levels.ts'
import type { VertebraFrame } from '../../src/anatomy/solvedBody.ts'
import { type BonePartId, partsOfBone } from '../../src/anatomy/structures.ts'
import { add, cross, dot, scale, sub, type Vec3 } from '../../src/math/vec3.ts'
import type {
  BoneShape,
  Bounds,
  FacetShape,
  Field,
  SacralSeeds,
  SideSeeds,
  Solid,
  SpineShape,
} from '../../src/meshgen/field.ts'
import { type BoneId, DISC_ID_LIST, FACET_ID_LIST, ILIUM_ID_LIST } from './structureLists.ts'

interface Part {
  readonly name: string
  readonly field: Field
}

const smin = (a: number, b: number, k: number): number => {
  const h = Math.max(k - Math.abs(a - b), 0) / k
  return Math.min(a, b) - (h * h * k) / 4
}

const rod = (a: Vec3, b: Vec3, ra: number, rb = ra): Field => {
  const [ux, uy, uz] = sub(b, a)
  const square = ux * ux + uy * uy + uz * uz
  return (x, y, z) => {
    const px = x - a[0]
    const py = y - a[1]
    const pz = z - a[2]
    const t = Math.max(0, Math.min(1, (px * ux + py * uy + pz * uz) / square))
    const [dx, dy, dz] = [px - ux * t, py - uy * t, pz - uz * t]
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - (ra + (rb - ra) * t)
  }
}

const ellipsoid =
  (c: Vec3, r: Vec3): Field =>
  (x, y, z) => {
    const [px, py, pz] = [x - c[0], y - c[1], z - c[2]]
    const k0 = Math.sqrt((px / r[0]) ** 2 + (py / r[1]) ** 2 + (pz / r[2]) ** 2)
    const k1 = Math.sqrt((px / r[0] ** 2) ** 2 + (py / r[1] ** 2) ** 2 + (pz / r[2] ** 2) ** 2)
    return k1 > 0 ? (k0 * (k0 - 1)) / k1 : -Math.min(...r)
  }

/** Elliptic drum with rounded edges, axis y. */
const drum =
  (c: Vec3, rx: number, rz: number, half: number): Field =>
  (x, y, z) => {
    const [px, py, pz] = [x - c[0], y - c[1], z - c[2]]
    const k = Math.sqrt((px / rx) ** 2 + (pz / rz) ** 2)
    const side = (k - 1) * Math.min(rx, rz)
    const cap = Math.abs(py) - half
    const outside = Math.sqrt(Math.max(side + 2, 0) ** 2 + Math.max(cap + 2, 0) ** 2)
    return Math.min(Math.max(side, cap) + 2, 0) + outside - 2
  }

const WIDTH: Record<string, number> = { T12: 20, L1: 21, L2: 22, L3: 23, L4: 24, L5: 25, S1: 26 }
const HEIGHT = 27
const DISC = 10
const FACET_X: Record<string, number> = { T12: 11, L1: 13, L2: 14, L3: 15.5, L4: 17.5, L5: 20, S1: 23 }
const TP: Record<string, number> = { T12: 26, L1: 37, L2: 42, L3: 46, L4: 44, L5: 47 }
const LEVELS: readonly Vertebra[] = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'S1']

/** Frames stacked along y with the L3 body's centre at the origin; a gentle tilt gives lordosis. */
function frames(): Record<Vertebra, VertebraFrame> {
  const made = {} as Record<Vertebra, VertebraFrame>
  LEVELS.forEach((level, i) => {
    const tilt = ((i - 3) * 8 * Math.PI) / 180
    const yUnit: Vec3 = [0, Math.cos(tilt), -Math.sin(tilt) * -1]
    made[level] = {
      originMm: [0, (3 - i) * (HEIGHT + DISC) + HEIGHT / 2, -0.9 * (i - 3) ** 2 + 0],
      xUnit: [1, 0, 0],
      yUnit,
      zUnit: cross([1, 0, 0], yUnit),
    }
  })
  return made
}

const toWorld = (f: VertebraFrame, [x, y, z]: Vec3): Vec3 =>
  add(f.originMm, add(scale(f.xUnit, x), add(scale(f.yUnit, y), scale(f.zUnit, z))))

const inFrame =
  (f: VertebraFrame, field: Field): Field =>
  (x, y, z) => {
    const d = sub([x, y, z], f.originMm)
    return field(dot(d, f.xUnit), dot(d, f.yUnit), dot(d, f.zUnit))
  }

function boundsIn(f: VertebraFrame, low: Vec3, high: Vec3): Bounds {
  const corners = Array.from({ length: 8 }, (_, c) =>
    toWorld(f, [c & 1 ? high[0] : low[0], c & 2 ? high[1] : low[1], c & 4 ? high[2] : low[2]]),
  )
  const pick = (axis: number, of: (...v: number[]) => number) => of(...corners.map((p) => p[axis]!))
  return {
    min: [pick(0, Math.min), pick(1, Math.min), pick(2, Math.min)],
    max: [pick(0, Math.max), pick(1, Math.max), pick(2, Math.max)],
  }
}

/** Points of one side in the vertebra's own frame; `s` is the sign of x. */
function sidePoints(level: Vertebra, s: number) {
  const fx = FACET_X[level]!
  return {
    pedicle: [s * (fx + 1), -8, -20] as Vec3,
    sap: [s * (fx + 3), -1, -29] as Vec3,
    mamillary: [s * (fx + 5), -4.5, -32.5] as Vec3,
    accessory: [s * (fx + 7), -12.5, -33] as Vec3,
    tpRoot: [s * (fx + 7), -9, -27.5] as Vec3,
    tpTip: [s * (TP[level] ?? 40), -7, -31] as Vec3,
    iap: [s * (FACET_X[LEVELS[LEVELS.indexOf(level) + 1] ?? 'S1']! - 4), -38, -31] as Vec3,
    lamina: [s * 9, -18, -36] as Vec3,
  }
}

function vertebraParts(level: Vertebra): Part[] {
  const w = WIDTH[level]!
  const parts: Part[] = [
    { name: 'body', field: drum([0, -HEIGHT / 2, 0], w, 17, HEIGHT / 2) },
    { name: 'sp', field: rod([0, -20, -40], [0, -24, -66], 3.4, 4.4) },
  ]
  for (const [suffix, s] of [
    ['R', -1],
    ['L', 1],
  ] as const) {
    const p = sidePoints(level, s)
    parts.push(
      {
        name: `pedicle.${suffix}`,
        field: rod([s * (FACET_X[level]! - 1), -8, -12], add(p.pedicle, [0, 0, -6]), 5.2),
      },
      { name: `sap.${suffix}`, field: ellipsoid(p.sap, [4.6, 9, 5]) },
      { name: `mamillary.${suffix}`, field: ellipsoid(p.mamillary, [2.6, 3.4, 2.6]) },
      { name: `accessory.${suffix}`, field: ellipsoid(p.accessory, [2, 2.6, 2.2]) },
      { name: `tp.${suffix}`, field: rod(p.tpRoot, p.tpTip, 4, 2.6) },
      { name: `pars.${suffix}`, field: rod(p.sap, [s * (FACET_X[level]! - 1), -22, -33], 4.2, 4) },
      { name: `iap.${suffix}`, field: rod([s * (FACET_X[level]! - 1), -22, -33], p.iap, 4, 4.4) },
      { name: `lamina.${suffix}`, field: rod([s * (FACET_X[level]! - 1), -18, -33], [0, -20, -40], 4, 4) },
    )
  }
  return parts
}

function sacrumParts(): Part[] {
  const parts: Part[] = [{ name: 'body', field: drum([0, -14, 0], 26, 16, 14) }]
  parts.push({ name: '', field: ellipsoid([0, -50, -16], [34, 50, 13]) })
  for (const [suffix, s] of [
    ['R', -1],
    ['L', 1],
  ] as const) {
    parts.push({ name: `sap.${suffix}`, field: rod([s * 25, 2, -30], [s * 25, -16, -26], 5.5) })
    parts.push({ name: `ala.${suffix}`, field: rod([s * 22, -18, -12], [s * 46, -22, -14], 12, 12) })
  }
  return parts
}

function boneShape(id: BoneId, level: Vertebra, frame: VertebraFrame): BoneShape {
  const parts = level === 'S1' ? sacrumParts() : vertebraParts(level)
  const local: Field = (x, y, z) => parts.reduce((d, part) => smin(d, part.field(x, y, z), 3), 1e3)
  const field = inFrame(frame, local)
  const table = partsOfBone(id)
  const bone = level === 'S1' ? 'bone.S1' : id
  const indices = parts.map(({ name }) => Math.max(0, table.indexOf(`${bone}.${name}` as BonePartId)))
  const low: Vec3 = level === 'S1' ? [-62, -104, -50] : [-62, -50, -74]
  const high: Vec3 = level === 'S1' ? [62, 12, 24] : [62, 16, 24]
  return {
    id,
    field,
    smoothField: field,
    bounds: boundsIn(frame, low, high),
    partAt: (x, y, z) => {
      const d = sub([x, y, z], frame.originMm)
      const p: Vec3 = [dot(d, frame.xUnit), dot(d, frame.yUnit), dot(d, frame.zUnit)]
      let best = 0
      parts.forEach((part, i) => {
        if (part.field(...p) < parts[best]!.field(...p)) best = i
      })
      return indices[best]!
    },
  }
}

const ball = (centre: Vec3, radius: number): Solid => ({
  field: ellipsoid(centre, [radius, radius, radius]),
  bounds: { min: sub(centre, [radius, radius, radius]), max: add(centre, [radius, radius, radius]) },
})

export function standInSpine(): SpineShape {
  const byLevel = frames()
  const boneOf = (level: Vertebra): BoneId => (level === 'S1' ? 'bone.sacrum' : `bone.${level}`)
  const seeds = {} as Record<string, SideSeeds>
  const sacralSeeds = {} as Record<SideSuffix, SacralSeeds>
  for (const [suffix, s] of [
    ['R', -1],
    ['L', 1],
  ] as const) {
    const s1 = (p: Vec3) => toWorld(byLevel.S1, p)
    sacralSeeds[suffix] = {
      grooveTop: s1([s * 31, -7, -24]),
      grooveMiddle: s1([s * 31, -13, -28]),
      sapCaudalEdge: s1([s * 28, -22, -31]),
      upperFacetCentre: s1([s * 20.5, -1, -32]),
      upperFacetMargin: s1([s * 22, -3, -36.5]),
    }
    for (const level of LEVELS.slice(0, -1)) {
      const p = sidePoints(level, s)
      const w = (q: Vec3) => toWorld(byLevel[level], q)
      const fx = FACET_X[level]!
      seeds[`${level}.${suffix}`] = {
        sapTpJunction: w([s * (fx + 6.6), -5.5, -26]),
        mamilloAccessoryNotch: w([s * (fx + 6.8), -9.5, -33]),
        mamillary: w(add(p.mamillary, [s * 1.5, 0, -2])),
        accessory: w(add(p.accessory, [s * 1, 0, -1.8])),
        tpTip: w(p.tpTip),
        pedicleCentre: w(p.pedicle),
        foramen: w([s * (fx + 1), -20, -22]),
        upperFacetCentre: w([s * (fx - 1.5), -1, -31]),
        lowerFacetCentre: w(add(p.iap, [s * 3, 2, 2])),
        upperFacetMargin: w([s * (fx + 1), -2, -35.5]),
        lowerFacetMargin: w(add(p.iap, [s * 4.5, 4, -3])),
        laminaCentre: w(add(p.lamina, [0, 0, -4])),
      }
    }
  }
  const spinousTips = Object.fromEntries(
    LEVELS.slice(0, -1).map((level) => [level, toWorld(byLevel[level], [0, -24, -70])]),
  ) as SpineShape['spinousTips']
  const facets: FacetShape[] = FACET_ID_LIST.map((id) => {
    const [, joint, suffix] = id.split('.') as [string, string, SideSuffix]
    const lower = joint.split('-')[1]!
    const centre =
      lower === 'S1' ? sacralSeeds[suffix].upperFacetCentre : seeds[`${lower}.${suffix}`]!.upperFacetCentre
    return {
      id,
      upperCartilage: ball(centre, 3),
      lowerCartilage: ball(centre, 3),
      capsule: ball(centre, 5.5),
    }
  })
  return {
    bones: LEVELS.map((level) => boneShape(boneOf(level), level, byLevel[level])),
    discs: DISC_ID_LIST.map(
      (id, i) => ball(toWorld(byLevel[LEVELS[i + 1]!], [0, 5, 0]), 5) as Solid & { id: typeof id },
    ).map((solid, i) => ({ ...solid, id: DISC_ID_LIST[i]! })),
    facets,
    ilia: ILIUM_ID_LIST.map((id) => ({ ...ball([id.endsWith('R') ? -80 : 80, -90, -30], 30), id })),
    frames: byLevel,
    seeds: seeds as SpineShape['seeds'],
    sacralSeeds,
    spinousTips,
  }
}
