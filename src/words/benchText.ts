// The words of the bench: the keys of the English text, in each language.
import { createContext, useContext } from 'react'
import type { text } from './en/bench.ts'

type Worded<T> = T extends string
  ? T extends '.' | ','
    ? T
    : string
  : T extends (...args: never[]) => string
    ? T
    : { readonly [K in keyof T]: Worded<T[K]> }

export type BenchText = { readonly [K in keyof typeof text]: Worded<(typeof text)[K]> }

export const BenchTextContext = createContext<BenchText | null>(null)

/** Throws outside the provider: without words there is nothing to show. */
export function useBenchText(): BenchText {
  const found = useContext(BenchTextContext)
  if (!found) throw new Error('BenchTextContext: no words here')
  return found
}

/** A number to so many decimals, as the language writes it; minus as a minus sign. */
export const numberIn = (value: number, digits: number, { decimalMark }: BenchText): string =>
  value.toFixed(digits).replace('.', decimalMark).replace('-', '−')
