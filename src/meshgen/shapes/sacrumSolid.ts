// The sacrum in the frame of its S1 endplate, without roughness. mm.
import type { Field, Solid } from '../field.ts'
import { distanceToBounds, unionOfBounds } from '../sdf/bounds.ts'
import { ellipsoid } from '../sdf/ellipsoid.ts'
import { loftAlongY, loftAlongZ } from '../sdf/loft.ts'
import { smoothDifference, smoothUnion, softAbs } from '../sdf/operators.ts'
import {
  type FacetJoint,
  facetPlate,
  facingTool,
  jointBounds,
  jointRoom,
  jointSurface,
} from './facetJoint.ts'
import { sacralSlab } from './sacralSlab.ts'
import type { SacrumParameters } from './sacrumParameters.ts'
import { vertebraBody } from './vertebraBody.ts'

export interface SacrumParts {
  readonly body: Solid
  readonly slab: Solid
  readonly superiorProcess: Solid
}

export interface SacrumSolid extends Solid {
  readonly parts: SacrumParts
}

interface Piece {
  readonly bounds: Solid['bounds']
  readonly field: Field
  readonly k: number
}

const NOTCH_BLEND_MM = 3
/** Smoothing of the edges where the joints' rooms cut. */
const ROOM_EDGE_MM = 1.2

export function sacrumSolid(p: SacrumParameters, upper: FacetJoint): SacrumSolid {
  const { blend } = p
  const body = vertebraBody(p.body)
  const slab = sacralSlab(p.slab)
  const process = loftAlongY(p.superiorProcess)
  const mamillary = ellipsoid(p.mamillary)
  const joint = jointSurface(upper)
  const plate = facetPlate(upper, 'superior')
  const superior: Field = (x, y, z) => {
    let d = smoothUnion(process.field(x, y, z), mamillary.field(x, y, z), 3)
    d = smoothUnion(d, plate(x, y, z), blend.facetPlateMm)
    return smoothDifference(d, facingTool(upper, joint(x, y, z), p.upperFacetFloorMm - y), blend.facetEdgeMm)
  }
  const piece = (solid: Solid, k: number): Piece => ({ bounds: solid.bounds, field: solid.field, k })
  const added: Piece[] = [
    piece(slab, blend.bodyMm),
    {
      bounds: unionOfBounds([process.bounds, mamillary.bounds, jointBounds(upper, 4)]),
      field: superior,
      k: blend.superiorProcessMm,
    },
    piece(loftAlongY(p.medianCrest), blend.crestMm),
    ...[...p.medianTubercles, p.horn].map((t) => piece(ellipsoid(t), blend.crestMm)),
    piece(loftAlongY(p.coccyx), blend.coccyxMm),
    piece(loftAlongZ(p.coccyxTip), blend.coccyxMm),
  ]
  const taken: Piece[] = [
    piece(loftAlongY(p.canal), blend.canalMm),
    piece(loftAlongY(p.hiatus), blend.canalMm),
    piece(ellipsoid(p.upperNotch), NOTCH_BLEND_MM),
    ...p.ventralForamina.map((f) => piece(ellipsoid(f), blend.ventralForamenMm)),
    ...p.dorsalForamina.map((f) => piece(ellipsoid(f), blend.dorsalForamenMm)),
  ]
  const bounds = unionOfBounds(
    [body.bounds, ...added.map((part) => part.bounds)].flatMap(({ min, max }) => [
      { min, max },
      { min: [-max[0], min[1], min[2]], max: [-min[0], max[1], max[2]] },
    ]),
    2,
  )

  const room = jointRoom(upper, 'superior')
  const roomBounds = jointBounds(upper, 9)
  const field: Field = (x, y, z) => {
    const ax = softAbs(x, 0.5)
    let d = distanceToBounds(body.bounds, x, y, z)
    if (d > 6) {
      let nearest = d
      for (const part of added) {
        const far = distanceToBounds(part.bounds, ax, y, z)
        if (far < nearest) nearest = far
      }
      if (nearest > 6) return nearest
    }
    d = body.field(x, y, z)
    for (const part of added) {
      if (distanceToBounds(part.bounds, ax, y, z) < d + part.k)
        d = smoothUnion(d, part.field(ax, y, z), part.k)
    }
    if (distanceToBounds(roomBounds, ax, y, z) === 0) d = smoothDifference(d, room(ax, y, z), ROOM_EDGE_MM)
    for (const part of taken) {
      // What is taken away matters only where it comes nearer than the surface already is.
      if (distanceToBounds(part.bounds, ax, y, z) < part.k - d) {
        d = smoothDifference(d, part.field(ax, y, z), part.k)
      }
    }
    return d
  }
  return { field, bounds, parts: { body, slab, superiorProcess: process } }
}
