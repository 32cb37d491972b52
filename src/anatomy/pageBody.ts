// The body that this page shows. It is fixed before anything of it is read and for as long as the page lives: a place
// that was computed from one body never meets another, and all stays a function of (plan, t).
import type { BodyId, VariantId } from './bodies.ts'
import landmarks from './solved/landmarks.json' with { type: 'json' }
import nerves from './solved/nerves.json' with { type: 'json' }
import targets from './solved/targets.json' with { type: 'json' }
import type { SolvedBody } from './solvedBody.ts'

export interface PageBody extends SolvedBody {
  readonly id: BodyId
}

// The compiler would read the files as lists of any length and ids as plain text.
const TYPICAL = { id: 'typical', moved: null, soft: null, nerves, targets, landmarks } as unknown as PageBody

let installed: PageBody | null = null
let isRead = false

/** Makes a variant the body of this page. Throws when the page has one already, or has read the typical one's data. */
export function installBody(id: VariantId, solved: SolvedBody): void {
  if (installed)
    throw new Error(`pageBody: "${installed.id}" is the body of this page; "${id}" came too late`)
  if (isRead) throw new Error(`pageBody: the typical body is in use already; "${id}" came too late`)
  installed = { id, ...solved }
}

/** The data of the body of this page, the typical one where none was installed. Reading them settles which it is. */
export function pageBody(): PageBody {
  isRead = true
  return installed ?? TYPICAL
}
