// One flat view: grid, contours with their numbers, needle, nerve.
import type { LesionTimeline } from '../../physics/lesionTimeline.ts'
import { numberIn, useBenchText } from '../../words/benchText.ts'
import type { DrawnView, SizeMm } from '../answer.ts'
import { useSize } from '../useSize.ts'
import { ContourNumbers } from './ContourNumbers.tsx'
import { Marks } from './Marks.tsx'
import { Needles } from './Needles.tsx'
import { Nerve } from './Nerve.tsx'
import { extentOf, gridPath, pathOf, sheetFor } from './sheet.ts'
import './section.css'

interface SectionDrawingProps {
  readonly timeline: LesionTimeline
  readonly drawn: DrawnView
  /** What the drawing shows, in words. */
  readonly label: string
  /** Width and length are marked in the large drawing. */
  readonly size?: SizeMm | null
  readonly guessMm?: number | null
  /** The lesion is kept back until a guess has been made. */
  readonly isHidden?: boolean
}

/** Room round the coolest contour, mm. */
const MARGIN_MM = 3
/** Window while the answer is hidden: it must not tell. */
const UNTOLD_MM = [34, 20] as const

export function SectionDrawing({
  timeline,
  drawn,
  label,
  size = null,
  guessMm = null,
  isHidden = false,
}: SectionDrawingProps) {
  const text = useBenchText()
  const [element, box] = useSize<SVGSVGElement>()
  const contours = isHidden ? [] : drawn.contours
  const extent = extentOf(contours.flatMap(({ rings }) => rings))
  const centreMm = drawn.view === 'across' ? 0 : (timeline.settings.activeTipM * 1000) / 2
  const apartMm =
    timeline.settings.arrangement.kind === 'bipolar' ? timeline.settings.arrangement.spacingM * 1000 : 0
  const needed = extent
    ? ([
        2 * Math.max(centreMm - extent.left, extent.right - centreMm) + MARGIN_MM,
        2 * Math.max(-extent.top, extent.bottom) + MARGIN_MM,
      ] as const)
    : ([UNTOLD_MM[0], Math.max(UNTOLD_MM[1], apartMm + MARGIN_MM)] as const)
  const sheet = sheetFor(box, centreMm, needed)
  const number = (value: number): string => numberIn(value, 1, text)
  return (
    <svg ref={element} className="section" role="img" aria-label={label}>
      <path className="section-grid" d={gridPath(sheet, 1)} />
      <path className="section-grid section-grid-five" d={gridPath(sheet, 5)} />
      {contours.map(({ of, isEdge, rings }) => (
        <path key={of} className="section-contour" data-of={of} data-edge={isEdge} d={pathOf(rings, sheet)} />
      ))}
      <Needles timeline={timeline} view={drawn.view} sheet={sheet} />
      <Nerve timeline={timeline} drawn={drawn} sheet={sheet} isHidden={isHidden} />
      {guessMm !== null && (
        <g className="section-guess">
          <path d={`M0 ${sheet.y(-guessMm / 2)}H${box.width}M0 ${sheet.y(guessMm / 2)}H${box.width}`} />
          <text x={box.width - 8} y={sheet.y(guessMm / 2) + 18} textAnchor="end">
            {text.guessMark(number(guessMm))}
          </text>
        </g>
      )}
      {size && !isHidden && <Marks sheet={sheet} contours={contours} size={size} />}
      <ContourNumbers sheet={sheet} contours={contours} />
    </svg>
  )
}
