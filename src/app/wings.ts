// The wings that have a place of their own beside the story: what each is called in the menu, and what is fetched when
// it is opened. A new one is an id in `WING_VIEWS` (address/address.ts) and an entry here; the compiler asks for it.
import type { ComponentType } from 'react'
import type { IconName } from '../ui/icons.ts'
import { laterPart } from '../ui/laterPart.tsx'
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
  readonly Page: ComponentType
}

export const WINGS: Readonly<Record<WingView, Wing>> = {
  bench: {
    menu: { icon: 'chart', label: (words) => words.menuBench, open: openBench },
    Page: laterPart(
      () => import('./bench/BenchPage.tsx'),
      ({ BenchPage }) => BenchPage,
    ).Part,
  },
  model: {
    menu: null,
    Page: laterPart(
      () => import('./bench/ModelPage.tsx'),
      ({ ModelPage }) => ModelPage,
    ).Part,
  },
}
