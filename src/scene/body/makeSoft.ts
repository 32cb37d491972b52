// Makes the soft tissue of a body from the model file. A part of its own: a first picture does without.
import type { Body } from '../../anatomy/body.ts'
import { moveSoft } from '../../anatomy/movedSoft.ts'
import { SOFT_TISSUE } from '../../anatomy/softTissue.ts'
import { keptBytes } from './keptBytes.ts'
import { parseModel } from './loadModel.ts'
import { moveGeometry } from './moveGeometry.ts'
import { assembleSoft, type SoftMeshes } from './softModel.ts'

const SOFT = 'models/soft-tissue.glb'

export async function makeSoft({ soft }: Body): Promise<SoftMeshes> {
  const model = await parseModel(await keptBytes(SOFT), SOFT_TISSUE)
  // Fibres keep the direction they have in the typical body: it turns by a degree or two at most.
  if (soft) for (const geometry of model.values()) moveGeometry(geometry, (at) => moveSoft(soft, at))
  return assembleSoft(model)
}
