// Where to look from.
import { STANDARD_VIEWS, type StandardView } from '../../story/exploring/standardViews.ts'
import type { StudyText } from '../../words/studyText.ts'

interface ViewListProps {
  readonly text: StudyText
  readonly onView: (view: StandardView) => void
}

export function ViewList({ text, onView }: ViewListProps) {
  return (
    <fieldset className="study-group">
      <legend className="heading">{text.views}</legend>
      <div className="study-views">
        {STANDARD_VIEWS.map((view) => (
          <button key={view} type="button" className="study-pill" onClick={() => onView(view)}>
            {text.viewNames[view]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
