// Width ahead of the point and length below, measured on the edge that is drawn; their words keep off the contours'
// numbers.
import { numberIn, useBenchText } from '../../words/benchText.ts'
import type { DrawnContour, SizeMm } from '../answer.ts'
import { extentOf, type Sheet } from './sheet.ts'

interface MarksProps {
  readonly sheet: Sheet
  readonly contours: readonly DrawnContour[]
  readonly size: SizeMm
}

/** Half the length of a mark's end stroke, px. */
const END_PX = 7
const ASIDE_PX = 22

export function Marks({ sheet, contours, size }: MarksProps) {
  const text = useBenchText()
  const edge = extentOf(contours.find(({ isEdge }) => isEdge)?.rings ?? [])
  const all = extentOf(contours.flatMap(({ rings }) => rings))
  if (!edge || !all) return null
  const [left, right, top, bottom] = [
    sheet.x(edge.left),
    sheet.x(edge.right),
    sheet.y(edge.top),
    sheet.y(edge.bottom),
  ]
  const across = Math.max(32, sheet.x(all.left) - ASIDE_PX)
  const along = Math.min(sheet.size.height - 12, sheet.y(all.bottom) + ASIDE_PX)
  return (
    <g className="section-marks">
      <path
        d={`M${across} ${top}V${bottom}M${across - END_PX} ${top}h${2 * END_PX}M${across - END_PX} ${bottom}h${2 * END_PX}`}
      />
      <text
        transform={`translate(${across - END_PX - 6} ${(top + bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {text.widthMark(numberIn(size.widthMm, 1, text))}
      </text>
      <path
        d={`M${left} ${along}H${right}M${left} ${along - END_PX}v${2 * END_PX}M${right} ${along - END_PX}v${2 * END_PX}`}
      />
      <text x={(left + right) / 2} y={along - 10} textAnchor="middle">
        {text.lengthMark(numberIn(size.lengthMm, 1, text))}
      </text>
    </g>
  )
}
