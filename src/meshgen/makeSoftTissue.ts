// The soft tissue round the bones and nerves that are committed: its file and the anchors of its names.
import { SOFT_TISSUE, type SoftId } from '../anatomy/softTissue.ts'
import type { ModelMesh } from './glb/modelMesh.ts'
import { say, WORKERS, writeModel, writeSolved } from './modelFiles.ts'
import { sideBySide } from './sideBySide.ts'
import { softAnchors } from './soft/softAnchors.ts'

/** In processes of their own, begun when the curves are written: they read the committed ones. */
export async function makeSoftTissue(): Promise<void> {
  const worker = new URL('./soft/softWorker.ts', import.meta.url)
  const meshes = await sideBySide<SoftId, ModelMesh>(worker, SOFT_TISSUE, WORKERS, (id, left) => {
    say(`${id.padEnd(44)} ${left} left`)
  })
  await writeModel('soft-tissue.glb', meshes)
  await writeSolved('softAnchors.json', softAnchors(meshes))
}
