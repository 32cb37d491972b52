import type { DrawnContour } from '../answer.ts'
import { useBenchText } from '../catalogue/benchText.ts'
import { extentOf, type Sheet, topAt } from './sheet.ts'

/** Strips stand side by side, so that they cannot cover each other, px. */
const APART_PX = 66
const HEIGHT_PX = 24
const PX_PER_LETTER = 8.2

interface ContourNumbersProps {
  readonly sheet: Sheet
  readonly contours: readonly DrawnContour[]
}

/** Each contour's number on its upper side: the same for every reader of colours. */
export function ContourNumbers({ sheet, contours }: ContourNumbersProps) {
  const text = useBenchText()
  return (
    <g className="section-numbers">
      {contours.map(({ of, rings, isEdge }, i) => {
        const extent = extentOf(rings)
        if (!extent) return null
        const wantedPx = sheet.size.width / 2 + (i - (contours.length - 1) / 2) * APART_PX
        const wanted = sheet.fromMm[0] + wantedPx / sheet.pxPerMm
        const inset = 0.08 * (extent.right - extent.left)
        const place = Math.min(extent.right - inset, Math.max(extent.left + inset, wanted))
        const top = topAt(rings, place) ?? extent.top
        const name = text.contourNames[of]
        const width = name.length * PX_PER_LETTER + 10
        // Held where its own turn is; a short contour's number hangs above it, not on it.
        const x = wantedPx
        const y = Math.max(HEIGHT_PX / 2 + 2, sheet.y(top))
        return (
          <g key={of} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} data-edge={isEdge}>
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
