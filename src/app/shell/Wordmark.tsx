// r = stem and branch: the one ornament of the house.
import { useWords } from '../../words/CatalogueContext.ts'
import './wordmark.css'

export function Wordmark() {
  const words = useWords()
  return (
    <span className="wordmark" translate="no">
      <svg viewBox="0 0 22 28" aria-hidden="true">
        <path className="wordmark-stem" d="M5 26V3" />
        <path className="wordmark-branch" d="M5 17C5 9 9 6 17 5.6" />
        <circle className="wordmark-dot" cx="18.6" cy="5.5" r="2.4" />
      </svg>
      {words.appName}
    </span>
  )
}
