// One vertebra in its own frame, without roughness: parts joined in the order an anatomist names them. mm.
import type { Field, Solid } from '../field.ts'
import { distanceToBounds, grown, unionOfBounds } from '../sdf/bounds.ts'
import { ellipsoid } from '../sdf/ellipsoid.ts'
import { loftAlongX, loftAlongY, loftAlongZ } from '../sdf/loft.ts'
import { smoothDifference, smoothIntersection, smoothUnion, softAbs } from '../sdf/operators.ts'
import {
  type FacetJoint,
  facetPlate,
  facingTool,
  jointBounds,
  jointRoom,
  jointSurface,
} from './facetJoint.ts'
import { spinalCanal } from './spinalCanal.ts'
import { spinousProcess } from './spinousProcess.ts'
import { vertebraBody } from './vertebraBody.ts'
import type { VertebraParameters } from './vertebraParameters.ts'

/** Half the width over which the two mirrored halves are rounded into each other at the midline. */
const MIDLINE_ROUND_MM = 0.6

/** The single parts, left half where paired: for telling which part a point belongs to. */
export interface VertebraParts {
  readonly body: Solid
  readonly pedicle: Solid
  readonly superiorProcess: Solid
  readonly inferiorProcess: Solid
  readonly lamina: Solid
  readonly transverseProcess: Solid
  readonly spinousProcess: Solid
  readonly mamillary: Solid
  readonly accessory: Solid
}

export interface VertebraSolid extends Solid {
  readonly parts: VertebraParts
}

/** Smoothing of the edges where the joints' rooms cut the arch. */
const ROOM_EDGE_MM = 1.2
const NOTCH_BLEND_MM = 2
/** y from which the canal spares the superior processes: about the pedicle's upper border. */
const CANAL_OPEN_MM = -5
/** Lips of the superior processes thinner than twice this are taken all the same. */
const LIP_MM = 1

