// Layers from outside in, each taken off and put back by itself; or one after the other.
import type { Exploration, ExploreAction } from '../../story/exploring/exploration.ts'
import { LAYERS } from '../../story/exploring/layers.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { ExploreText } from '../../words/exploreText.ts'
import { EXPLORE_ICONS } from '../exploreIcons.ts'

interface LayerListProps {
  readonly text: ExploreText
  readonly exploration: Exploration
  readonly onAction: (action: ExploreAction) => void
}

export function LayerList({ text, exploration, onAction }: LayerListProps) {
  return (
    <fieldset className="explore-group">
      <legend className="heading">{text.layers}</legend>
      <div className="explore-layers">
        {LAYERS.map((layer) => (
          <label key={layer} className="explore-check">
            <input
              type="checkbox"
              checked={!exploration.peeled.includes(layer)}
              onChange={() => onAction({ kind: 'peel', layer })}
            />
            <span>{text.layerNames[layer]}</span>
          </label>
        ))}
        <button type="button" className="word-button" onClick={() => onAction({ kind: 'peel next' })}>
          <Icon path={EXPLORE_ICONS.peel} />
          {text.peelNext}
        </button>
      </div>
      <label className="explore-check">
        <input
          type="checkbox"
          checked={exploration.whole}
          onChange={(event) => onAction({ kind: 'whole', on: event.target.checked })}
        />
        <span>{text.whole}</span>
      </label>
    </fieldset>
  )
}
