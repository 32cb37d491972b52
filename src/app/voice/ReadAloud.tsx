// Reads the story aloud while that is wanted. The voice is fetched when it is first asked for.
import { useEffect } from 'react'
import { anew } from '../../fetching/anew.ts'
import type { Plan } from '../../story/pack.ts'
import { laterPart } from '../../ui/laterPart.tsx'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { Later } from '../shell/Later.tsx'
import { useChoices } from '../state/choices.ts'
import { setPreference, usePreferences } from '../state/preferences.ts'
import { useVoice } from '../state/voice.ts'

const load = anew(() => import('./readStory.ts'))
const { Part: LaterTrouble } = laterPart(
  () => import('./VoiceTrouble.tsx'),
  (module) => module.VoiceTrouble,
)

export function ReadAloud({ plan }: { readonly plan: Plan }) {
  const catalogue = useCatalogue()
  const audience = useChoices((choices) => choices.audience)
  const isOn = usePreferences(({ readAloud }) => readAloud)
  // A take that was lost is told of whoever reads; the rest matters to those who listen.
  const hasTrouble = useVoice(({ trouble }) => trouble === 'take lost' || (isOn && trouble !== null))
  useEffect(() => {
    if (!isOn) return
    let stop = (): void => {}
    let wanted = true
    load()
      .then(({ readStory }) => {
        if (wanted) stop = readStory(plan, audience, catalogue)
      })
      .catch((error: unknown) => {
        // Not fetched, so not read: the button says so, and pressing it again tries again.
        console.warn('ReadAloud: the voice did not load', error)
        setPreference({ readAloud: false })
      })
    return () => {
      wanted = false
      stop()
    }
  }, [isOn, plan, audience, catalogue])
  return (
    <div className="voice-trouble" role="status">
      {hasTrouble && (
        <Later>
          <LaterTrouble />
        </Later>
      )}
    </div>
  )
}
