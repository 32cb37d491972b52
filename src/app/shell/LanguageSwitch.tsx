// Chooses the language; each is named in its own.
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import { LANGUAGES, type Language } from '../../words/language.ts'
import { LANGUAGE_TRAITS } from '../../words/languageTraits.ts'
import { chooseLanguage, useChoices } from '../state/choices.ts'
import './languageSwitch.css'

export function LanguageSwitch() {
  const words = useWords()
  const language = useChoices((choices) => choices.language)
  return (
    <label className="language-switch">
      <span className="heard">{words.language}</span>
      <select value={language} onChange={(event) => chooseLanguage(event.target.value as Language)}>
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {LANGUAGE_TRAITS[each].ownName}
          </option>
        ))}
      </select>
      <Icon name="caretDown" small />
    </label>
  )
}
