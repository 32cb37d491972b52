// Who is reading, and whatever else is chosen in the head of a page.
import type { SideChoice } from '../../anatomy/levels.ts'
import { AUDIENCES } from '../../story/script.ts'
import { RadioRow } from '../../ui/RadioRow.tsx'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { chooseAudience, chooseSide, useChoices } from '../state/choices.ts'
import { setPreference } from '../state/preferences.ts'

/** Who is reading. Switching keeps step and time. */
export function AudienceSwitch() {
  const { words } = useCatalogue()
  const audience = useChoices((choices) => choices.audience)
  const names = {
    patient: words.audiencePatient,
    clinician: words.audienceClinician,
    student: words.audienceStudent,
  }
  return (
    <RadioRow
      label={words.audience}
      look="words"
      options={AUDIENCES.map((value) => ({ value, label: names[value] }))}
      value={audience}
      onChange={(chosen) => {
        chooseAudience(chosen)
        setPreference({ audience: chosen })
      }}
    />
  )
}

/** Left, right, both: left stands on the left, as on the picture from behind. */
const SIDES_AS_SEEN: readonly SideChoice[] = ['left', 'right', 'both']

export function SideSwitch() {
  const { words } = useCatalogue()
  const side = useChoices((choices) => (choices.isSideOpen ? null : choices.side))
  const names = { right: words.sideRight, left: words.sideLeft, both: words.sideBoth }
  return (
    <RadioRow
      label={words.side}
      look="pill"
      options={SIDES_AS_SEEN.map((value) => ({ value, label: names[value] }))}
      value={side}
      onChange={chooseSide}
    />
  )
}
