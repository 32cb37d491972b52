import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import { LANGUAGES, type Language } from '../../words/language.ts'
import { chooseLanguage, useChoices } from '../state/choices.ts'
import './languageSwitch.css'

/** Each language by its own name, so that its readers find it. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' }

export function LanguageSwitch() {
  const words = useWords()
  const language = useChoices((choices) => choices.language)
  return (
    <label className="language-switch">
      <span className="heard">{words.language}</span>
      <select value={language} onChange={(event) => chooseLanguage(event.target.value as Language)}>
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {OWN_NAMES[each]}
          </option>
        ))}
      </select>
      <Icon name="caretDown" small />
    </label>
  )
}