/** `upper` is the joint above, `lower` the joint below, both in this vertebra's frame. */
export function vertebraSolid(p: VertebraParameters, upper: FacetJoint, lower: FacetJoint): VertebraSolid {
  const parts: VertebraParts = {
    body: vertebraBody(p.body),
    pedicle: loftAlongZ(p.pedicle),
    superiorProcess: loftAlongY(p.superiorProcess),
    inferiorProcess: loftAlongY(p.inferiorProcess),
    lamina: loftAlongX(p.lamina),
    transverseProcess: loftAlongX(p.transverseProcess),
    spinousProcess: spinousProcess(p.spinousProcess),
    mamillary: ellipsoid(p.mamillary),
    accessory: ellipsoid(p.accessory),
  }
  const canal = spinalCanal(p.canal)
  const upperJoint = jointSurface(upper)
  const lowerJoint = jointSurface(lower)
  const { blend } = p
  const edge = blend.facetEdgeMm
  const upperPlate = facetPlate(upper, 'superior')
  const lowerPlate = facetPlate(lower, 'inferior')

  /** Superior process with the mamillary one, hollowed by the joint above. */
  const superior: Field = (x, y, z) => {
    let d = parts.superiorProcess.field(x, y, z)
    const k = blend.mamillaryMm
    const { bounds } = parts.mamillary
    if (distanceToBounds(bounds, x, y, z) < d + k) d = smoothUnion(d, parts.mamillary.field(x, y, z), k)
    d = smoothUnion(d, upperPlate(x, y, z), blend.facetPlateMm)
    return smoothDifference(d, facingTool(upper, upperJoint(x, y, z), p.upperFacetFloorMm - y), edge)
  }
  /** Pars and inferior process, faced by the joint below. */
  const inferior: Field = (x, y, z) => {
    const d = smoothUnion(parts.inferiorProcess.field(x, y, z), lowerPlate(x, y, z), blend.facetPlateMm)
    return smoothDifference(d, facingTool(lower, -lowerJoint(x, y, z), y - p.lowerFacetCeilingMm), edge)
  }
  const superiorBounds = unionOfBounds([
    parts.superiorProcess.bounds,
    parts.mamillary.bounds,
    jointBounds(upper, 4),
  ])
  const inferiorBounds = unionOfBounds([parts.inferiorProcess.bounds, jointBounds(lower, 4)])

  const arch: readonly { bounds: Solid['bounds']; field: Field; k: number }[] = [
    { bounds: parts.pedicle.bounds, field: parts.pedicle.field, k: blend.pedicleToBodyMm },
    { bounds: superiorBounds, field: superior, k: blend.superiorProcessMm },
    { bounds: inferiorBounds, field: inferior, k: blend.parsMm },
    { bounds: parts.lamina.bounds, field: parts.lamina.field, k: blend.laminaMm },
    { bounds: parts.spinousProcess.bounds, field: parts.spinousProcess.field, k: blend.spinousMm },
    {
      bounds: parts.transverseProcess.bounds,
      field: parts.transverseProcess.field,
      k: blend.transverseMm,
    },
    { bounds: parts.accessory.bounds, field: parts.accessory.field, k: blend.accessoryMm },
  ]
  const bounds = unionOfBounds(
    [parts.body.bounds, ...arch.map((part) => part.bounds)].flatMap(({ min, max }) => [
      { min, max },
      { min: [-max[0], min[1], min[2]], max: [-min[0], max[1], max[2]] },
    ]),
    2,
  )
  const bodyBounds = parts.body.bounds
  const notch = p.inferiorNotch && ellipsoid(p.inferiorNotch)
  const rooms = [
    { bounds: jointBounds(upper, 9), field: jointRoom(upper, 'superior') },
    { bounds: jointBounds(lower, 9), field: jointRoom(lower, 'inferior') },
  ]
  const canalBounds = grown(
    {
      min: [-16, p.canal.bottomMm - 12, Math.min(...p.canal.axisZMm) - 20],
      max: [16, p.canal.topMm + 12, Math.max(...p.canal.axisZMm) + 14],
    },
    2,
  )

  const field: Field = (x, y, z) => {
    const ax = softAbs(x, MIDLINE_ROUND_MM)
    let d = distanceToBounds(bodyBounds, x, y, z)
    // A part farther away than all others cannot change the result: its box tells without asking it.
    if (d < 6) d = parts.body.field(x, y, z)
    else {
      let nearest = d
      for (const part of arch) {
        const far = distanceToBounds(part.bounds, ax, y, z)
        if (far < nearest) nearest = far
      }
      if (nearest > 6) return nearest
      d = parts.body.field(x, y, z)
    }
    for (const part of arch) {
      const px = part.field === parts.spinousProcess.field ? x : ax
      if (distanceToBounds(part.bounds, px, y, z) >= d + part.k) continue
      d = smoothUnion(d, part.field(px, y, z), part.k)
    }
    for (const room of rooms) {
      if (distanceToBounds(room.bounds, ax, y, z) === 0) {
        d = smoothDifference(d, room.field(ax, y, z), ROOM_EDGE_MM)
      }
    }
    if (notch && distanceToBounds(notch.bounds, ax, y, z) < NOTCH_BLEND_MM) {
      d = smoothDifference(d, notch.field(ax, y, z), NOTCH_BLEND_MM)
    }
    if (distanceToBounds(canalBounds, x, y, z) > 0) return d
    let hollow = canal(x, y, z)
    // Above the pedicles the canal runs on between the superior processes and takes nothing from them.
    if (d < 3 && hollow < 3 && y > CANAL_OPEN_MM - 3 && distanceToBounds(superiorBounds, ax, y, z) === 0) {
      const spared = smoothIntersection(superior(ax, y, z) + LIP_MM, CANAL_OPEN_MM - y, 4)
      hollow = smoothDifference(hollow, spared, 3)
    }
    return smoothDifference(d, hollow, blend.canalMm)
  }
  return { field, bounds, parts }
}
