// The needle, or both: bare tip, insulated shaft. In the nerve's plane it lies behind the paper: an outline.
import { ELECTRODES } from '../../physics/electrode.ts'
import type { LesionTimeline } from '../../physics/lesionTimeline.ts'
import type { View } from '../sectionView.ts'
import type { Sheet } from './sheet.ts'

interface NeedlesProps {
  readonly timeline: LesionTimeline
  readonly view: View
  readonly sheet: Sheet
}

const MM_PER_M = 1000

export function Needles({ timeline, view, sheet }: NeedlesProps) {
  const { arrangement } = timeline.settings
  const apart = arrangement.kind === 'bipolar' ? arrangement.spacingM * MM_PER_M : 0
  const places = apart > 0 ? [-apart / 2, apart / 2] : [0]
  return (
    <g className={view === 'nerve' ? 'section-needle section-needle-behind' : 'section-needle'}>
      {places.map((mm) => (
        <Needle key={mm} timeline={timeline} view={view} sheet={sheet} atMm={mm} />
      ))}
    </g>
  )
}

function Needle({ timeline, view, sheet, atMm }: NeedlesProps & { readonly atMm: number }) {
  const { needleRadiusM, settings } = timeline
  const radius = needleRadiusM * MM_PER_M
  const { x, y } = sheet
  if (view === 'across')
    return <circle className="section-tip" cx={x(0)} cy={y(atMm)} r={radius * sheet.pxPerMm} />
  const tip = settings.activeTipM * MM_PER_M
  const [top, bottom] = [y(atMm - radius), y(atMm + radius)]
  const right = sheet.size.width + 4
  const round = ELECTRODES[settings.electrode].tipShape === 'hemisphere'
  const r = radius * sheet.pxPerMm
  const point = round
    ? `M${x(radius)} ${top}A${r} ${r} 0 0 0 ${x(radius)} ${bottom}`
    : `M${x(2 * radius)} ${top}L${x(0)} ${y(atMm)}L${x(2 * radius)} ${bottom}`
  return (
    <>
      <path className="section-tip" d={`${point}H${x(tip)}V${top}Z`} />
      <path className="section-shaft" d={`M${x(tip)} ${top}H${right}V${bottom}H${x(tip)}Z`} />
    </>
  )
}
