import { BenchIcon } from './BenchIcon.tsx'
import { useBenchText } from './catalogue/benchText.ts'

interface StoryUseProps {
  readonly isPair: boolean
  readonly onUse: () => void
}

/** Takes needle and heat into the story, for one needle. */
export function StoryUse({ isPair, onUse }: StoryUseProps) {
  const text = useBenchText()
  if (isPair) return <p className="bench-note">{text.storyNeedsOne}</p>
  return (
    <div className="bench-use">
      <button type="button" className="pill-button" onClick={onUse}>
        {text.useInStory}
        <BenchIcon name="use" />
      </button>
      <p className="bench-note">{text.useInStoryNote}</p>
    </div>
  )
}
