// The meshes of the body that is shown: the light spine, then, when the page is quiet, fine bones, and soft tissue where it
// is wanted. Another body's are made beside them before it is shown, so that no picture stands without.
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import type { BufferGeometry } from 'three'
import type { Body } from '../../anatomy/body.ts'
import type { BoneId } from '../../anatomy/structures.ts'
import { anew } from '../../fetching/anew.ts'
import type { PrepareBody, StageStatus } from '../stage/stageContract.ts'
import { useLatest } from '../stage/useLatest.ts'
import type { SpineMeshes } from './assemble.ts'
import { BodyStock } from './bodyStock.ts'
import { makeFineBones, makeSpine } from './makeSpine.ts'
import type { SoftMeshes } from './softModel.ts'

export interface LoadedModel {
  readonly meshes: SpineMeshes
  readonly fine: ReadonlyMap<BoneId, BufferGeometry>
  /** null until it is wanted and there. */
  readonly soft: SoftMeshes | null
}

/** What is wanted beside the light spine; what is not wanted is never fetched. */
export interface Wanted {
  /** Bones for close-ups. */
  readonly fine: boolean
  readonly soft: boolean
}

const NO_FINE: ReadonlyMap<BoneId, BufferGeometry> = new Map()

const fetchSoft = anew(() => import('./makeSoft.ts'))

/** `model` is null until the light spine stands; with no attempt nothing is fetched, since there is nothing to draw with. */
export function useModel(
  body: Body,
  attempt: number | null,
  wanted: Wanted,
  onStatus: (status: StageStatus) => void,
): { readonly model: LoadedModel | null; readonly prepare: PrepareBody } {
  const report = useLatest(onStatus)
  const stocks = useMemo(
    () => ({
      spine: new BodyStock((each) =>
        makeSpine(each, (loadedBytes, totalBytes) =>
          report.current({ kind: 'loading', loadedBytes, totalBytes }),
        ),
      ),
      fine: new BodyStock(makeFineBones),
      soft: new BodyStock(async (each) => (await fetchSoft()).makeSoft(each)),
    }),
    [report],
  )
  const meshes = useStocked(stocks.spine, body, attempt, (error) =>
    report.current({ kind: 'failed', reason: 'model', detail: String(error) }),
  )
  const isThere = meshes !== null
  // The light bones are good at every guided distance, and bones, nerves and needles tell the story without flesh.
  const fine = useStocked(stocks.fine, body, isThere && wanted.fine ? 0 : null, (error) =>
    console.warn('useModel: fine bones did not load', error),
  )
  const soft = useStocked(stocks.soft, body, isThere && wanted.soft ? 0 : null, (error) =>
    console.warn('useModel: soft tissue did not load', error),
  )

  const next = useRef<Body | null>(null)
  const prepare = useCallback(
    async (other: Body): Promise<void> => {
      next.current = other
      for (const stock of Object.values(stocks)) stock.keepOnly(body, other)
      // What stands beside the spine comes along with it; without it the spine is shown alone.
      const beside = [stocks.fine, stocks.soft].filter((stock) => stock.peek(body) !== null)
      await Promise.all([
        stocks.spine.take(other),
        Promise.allSettled(beside.map((stock) => stock.take(other))),
      ])
    },
    [stocks, body],
  )
  useEffect(() => {
    const kept = next.current ?? body
    for (const stock of Object.values(stocks)) stock.keepOnly(body, kept)
  }, [stocks, body])

  const model = useMemo(() => meshes && { meshes, fine: fine ?? NO_FINE, soft }, [meshes, fine, soft])
  return { model, prepare }
}

/** What a stock has for a body; makes it when it is wanted (`attempt` is a number), and again with another attempt. */
function useStocked<T>(
  stock: BodyStock<T>,
  body: Body,
  attempt: number | null,
  onFailure: (error: unknown) => void,
): T | null {
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const failed = useLatest(onFailure)
  useEffect(() => {
    if (attempt === null || stock.peek(body) !== null) return
    let isWanted = true
    stock.take(body).then(
      () => isWanted && draw(),
      (error: unknown) => isWanted && failed.current(error),
    )
    return () => {
      isWanted = false
    }
  }, [stock, body, attempt, failed])
  return stock.peek(body)
}
