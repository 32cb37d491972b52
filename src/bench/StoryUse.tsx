// Takes needle and heat into the story, with one to three lesions a nerve.
import { LESIONS_PER_NERVE, type LesionChoice } from '../packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { Icon } from '../ui/Icon.tsx'
import { RadioRow } from '../ui/RadioRow.tsx'
import { useBenchText } from '../words/benchText.ts'
import { BENCH_ICONS } from './benchIcons.ts'

interface StoryUseProps {
  readonly heat: LesionChoice
  readonly isPair: boolean
  readonly onLesions: (lesionsPerNerve: number) => void
  readonly onUse: () => void
}

const COUNTS = Array.from(
  { length: LESIONS_PER_NERVE.high - LESIONS_PER_NERVE.low + 1 },
  (_, i) => LESIONS_PER_NERVE.low + i,
)

export function StoryUse({ heat, isPair, onLesions, onUse }: StoryUseProps) {
  const text = useBenchText()
  if (isPair) return <p className="bench-note">{text.storyNeedsOne}</p>
  return (
    <div className="bench-use">
      <RadioRow
        look="pill"
        label={text.lesionsPerNerve}
        isLegendShown
        options={COUNTS.map((count) => ({ value: String(count), label: String(count) }))}
        value={String(heat.lesionsPerNerve)}
        onChange={(value) => onLesions(Number(value))}
      />
      {heat.lesionsPerNerve > 1 && <p className="bench-note">{text.lesionsNote}</p>}
      <button type="button" className="pill-button" onClick={onUse}>
        {text.useInStory}
        <Icon path={BENCH_ICONS.use} />
      </button>
      <p className="bench-note">{text.useInStoryNote}</p>
    </div>
  )
}
