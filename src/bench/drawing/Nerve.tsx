// The nerve as a tube, bright where it lies inside the edge.
import type { Point2 } from '../../math/levelLines.ts'
import { pointAt } from '../../math/polyline.ts'
import type { LesionTimeline } from '../../physics/lesionTimeline.ts'
import type { DrawnView } from '../answer.ts'
import { benchNerve } from '../nerveLine.ts'
import { viewFrame } from '../sectionView.ts'
import type { Sheet } from './sheet.ts'

/** A fair size to draw: the nerve is under 2 mm thick (docs/medicine.md#course). */
const NERVE_MM = 1
/** Length of the strokes that mark where the nerve enters and leaves the edge, mm. */
const TICK_MM = 1.9

interface NerveProps {
  readonly timeline: LesionTimeline
  readonly drawn: DrawnView
  readonly sheet: Sheet
  readonly isHidden: boolean
}

export function Nerve({ timeline, drawn, sheet, isHidden }: NerveProps) {
  const { toView } = viewFrame(timeline, drawn.view, drawn.nerve.distanceMm)
  const line = benchNerve(timeline, drawn.nerve)
  const at = (fromMiddleMm: number): Point2 => toView(pointAt(line, line.length / 2 + fromMiddleMm / 1000))
  const half = (line.length / 2) * 1000
  const thick = NERVE_MM * sheet.pxPerMm
  const [from, to] = [at(-half), at(half)]
  const unit: Point2 = [(to[0] - from[0]) / (2 * half), (to[1] - from[1]) / (2 * half)]
  const seen = Math.hypot(...unit)
  const px = ([x, y]: Point2): string => `${sheet.x(x).toFixed(1)} ${sheet.y(y).toFixed(1)}`
  const inside = isHidden ? [] : drawn.captured.stretchesMm
  // Square on to the paper: its cut.
  if (seen < 0.02) {
    const [x, y] = at(0)
    return (
      <circle
        className={inside.length > 0 ? 'section-nerve-cut section-nerve-inside' : 'section-nerve-cut'}
        cx={sheet.x(x)}
        cy={sheet.y(y)}
        r={thick / 2}
      />
    )
  }
  const across: Point2 = [(-unit[1] / seen) * (TICK_MM / 2), (unit[0] / seen) * (TICK_MM / 2)]
  return (
    <g>
      <path className="section-nerve-case" strokeWidth={thick + 3} d={`M${px(from)}L${px(to)}`} />
      <path className="section-nerve" strokeWidth={thick} d={`M${px(from)}L${px(to)}`} />
      {inside.map(([a, b]) => {
        const [start, end] = [at(a), at(b)]
        return (
          <g key={a}>
            <path className="section-nerve-inside" strokeWidth={thick} d={`M${px(start)}L${px(end)}`} />
            {[start, end].map(([x, y], i) => (
              <path
                key={i === 0 ? 'in' : 'out'}
                className="section-nerve-tick"
                d={`M${px([x - across[0], y - across[1]])}L${px([x + across[0], y + across[1]])}`}
              />
            ))}
          </g>
        )
      })}
    </g>
  )
}
