// The icons of the bench, from Phosphor (MIT), as path data; fetched with the bench.
import reset from '@phosphor-icons/core/assets/regular/arrow-counter-clockwise.svg?raw'
import leave from '@phosphor-icons/core/assets/regular/arrow-left.svg?raw'
import use from '@phosphor-icons/core/assets/regular/arrow-right.svg?raw'
import spine from '@phosphor-icons/core/assets/regular/cube.svg?raw'
import hide from '@phosphor-icons/core/assets/regular/eye-slash.svg?raw'
import formula from '@phosphor-icons/core/assets/regular/function.svg?raw'
import warning from '@phosphor-icons/core/assets/regular/warning.svg?raw'

const FILES = { reset, leave, use, spine, hide, formula, warning } as const

/** The path of an icon file; Phosphor draws each of these as one. */
function pathOf(svg: string): string {
  const path = /\sd="([^"]+)"/.exec(svg)?.[1]
  if (!path) throw new Error(`BenchIcon: no path in "${svg.slice(0, 80)}"`)
  return path
}

/** A picture beside its word: never read aloud by itself. */
export function BenchIcon({ name }: { readonly name: keyof typeof FILES }) {
  return (
    <svg className="icon" viewBox="0 0 256 256" aria-hidden="true">
      <path d={pathOf(FILES[name])} />
    </svg>
  )
}
