// Points that labels and cameras hold on to on the soft tissue, as `npm run models` found them; in the order of
// SOFT_TISSUE, moved with the soft tissue of a body. mm, patient axes.

import type { Body } from './body.ts'
import { moveSoft } from './movedSoft.ts'
import { SOFT_TISSUE, type SoftId } from './softTissue.ts'
import solved from './solved/softAnchors.json' with { type: 'json' }
import type { Anchor } from './solvedBody.ts'

/** x, y, z of the point, and the unit direction out of the surface there. */
export type SoftAnchors = readonly (readonly [number, number, number, number, number, number])[]

const ANCHORS = solved as unknown as SoftAnchors

/** Where to point at a soft structure. Throws when the committed data lack it. */
export function softAnchor({ soft }: Body, id: SoftId): Anchor {
  const found = ANCHORS[SOFT_TISSUE.indexOf(id)]
  if (!found) throw new Error(`softAnchor: no anchor for "${id}"; run npm run models -- --only soft`)
  const [x, y, z, nx, ny, nz] = found
  const base: Anchor = { pointMm: [x, y, z], outwardUnit: [nx, ny, nz] }
  return soft ? moveSoft(soft, base) : base
}
