// Shown once on each device: what the model is, and what it is not for.
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { setPreference, usePreferences } from '../state/preferences.ts'
import './firstRunNote.css'

export function FirstRunNote() {
  const { words, disclaimers } = useCatalogue()
  const isRead = usePreferences((preferences) => preferences.firstRunRead)
  if (isRead) return null
  return (
    <aside className="first-run" aria-labelledby="first-run-title">
      <div>
        <h2 id="first-run-title" className="heading">
          {words.firstRunTitle}
        </h2>
        <p>{disclaimers.firstRun.join(' ')}</p>
      </div>
      <button type="button" className="pill-button" onClick={() => setPreference({ firstRunRead: true })}>
        {words.firstRunClose}
      </button>
    </aside>
  )
}
