// Where to look from.
import { STANDARD_VIEWS, type StandardView } from '../../story/exploring/standardViews.ts'
import type { ExploreText } from '../../words/exploreText.ts'

interface ViewListProps {
  readonly text: ExploreText
  readonly onView: (view: StandardView) => void
}

export function ViewList({ text, onView }: ViewListProps) {
  return (
    <fieldset className="explore-group">
      <legend className="heading">{text.views}</legend>
      <div className="explore-views">
        {STANDARD_VIEWS.map((view) => (
          <button key={view} type="button" className="explore-pill" onClick={() => onView(view)}>
            {text.viewNames[view]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
