// What a person sets once: reader, language, appearance, and what this device shows.
import { RadioRow } from '../../ui/RadioRow.tsx'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { LANGUAGES } from '../../words/language.ts'
import { LANGUAGE_TRAITS } from '../../words/languageTraits.ts'
import { AudienceSwitch } from '../shell/Choosers.tsx'
import { chooseLanguage, useChoices } from '../state/choices.ts'
import { CAPTIONS, HANDS, setPreference, THEMES, usePreferences } from '../state/preferences.ts'

export function Settings() {
  const { words } = useCatalogue()
  const language = useChoices((choices) => choices.language)
  const { theme, hand, labelsOn, captions } = usePreferences()
  const themes = { system: words.themeSystem, light: words.themeLight, dark: words.themeDark }
  const captionChoices = {
    folded: words.captionsFolded,
    always: words.captionsAlways,
    never: words.captionsNever,
  }
  const hands = { right: words.handRight, left: words.handLeft }
  return (
    <div className="settings">
      <Setting label={words.audience}>
        <AudienceSwitch />
      </Setting>
      <Setting label={words.language}>
        <RadioRow
          label={words.language}
          look="pill"
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_TRAITS[value].ownName }))}
          value={language}
          onChange={chooseLanguage}
        />
      </Setting>
      <Setting label={words.theme}>
        <RadioRow
          label={words.theme}
          look="pill"
          options={THEMES.map((value) => ({ value, label: themes[value] }))}
          value={theme}
          onChange={(value) => setPreference({ theme: value })}
        />
      </Setting>
      <Setting label={words.hand}>
        <RadioRow
          label={words.hand}
          look="pill"
          options={HANDS.map((value) => ({ value, label: hands[value] }))}
          value={hand}
          onChange={(value) => setPreference({ hand: value })}
        />
      </Setting>
      <Setting label={words.captions}>
        <RadioRow
          label={words.captions}
          look="pill"
          options={CAPTIONS.map((value) => ({ value, label: captionChoices[value] }))}
          value={captions}
          onChange={(value) => setPreference({ captions: value })}
        />
      </Setting>
      <Toggle label={words.labels} on={labelsOn} onToggle={(on) => setPreference({ labelsOn: on })} />
      <p className="footnote">{words.onThisDevice}</p>
    </div>
  )
}

function Setting({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <p className="setting-label" aria-hidden="true">
        {label}
      </p>
      {children}
    </div>
  )
}

interface ToggleProps {
  readonly label: string
  readonly on: boolean
  readonly onToggle: (on: boolean) => void
}

function Toggle({ label, on, onToggle }: ToggleProps) {
  return (
    <label className="toggle">
      <input type="checkbox" checked={on} onChange={(event) => onToggle(event.target.checked)} />
      <span className="toggle-track" />
      <span>{label}</span>
    </label>
  )
}
