// A body as a value: what was solved for it and which one it is. Whoever wants a place on a body is handed the body, so
// two of them can stand side by side. What is worked out from one is kept with it and goes when it goes.
import type { BodyId } from './bodies.ts'
import type { SolvedBody } from './solvedBody.ts'

export interface Body extends SolvedBody {
  readonly id: BodyId
}

/** What `make` makes of a body, made once a body; the same object every time. */
export function perBody<T>(make: (body: Body) => T): (body: Body) => T {
  const kept = new WeakMap<Body, { readonly made: T }>()
  return (body) => {
    let entry = kept.get(body)
    if (!entry) {
      entry = { made: make(body) }
      kept.set(body, entry)
    }
    return entry.made
  }
}
