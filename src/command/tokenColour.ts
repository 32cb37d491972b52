// A colour of the interface's light theme, for pictures that commands write: read from its owner, src/app/tokens.css.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const CSS = readFileSync(join(import.meta.dirname, '..', 'app', 'tokens.css'), 'utf8')

/** "#rrggbb" of a token. Throws when there is none of that name. */
export function tokenColour(name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(CSS)
  if (!found) throw new Error(`tokenColour: src/app/tokens.css has no colour "${name}"`)
  return found[1]!
}
