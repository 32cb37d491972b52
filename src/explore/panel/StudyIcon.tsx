// A picture beside its word: never read aloud by itself.
import { STUDY_ICONS, type StudyIconName } from '../icons.ts'

export function StudyIcon({ name }: { readonly name: StudyIconName }) {
  return (
    <svg className="icon" viewBox="0 0 256 256" aria-hidden="true">
      <path d={STUDY_ICONS[name]} />
    </svg>
  )
}
