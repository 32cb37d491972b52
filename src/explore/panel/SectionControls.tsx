// One plane: which way, and where.
import { useId } from 'react'
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
import type { StudyText } from '../../words/studyText.ts'
import { StudyIcon } from './StudyIcon.tsx'

interface SectionControlsProps {
  readonly text: StudyText
  readonly body: Body
  readonly section: Section | null
  /** What a new cut goes through. */
  readonly through: StructureId
  readonly throughName: string
  readonly onAction: (action: ExploreAction, slides?: boolean) => void
}

export function SectionControls({
  text,
  body,
  section,
  through,
  throughName,
  onAction,
}: SectionControlsProps) {
  const name = useId()
  const cut = (axis: SectionAxis | null): void =>
    onAction({ kind: 'cut', section: axis && sectionThrough(axis, anchor(body, through).pointMm) })
  return (
    <fieldset className="study-group">
      <legend className="heading">{text.section}</legend>
      <div className="radio-row radio-row-pill study-axes">
        {[null, ...SECTION_AXES].map((axis) => (
          <label
            key={axis ?? 'none'}
            className="radio-option"
            data-checked={(section?.axis ?? null) === axis || undefined}
          >
            <input
              type="radio"
              name={name}
              checked={(section?.axis ?? null) === axis}
              onChange={() => cut(axis)}
            />
            <span>{axis ? text.sectionNames[axis] : text.noSection}</span>
          </label>
        ))}
      </div>
      {section && (
        <>
          <PlaceSlider body={body} text={text} section={section} onAction={onAction} />
          <button type="button" className="word-button" onClick={() => cut(section.axis)}>
            <StudyIcon name="cut" />
            {text.sectionThrough(throughName)}
          </button>
          <p className="footnote">{text.sectionNote}</p>
        </>
      )}
    </fieldset>
  )
}

interface PlaceSliderProps extends Pick<SectionControlsProps, 'text' | 'body' | 'onAction'> {
  readonly section: Section
}

function PlaceSlider({ text, body, section, onAction }: PlaceSliderProps) {
  const [from, to] = sectionSpanMm(body, section.axis)
  const place = text.sectionAt(section.axis, section.atMm)
  return (
    <label className="study-slider">
      <span>{place}</span>
      <input
        type="range"
        min={from}
        max={to}
        step={0.5}
        value={section.atMm}
        aria-label={text.sectionPlace}
        aria-valuetext={place}
        onChange={(event) =>
          onAction({ kind: 'cut', section: { axis: section.axis, atMm: Number(event.target.value) } }, true)
        }
      />
    </label>
  )
}
