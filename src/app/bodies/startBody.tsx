// Makes a variant the body of the page before the page is there. Fetched only when the address names one.
import type { Root } from 'react-dom/client'
import type { VariantId } from '../../anatomy/bodies.ts'
import { readSolvedBody } from '../../anatomy/readSolvedBody.ts'
import type { Language } from '../../words/language.ts'
import { loadWords } from '../../words/loadWords.ts'
import { useBody } from '../state/body.ts'
import './bodies.css'

/** False when the body cannot be had; then the page shows the typical one. Until it is known, one line says so. */
export async function startBody(
  id: VariantId,
  root: Pick<Root, 'render'>,
  language: Language,
): Promise<boolean> {
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
    const response = await fetch(`${import.meta.env.BASE_URL}models/bodies/${id}.json`)
    if (!response.ok) throw new Error(`startBody: ${response.url} answered ${response.status}`)
    useBody.setState({ shown: { id, ...readSolvedBody(await response.json()) } })
    return true
  } catch (error) {
    console.warn(`startBody: "${id}" cannot be shown`, error)
    return false
  } finally {
    isWaiting = false
  }
}
