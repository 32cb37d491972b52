// Folds the text away, or shows it again; focus stays on it.
import { flushSync } from 'react-dom'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import { setPreference } from '../state/preferences.ts'

export function FoldButton({ folded }: { readonly folded: boolean }) {
  const words = useWords()
  const label = folded ? words.unfold : words.fold
  return (
    <button
      type="button"
      className="icon-button fold-button"
      aria-expanded={!folded}
      title={label}
      onClick={() => {
        flushSync(() => setPreference({ folded: !folded }))
        document.querySelector<HTMLElement>('.fold-button')?.focus()
      }}
    >
      <Icon name="fold" />
    </button>
  )
}
