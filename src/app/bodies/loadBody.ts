// Fetches a variant's nerves, targets and landmarks. Each is read once a visit: the same body is the same object, so what
// was worked out of it is found again.
import type { VariantId } from '../../anatomy/bodies.ts'
import type { Body } from '../../anatomy/body.ts'
import { readSolvedBody } from '../../anatomy/readSolvedBody.ts'

const KEPT = new Map<VariantId, Promise<Body>>()

/** Rejects when the file cannot be had or is no body; asking again tries again. */
export function loadBody(id: VariantId): Promise<Body> {
  const known = KEPT.get(id)
  if (known) return known
  const body = fetchBody(id)
  KEPT.set(id, body)
  body.catch(() => KEPT.delete(id))
  return body
}

async function fetchBody(id: VariantId): Promise<Body> {
  const response = await fetch(`${import.meta.env.BASE_URL}models/bodies/${id}.json`)
  if (!response.ok) throw new Error(`loadBody: ${response.url} answered ${response.status}`)
  return { id, ...readSolvedBody(await response.json()) }
}
