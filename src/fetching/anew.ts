// A part that could not be fetched can be fetched again: browsers remember a module that failed and give the failure
// back without asking the network, so a second try goes by another address of the same file.

/** The address in a browser's own words about a module that failed; null where it names none. */
export function failedAddress(error: unknown): string | null {
  const text = error instanceof Error ? error.message : String(error)
  return /https?:\/\/[^\s'"]+\.m?js(?:\?[^\s'"]*)?/.exec(text)?.[0] ?? null
}

/** The same address with a try's number, which makes it another one for the browser and the same for the server. */
export const addressOfTry = (address: string, attempt: number): string =>
  `${address.split('?')[0]}?again=${attempt}`

const importFrom = (address: string): Promise<unknown> => import(/* @vite-ignore */ address)

/**
 * A loader that is not bound by its first failure.
 *
 * @param load `() => import('./Part.tsx')`
 * @param fetchFrom how another address is imported; given by tests only
 */
export function anew<M>(load: () => Promise<M>, fetchFrom = importFrom): () => Promise<M> {
  let address: string | null = null
  let attempt = 0
  return async () => {
    try {
      return address === null ? await load() : ((await fetchFrom(addressOfTry(address, attempt))) as M)
    } catch (error) {
      attempt++
      address ??= failedAddress(error)
      throw error
    }
  }
}
