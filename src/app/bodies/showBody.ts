// Another body: the page is loaded again at the same moment, so that nothing of the body before is left in it.
import type { BodyId } from '../../anatomy/bodies.ts'
import type { FreeCamera } from '../../scene/stage/stageContract.ts'
import { type Address, writeAddress } from '../address/address.ts'
import { currentAddress } from '../address/followAddress.ts'

/** The address of this moment with that body; `camera` null keeps the one that is on. */
export function addressOfBody(now: Address, body: BodyId, camera: FreeCamera | null): string {
  const search = writeAddress({ ...now, body, camera: camera ?? now.camera })
  return search === '' ? window.location.pathname : search
}

export const showBody = (body: BodyId, camera: FreeCamera | null = null): void =>
  window.location.assign(addressOfBody(currentAddress(), body, camera))
