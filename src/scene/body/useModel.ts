// Fetches the light model, then, when the page is quiet, the fine one. Reports bytes; a failure can be tried again.
import { useEffect, useState } from 'react'
import type { BufferGeometry } from 'three'
import type { Body } from '../../anatomy/body.ts'
import { BONES, type BoneId } from '../../anatomy/structures.ts'
import { anew } from '../../fetching/anew.ts'
import type { StageStatus } from '../stage/stageContract.ts'
import { useLatest } from '../stage/useLatest.ts'
import { assemble, boneGeometry, EXPECTED_NODES, type SpineMeshes } from './assemble.ts'
import type { BodyShape } from './bodyShape.ts'
import { fetchBytes, parseModel } from './loadModel.ts'

const LIGHT = 'models/lumbar-spine.glb'
const FINE = 'models/lumbar-spine.fine.glb'

export interface LoadedModel {
  readonly meshes: SpineMeshes
  readonly fine: ReadonlyMap<BoneId, BufferGeometry>
}

const NO_FINE: ReadonlyMap<BoneId, BufferGeometry> = new Map()

const fetchShape = anew(() => import('./bodyShape.ts'))

/** A variant's shape is fetched beside the typical nodes that it is made of. */
const shapeOf = async (body: Body): Promise<BodyShape> =>
  body.id === 'typical' ? (base) => base : (await fetchShape()).bodyShape(body)

/** null until the light model stands; with no attempt nothing is fetched, since there is nothing to draw with. `wantFine` asks for close-up bones; without it they are never fetched. */
export function useModel(
  body: Body,
  attempt: number | null,
  wantFine: boolean,
  onStatus: (status: StageStatus) => void,
): LoadedModel | null {
  const [meshes, setMeshes] = useState<SpineMeshes | null>(null)
  const [fine, setFine] = useState(NO_FINE)
  const report = useLatest(onStatus)

  useEffect(() => {
    if (attempt === null) return
    const stop = new AbortController()
    const progress = (loadedBytes: number, totalBytes: number): void =>
      report.current({ kind: 'loading', loadedBytes, totalBytes })
    const light = fetchBytes(import.meta.env.BASE_URL + LIGHT, progress, stop.signal)
    Promise.all([light.then((bytes) => parseModel(bytes, EXPECTED_NODES)), shapeOf(body)])
      .then(([model, shape]) => {
        if (!stop.signal.aborted) setMeshes(assemble(body, shape(model)))
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted) report.current({ kind: 'failed', reason: 'model', detail: String(error) })
      })
    return () => stop.abort()
  }, [body, attempt, report])

  const isWanted = meshes !== null && wantFine
  useEffect(() => {
    if (!isWanted) return
    const stop = new AbortController()
    const bones = fetchBytes(import.meta.env.BASE_URL + FINE, () => {}, stop.signal)
    Promise.all([bones.then((bytes) => parseModel(bytes, BONES)), shapeOf(body)])
      .then(([typical, shape]) => {
        if (stop.signal.aborted) return
        const model = shape(typical)
        setFine(new Map(BONES.map((id) => [id, boneGeometry(id, model.get(id)!)])))
      })
      .catch((error: unknown) => {
        // The light bones are good at every guided distance: without the fine ones the story goes on.
        if (!stop.signal.aborted) console.warn('useModel: fine bones did not load', error)
      })
    return () => stop.abort()
  }, [body, isWanted])

  return meshes ? { meshes, fine } : null
}
