// The body that is on show. The choices hold the one that is asked for; this is the one that stands.
import { create } from 'zustand'
import type { Body } from '../../anatomy/body.ts'
import { TYPICAL_BODY } from '../../anatomy/typicalBody.ts'

interface ShownBody {
  readonly shown: Body
}

export const useBody = create<ShownBody>(() => ({ shown: TYPICAL_BODY }))

export const shownBody = (): Body => useBody.getState().shown
