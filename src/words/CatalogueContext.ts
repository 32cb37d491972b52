// The words of the language that is on, for every component below.
import { createContext, useContext } from 'react'
import type { StoryCatalogue } from './storyCatalogue.ts'

export const CatalogueContext = createContext<StoryCatalogue | null>(null)

/** Throws outside the provider: without words there is nothing to show. */
export function useCatalogue(): StoryCatalogue {
  const catalogue = useContext(CatalogueContext)
  if (!catalogue) throw new Error('CatalogueContext: no words here')
  return catalogue
}

export const useWords = () => useCatalogue().words
