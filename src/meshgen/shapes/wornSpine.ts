// Worn L4–L5 joints: processes broadened and knobbly, lips of bone at the joint's rims, little room between the faces,
// thin patchy cartilage, a thick capsule, lips at the endplates. In the vertebrae's own frames, mm.
import { WORN } from '../../anatomy/bodyShapes.ts'
import { degToRad, smoothRamp } from '../../math/scalar.ts'
import type { Field } from '../field.ts'
import { grown as grownBounds } from '../sdf/bounds.ts'
import { noise } from '../sdf/noise.ts'
import { smoothDifference } from '../sdf/operators.ts'
import { type FacetJoint, facingTool, jointEllipse, jointSurface } from './facetJoint.ts'
import type { VertebraParameters } from './vertebraParameters.ts'
import type { VertebraSolid } from './vertebraSolid.ts'
import type { SpineTables } from './wholeSpine.ts'

/** New bone grows up to this far from the joint's rim, and this deep behind its face, mm: all of it within the first. */
const BESIDE_MM: readonly [number, number] = [3.5, 9]
const BEHIND_MM: readonly [number, number] = [7, 13]
/** The lip: how far out from the rim, and how deep behind the face, it is highest, and how far it spreads, mm. */
const LIP = { outMm: 1, spreadMm: 2.4, deepMm: 2.2, deepSpreadMm: 2.6 } as const
/** Below the joint's centre by this much nothing grows on the superior process, mm: there the nerve lies on its neck. */
const NECK_MM: readonly [number, number] = [9.5, 4.5]
/** Above the joint's centre by this much nothing grows on the inferior one, mm: the pars would grow a blade. */
const PARS_MM: readonly [number, number] = [4.5, 9]
/** z where the arch's growth ends; the lips of the body begin in front of it, mm. */
const ARCH_MM: readonly [number, number] = [-20, -15]
/** Knobs make distances uncertain by a sixth: neighbours are kept this far apart to be 0.8 apart. */
const UNEVEN_CLEARANCE_MM = 1.16
/** The field tells distance well this far out, mm. */
const REACH_MM = 6
/** Endplate lips: how far from the plate they are highest and how far they spread along the wall, mm. */
/** Half breadth and half depth of the two endplates, about. */
const HALF_PLATE_MM = [25.5, 18.5] as const
const PLATE_LIP = { insideMm: 0.6, spreadMm: 2.2 } as const

export function wornTables(tables: SpineTables): SpineTables {
  const halfGapMm = WORN.jointSpace.value / 2
  return {
    ...tables,
    clearanceMm: UNEVEN_CLEARANCE_MM,
    joints: { ...tables.joints, 'L4-L5': { ...tables.joints['L4-L5'], halfGapMm } },
    tissue: {
      'L4-L5': {
        cartilageMm: WORN.cartilage.value,
        capsuleMm: WORN.capsule.value,
        capsuleFartherMm: 2.5,
        patchy: WORN.cartilageLost.value,
      },
    },
    grown: (vertebra, solid, upper, lower) => {
      const p = tables.vertebrae[vertebra]
      if (vertebra === 'L4') return withGrowth(solid, jointGrowth(lower, 'inferior', p), lowerLip(p))
      if (vertebra === 'L5') return withGrowth(solid, jointGrowth(upper, 'superior', p), upperLip(p))
      return solid
    },
  }
}

function withGrowth(solid: VertebraSolid, atJoint: (d: number) => Field, atPlate: Field): VertebraSolid {
  return {
    ...solid,
    bounds: grownBounds(solid.bounds, 4),
    field: (x, y, z) => {
      const d = solid.field(x, y, z)
      if (d > REACH_MM || d < -REACH_MM) return d
      return z < ARCH_MM[1] ? atJoint(d)(x, y, z) : d - atPlate(x, y, z)
    },
  }
}

