// A component that is fetched when it is first shown, and again after a failure once someone asks for another try.
import { type ComponentType, use } from 'react'
import { anew } from '../fetching/anew.ts'

/** What to forget before another try: parts that failed, each with its way to begin again. */
const failed = new Set<() => void>()

/** Lets every part that failed be fetched again the next time it is shown. */
export function forgetFailures(): void {
  for (const forget of failed) forget()
  failed.clear()
}

export interface LaterPart<P> {
  /** Suspends until it is there; throws what went wrong. */
  readonly Part: ComponentType<P>
  /** Fetches ahead, so that showing it later needs no network. */
  readonly fetch: () => Promise<unknown>
}

/** @param load the module's own import; `pick` the component in it */
export function laterPart<M, P extends object>(
  load: () => Promise<M>,
  pick: (module: M) => ComponentType<P>,
): LaterPart<P> {
  const again = anew(load)
  let coming: Promise<ComponentType<P>> | null = null
  const fetch = (): Promise<ComponentType<P>> => {
    if (coming) return coming
    coming = again().then(pick)
    coming.catch(() => {
      failed.add(() => {
        coming = null
      })
    })
    return coming
  }
  function Part(props: P) {
    const Found = use(fetch())
    return <Found {...props} />
  }
  return { Part, fetch }
}
