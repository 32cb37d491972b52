// The wings that have a place of their own beside the story: what each is called in the menu, and what is fetched when
// it is opened. A new one is an id in `WING_VIEWS` (address/address.ts) and an entry here; the compiler asks for it.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { IconName } from '../ui/icons.ts'
import type { InterfaceText } from '../words/interfaceText.ts'
import type { WingView } from './address/address.ts'
import { openBench } from './state/choices.ts'

export interface Wing {
  /** Its item in the menu; null where another page leads to it. */
  readonly menu: {
    readonly icon: IconName
    readonly label: (words: InterfaceText) => string
    readonly open: () => void
  } | null
  /** Fetched when it is opened: few people do. */
  readonly Page: LazyExoticComponent<ComponentType>
}

export const WINGS: Readonly<Record<WingView, Wing>> = {
  bench: {
    menu: { icon: 'chart', label: (words) => words.menuBench, open: openBench },
    Page: lazy(async () => ({ default: (await import('./bench/BenchPage.tsx')).BenchPage })),
  },
  model: {
    menu: null,
    Page: lazy(async () => ({ default: (await import('./bench/ModelPage.tsx')).ModelPage })),
  },
}