/** The bone `d` deep or far, with what grows round one joint, faced by the joint again. */
function jointGrowth(
  joint: FacetJoint,
  of: 'superior' | 'inferior',
  p: VertebraParameters,
): (d: number) => Field {
  const surface = jointSurface(joint)
  const ellipse = jointEllipse(joint)
  const sign = of === 'superior' ? 1 : -1
  const seed = of === 'superior' ? 41.7 : -23.9
  return (d) => (x, y, z) => {
    const ax = Math.abs(x)
    const depth = sign * surface(ax, y, z)
    const beside = ellipse(ax, y, z)
    if (beside > BESIDE_MM[1] || depth > BEHIND_MM[1] || depth < -4) return d
    const share = x < 0 ? 1 : WORN.betterSide.value
    const over = y - joint.centre[1]
    const spared =
      of === 'superior'
        ? smoothRamp(over, -NECK_MM[0], -NECK_MM[1])
        : 1 - smoothRamp(over, PARS_MM[0], PARS_MM[1])
    const near =
      (1 - smoothRamp(beside, BESIDE_MM[0], BESIDE_MM[1])) *
      (1 - smoothRamp(depth, BEHIND_MM[0], BEHIND_MM[1]))
    const s = WORN.knobSize.value
    const [px, py, pz] = [x + seed, y - seed, z]
    const knob = noise(px / s, py / s, pz / s)
    const grain = noise(px / 2.6, py / 2.6, pz / 2.6)
    const lipHere = 0.55 + 0.9 * noise(px / 7.5 + 5, py / 7.5, pz / 7.5)
    const lip =
      Math.exp(
        -(((beside - LIP.outMm) / LIP.spreadMm) ** 2) - ((depth - LIP.deepMm) / LIP.deepSpreadMm) ** 2,
      ) * Math.max(0, Math.min(1, lipHere))
    const growth =
      share *
      (1 - smoothRamp(z, ARCH_MM[0], ARCH_MM[1])) *
      spared *
      near *
      (WORN.processBroader.value + WORN.knobHeight.value * knob + WORN.rimLip.value * lip + 0.35 * grain)
    // Deep in the bone nothing is changed, far out little: the field stays a distance.
    const fade = d < 0 ? 1 - smoothRamp(-d, 3, REACH_MM) : 1 - smoothRamp(d, 4, REACH_MM)
    const grown = d - Math.max(0, growth) * fade
    const beyond = of === 'superior' ? p.upperFacetFloorMm - y : y - p.lowerFacetCeilingMm
    // What was there stays: only what grew is faced.
    return Math.min(d, smoothDifference(grown, facingTool(joint, depth, beyond), 0.9))
  }
}

/** How far the wall of a body stands out near an endplate's rim, at a height over the plate (positive: into the body). */
function plateLip(x: number, z: number, insideMm: number, seed: number): number {
  const angle = Math.atan2(x, z)
  const front = smoothRamp(z, -12, 4)
  const uneven = 0.55 + 0.75 * noise(2.6 * Math.cos(angle) + seed, 2.6 * Math.sin(angle), 0.5)
  const close = Math.exp(-(((insideMm - PLATE_LIP.insideMm) / PLATE_LIP.spreadMm) ** 2))
  const rim = smoothRamp(Math.hypot(x / HALF_PLATE_MM[0], z / HALF_PLATE_MM[1]), 0.74, 0.94)
  return WORN.endplateLip.value * front * rim * close * Math.max(0, Math.min(1, uneven))
}

const lowerLip =
  ({ body }: VertebraParameters): Field =>
  (x, y, z) => {
    const slope = Math.tan(degToRad(body.wedgeDeg - body.upperTiltDeg))
    const plate = -body.heightMm - (z - body.lowerCentreZMm) * slope
    return plateLip(x, z, y - plate, 3.3)
  }

const upperLip =
  ({ body }: VertebraParameters): Field =>
  (x, y, z) =>
    plateLip(x, z, z * Math.tan(degToRad(body.upperTiltDeg)) - y, 8.1)
