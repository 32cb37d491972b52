// The body that stands. The choices hold the one that is asked for; until that one is there, with all that is drawn of it,
// this one stays. A body that cannot be had is told of, and the choices go back to the one that stands.
import { create } from 'zustand'
import type { BodyId, VariantId } from '../../anatomy/bodies.ts'
import type { Body } from '../../anatomy/body.ts'
import { TYPICAL_BODY } from '../../anatomy/typicalBody.ts'
import { anew } from '../../fetching/anew.ts'
import type { PrepareBody } from '../../scene/stage/stageContract.ts'
import { chooseBody, refuse } from './choices.ts'

interface ShownBody {
  readonly shown: Body
  /** Makes what is drawn of a body; null where no picture stands. */
  readonly prepare: PrepareBody | null
}

export const useBody = create<ShownBody>(() => ({ shown: TYPICAL_BODY, prepare: null }))

export const shownBody = (): Body => useBody.getState().shown

export const holdPrepare = (prepare: PrepareBody | null): void => useBody.setState({ prepare })

export type BodyLoader = (id: VariantId) => Promise<Body>

const fetchLoader = anew(() => import('../bodies/loadBody.ts'))

export const fetchBody: BodyLoader = async (id) => (await fetchLoader()).loadBody(id)

/** On its way; null: nothing is. */
let coming: BodyId | null = null

/** Heeds which body is asked for. `onThere` is called when it has taken the place of the one that stood. */
export function followBody(asked: BodyId, load: BodyLoader, onThere: () => void): void {
  if (coming === asked) return
  coming = asked === shownBody().id ? null : asked
  if (coming === null) return
  bring(asked, load)
    .then((body) => {
      if (coming !== asked) return
      coming = null
      useBody.setState({ shown: body })
      onThere()
    })
    .catch((error: unknown) => {
      if (coming !== asked) return
      coming = null
      console.warn(`body: "${asked}" cannot be shown`, error)
      chooseBody(shownBody().id)
      refuse({ field: 'body', value: asked })
    })
}

async function bring(id: BodyId, load: BodyLoader): Promise<Body> {
  const body = id === 'typical' ? TYPICAL_BODY : await load(id)
  await useBody.getState().prepare?.(body)
  return body
}
