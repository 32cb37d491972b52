// The keys that every language's interface must have: those of the English one, with any words.
import type { words } from './en/interface.ts'

type English = typeof words

export type InterfaceText = {
  readonly [K in keyof English]: English[K] extends string ? string : English[K]
}
