// Fetches the variant that the address names before the page is there, so that the typical one is not seen first.
import type { Root } from 'react-dom/client'
import type { VariantId } from '../../anatomy/bodies.ts'
import type { Language } from '../../words/language.ts'
import { loadWords } from '../../words/loadWords.ts'
import { useBody } from '../state/body.ts'
import { loadBody } from './loadBody.ts'
import './bodies.css'

/** Resolves when it stands; rejects when it cannot be had, and the typical one stands. Until then one line says so. */
export async function startBody(
  id: VariantId,
  root: Pick<Root, 'render'>,
  language: Language,
): Promise<void> {
  let isWaiting = true
  loadWords(language, 'story').then(
    ({ words }) => {
      if (!isWaiting) return
      root.render(
        <p className="body-wait" role="status" lang={language}>
          {words.loading}
        </p>,
      )
    },
    // Whether there are words at all is seen when the page itself asks for them.
    () => {},
  )
  try {
    useBody.setState({ shown: await loadBody(id) })
  } finally {
    isWaiting = false
  }
}
