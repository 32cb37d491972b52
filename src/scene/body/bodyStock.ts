// What is made once for a body and kept while the body is on show or about to be: its meshes. A body that is no longer
// shown gives its meshes back, so that switching to and fro holds those of one.
import type { Body } from '../../anatomy/body.ts'

interface Entry<T> {
  readonly made: Promise<T>
  value: T | null
}

export class BodyStock<T> {
  readonly #make: (body: Body) => Promise<T>
  readonly #entries = new Map<Body, Entry<T>>()

  constructor(make: (body: Body) => Promise<T>) {
    this.#make = make
  }

  /** Made at the first question. What could not be made is made again when it is asked for again. */
  take(body: Body): Promise<T> {
    const known = this.#entries.get(body)
    if (known) return known.made
    const entry: Entry<T> = { made: this.#make(body), value: null }
    this.#entries.set(body, entry)
    entry.made.then(
      (value) => {
        entry.value = value
      },
      () => {
        if (this.#entries.get(body) === entry) this.#entries.delete(body)
      },
    )
    return entry.made
  }

  /** What is there already; null while it is on its way, and where nobody asked. */
  peek(body: Body): T | null {
    return this.#entries.get(body)?.value ?? null
  }

  /** Forgets all others. Whoever draws from one of them still has it until it draws from another. */
  keepOnly(...bodies: readonly Body[]): void {
    for (const body of this.#entries.keys()) if (!bodies.includes(body)) this.#entries.delete(body)
  }

  /** For how many bodies it holds something, or will. */
  get size(): number {
    return this.#entries.size
  }
}
