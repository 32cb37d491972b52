// Bytes of a model file, fetched once a visit: another body is made of the same file again, with no network.
import { fetchBytes, type Progress } from './loadModel.ts'

const KEPT = new Map<string, Promise<ArrayBuffer>>()

/** `file` as named under the app's own address. What could not be fetched is fetched again when it is asked for again. */
export function keptBytes(file: string, onProgress: Progress = () => {}): Promise<ArrayBuffer> {
  const known = KEPT.get(file)
  if (known) return known
  const bytes = fetchBytes(import.meta.env.BASE_URL + file, onProgress, new AbortController().signal)
  KEPT.set(file, bytes)
  bytes.catch(() => KEPT.delete(file))
  return bytes
}
