// Each contour's number on its upper side: the same for every reader of colours.
import { useBenchText } from '../../words/benchText.ts'
import type { DrawnContour } from '../answer.ts'
import { extentOf, type Sheet, topAt } from './sheet.ts'

/** Strips stand side by side, so that they cannot cover each other, px. */
const APART_PX = 66
const HEIGHT_PX = 24
const PX_PER_LETTER = 8.2

interface ContourNumbersProps {
  readonly sheet: Sheet
  readonly contours: readonly DrawnContour[]
}

export function ContourNumbers({ sheet, contours }: ContourNumbersProps) {
  const text = useBenchText()
  // From left to right as their contours lie, so that no leader crosses the drawing.
  const middle = ({ rings }: DrawnContour): number => {
    const extent = extentOf(rings)
    return extent ? (extent.left + extent.right) / 2 : 0
  }
  const inOrder = [...contours].sort((a, b) => middle(a) - middle(b))
  const highest = Math.min(0, ...contours.map(({ rings }) => extentOf(rings)?.top ?? 0))
  return (
    <g className="section-numbers">
      {inOrder.map(({ of, rings, isEdge }, i) => {
        const extent = extentOf(rings)
        if (!extent) return null
        const wantedPx = sheet.size.width / 2 + (i - (contours.length - 1) / 2) * APART_PX
        const wanted = sheet.fromMm[0] + wantedPx / sheet.pxPerMm
        const inset = 0.08 * (extent.right - extent.left)
        const place = Math.min(extent.right - inset, Math.max(extent.left + inset, wanted))
        const top = topAt(rings, place) ?? extent.top
        const name = text.contourNames[of]
        const width = name.length * PX_PER_LETTER + 10
        const [edgeX, edgeY] = [sheet.x(place), sheet.y(top)]
        // Too small a contour for its number: the number stands beside it, above all, and a line leads to it.
        const isAside = Math.abs(wantedPx - edgeX) > width / 2
        const y = Math.max(HEIGHT_PX / 2 + 2, isAside ? sheet.y(highest) - HEIGHT_PX : edgeY)
        return (
          <g key={of} transform={`translate(${wantedPx.toFixed(1)} ${y.toFixed(1)})`} data-edge={isEdge}>
            {isAside && <path d={`M0 0L${(edgeX - wantedPx).toFixed(1)} ${(edgeY - y).toFixed(1)}`} />}
            <rect x={-width / 2} y={-HEIGHT_PX / 2} width={width} height={HEIGHT_PX} rx="4" />
            <text y="5" textAnchor="middle">
              {name}
            </text>
          </g>
        )
      })}
    </g>
  )
}
