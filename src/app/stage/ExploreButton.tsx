// Takes the picture apart at this moment of the story, and goes back to it; Alt and E do the same.
import { useEffect } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { isComposing, isDialogOpen, isTyped } from '../../ui/keyboardOwner.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { useChoices } from '../state/choices.ts'
import { startExploring, stopExploring } from '../state/exploring.ts'

export function ExploreButton() {
  const words = useWords()
  const isOn = useChoices(({ see }) => see !== null)
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.code !== 'KeyE' || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (isDialogOpen() || isTyped(event) || isComposing(event) || event.repeat) return
      event.preventDefault()
      if (useChoices.getState().see === null) startExploring()
      else stopExploring()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  const label = isOn ? words.leaveExploring : words.explore
  return (
    <button
      type="button"
      className="icon-button explore-button"
      aria-expanded={isOn}
      title={label}
      onClick={isOn ? stopExploring : startExploring}
    >
      <Icon name="layers" />
    </button>
  )
}
