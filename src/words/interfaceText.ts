// The keys that every language's interface must have: those of the English one, with any words.
import type { words } from './en/interface.ts'

/** Fields of the address that may hold a value that cannot be read. */
export type Refusable =
  | 'view'
  | 'joints'
  | 'side'
  | 'cut'
  | 'step'
  | 't'
  | 'who'
  | 'lang'
  | 'body'
  | 'cam'
  | 'bench'
  | 'heat'
  | 'see'

type English = typeof words

export type InterfaceText = {
  readonly [K in keyof English]: English[K] extends string ? string : English[K]
}
