// One plane: which way, and where.
import type { Body } from '../../anatomy/body.ts'
import { anchor } from '../../anatomy/landmarks.ts'
import type { StructureId } from '../../anatomy/structures.ts'
import type { ExploreAction } from '../../story/exploring/exploration.ts'
import {
  SECTION_AXES,
  type Section,
  type SectionAxis,
  sectionSpanMm,
  sectionThrough,
} from '../../story/exploring/section.ts'
import { Icon } from '../../ui/Icon.tsx'
import { RadioRow } from '../../ui/RadioRow.tsx'
import { Slider } from '../../ui/Slider.tsx'
import type { ExploreText } from '../../words/exploreText.ts'
import { EXPLORE_ICONS } from '../exploreIcons.ts'

interface SectionControlsProps {
  readonly text: ExploreText
  readonly body: Body
  readonly section: Section | null
  /** What a new cut goes through. */
  readonly through: StructureId
  readonly throughName: string
  readonly onAction: (action: ExploreAction, slides?: boolean) => void
}

const NO_CUT = 'none'

export function SectionControls({
  text,
  body,
  section,
  through,
  throughName,
  onAction,
}: SectionControlsProps) {
  const cut = (axis: SectionAxis | null): void =>
    onAction({ kind: 'cut', section: axis && sectionThrough(axis, anchor(body, through).pointMm) })
  return (
    <div className="explore-group">
      <p className="heading" aria-hidden="true">
        {text.section}
      </p>
      <RadioRow
        label={text.section}
        look="pill"
        options={[
          { value: NO_CUT, label: text.noSection },
          ...SECTION_AXES.map((axis) => ({ value: axis, label: text.sectionNames[axis] })),
        ]}
        value={section?.axis ?? NO_CUT}
        onChange={(axis) => cut(axis === NO_CUT ? null : axis)}
      />
      {section && (
        <>
          <PlaceSlider body={body} text={text} section={section} onAction={onAction} />
          <button type="button" className="word-button" onClick={() => cut(section.axis)}>
            <Icon path={EXPLORE_ICONS.cut} />
            {text.sectionThrough(throughName)}
          </button>
          <p className="footnote">{text.sectionNote}</p>
        </>
      )}
    </div>
  )
}

interface PlaceSliderProps extends Pick<SectionControlsProps, 'text' | 'body' | 'onAction'> {
  readonly section: Section
}

function PlaceSlider({ text, body, section, onAction }: PlaceSliderProps) {
  const [from, to] = sectionSpanMm(body, section.axis)
  return (
    <Slider
      label={text.sectionPlace}
      unit=""
      low={from}
      high={to}
      step={0.5}
      value={section.atMm}
      shown={text.sectionAt(section.axis, section.atMm)}
      onChange={(atMm) => onAction({ kind: 'cut', section: { axis: section.axis, atMm } }, true)}
    />
  )
}
