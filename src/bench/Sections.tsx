// The section along the needle, those across the tip and through the nerve, and the nerve along and across.
import type { ReactNode } from 'react'
import { type BenchText, numberIn, useBenchText } from '../words/benchText.ts'
import type { BenchAnswer, DrawnView } from './answer.ts'
import type { BenchSettings } from './benchSettings.ts'
import { SectionDrawing } from './drawing/SectionDrawing.tsx'

interface SectionsProps {
  readonly answer: BenchAnswer
  readonly settings: BenchSettings
  readonly isHidden: boolean
  readonly guessMm: number | null
  /** Stands between the large drawing and the small ones. */
  readonly children: ReactNode
}

export function Sections({ answer, settings, isHidden, guessMm, children }: SectionsProps) {
  const text = useBenchText()
  const { timeline, views, size } = answer
  const mm = numberIn(settings.distanceMm, 1, text)
  const edge = text.edgeNames[settings.rule]
  const draw = (drawn: DrawnView, isLarge = false) => (
    <SectionDrawing
      timeline={timeline}
      drawn={drawn}
      label={described(text, answer, drawn, edge, isHidden)}
      isHidden={isHidden}
      {...(isLarge ? { size, guessMm } : {})}
    />
  )
  return (
    <>
      <figure className="bench-figure bench-figure-large" aria-label={text.sectionAlong}>
        <figcaption>
          <h2 className="heading">{text.sectionAlong}</h2>
          <p className="quiet">{text.sectionNote}</p>
          <p className="bench-inside">
            {isHidden
              ? text.hidden
              : size
                ? text.compareInside(numberIn(answer.captured.lengthMm, 1, text), edge)
                : text.nothing(edge)}
          </p>
        </figcaption>
        {draw(views.along, true)}
      </figure>
      {children}
      <p className="bench-hint">{text.hint}</p>
      <div className="bench-figures">
        <figure className="bench-figure" aria-label={text.sectionNerve}>
          <figcaption>
            <h2 className="heading">{text.sectionNerve}</h2>
            <p className="quiet">
              {timeline.settings.arrangement.kind === 'bipolar'
                ? text.sectionPairNote(mm)
                : text.sectionNerveNote(mm)}
            </p>
          </figcaption>
          {draw(views.nerve)}
        </figure>
        <figure className="bench-figure" aria-label={text.sectionAcross}>
          <figcaption>
            <h2 className="heading">{text.sectionAcross}</h2>
            <p className="quiet">{text.sectionNote}</p>
          </figcaption>
          {draw(views.across)}
        </figure>
      </div>
      <section>
        <h2 className="heading">{text.compare}</h2>
        <p className="quiet">{text.compareNote(mm)}</p>
        <div className="bench-figures">
          {(['parallel', 'perpendicular'] as const).map((placed) => (
            <figure key={placed} className="bench-figure" aria-label={text[placed]}>
              <figcaption>
                <h3 className="heading">{text[placed]}</h3>
                <p>
                  {isHidden
                    ? text.hidden
                    : text.compareInside(numberIn(answer[placed].captured.lengthMm, 1, text), edge)}
                </p>
              </figcaption>
              {draw(answer[placed])}
            </figure>
          ))}
        </div>
      </section>
    </>
  )
}

function described(
  text: BenchText,
  { size }: BenchAnswer,
  { captured }: DrawnView,
  edge: string,
  isHidden: boolean,
): string {
  if (isHidden) return text.hidden
  if (!size) return text.describeNothing(edge)
  const number = (value: number): string => numberIn(value, 1, text)
  const words = `${text.widthMark(number(size.widthMm))}, ${text.lengthMark(number(size.lengthMm))}`
  return text.describeSection(words, number(captured.lengthMm), edge)
}
