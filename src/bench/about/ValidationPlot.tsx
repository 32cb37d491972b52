// Computed lesions as lines and dots, published intervals as hatched bands.
import { type Panel, VALIDATION } from '../../physics/validation.ts'
import { numberIn, useBenchText } from '../../words/benchText.ts'
import { Hatching } from '../BandPlot.tsx'
import { useSize } from '../useSize.ts'

const HEIGHT_PX = 250
const TOP_PX = 16
const BASE_PX = 214
const LEFT_PX = 44
const RIGHT_PX = 46

export function ValidationPlot() {
  return (
    <div className="about-plots">
      <Hatching />
      {VALIDATION.panels.map((panel) => (
        <PanelDrawing key={panel.id} panel={panel} />
      ))}
    </div>
  )
}

function PanelDrawing({ panel }: { readonly panel: Panel }) {
  const text = useBenchText()
  const [element, { width }] = useSize<SVGSVGElement>()
  const { title, under } = text.panels[panel.id]
  const x = (at: number): number =>
    LEFT_PX + ((width - LEFT_PX - RIGHT_PX) * (at - panel.x.low)) / (panel.x.high - panel.x.low)
  const y = (at: number): number =>
    BASE_PX - ((BASE_PX - TOP_PX) * (at - panel.y.low)) / (panel.y.high - panel.y.low)
  const heard = panel.curves
    .map(({ points }) => points.map((point) => numberIn(point.y, 1, text)).join('; '))
    .join(' | ')
  return (
    <figure>
      <figcaption>
        <h3 className="heading">{title}</h3>
        <p className="quiet">{under}</p>
      </figcaption>
      <svg
        ref={element}
        className="band-plot"
        height={HEIGHT_PX}
        role="img"
        aria-label={text.bandsHeard(heard)}
      >
        {panel.y.ticks.map((tick) => (
          <g key={tick}>
            <path className="band-rule" d={`M${LEFT_PX} ${y(tick)}H${width - RIGHT_PX}`} />
            <text x={LEFT_PX - 8} y={y(tick) + 5} textAnchor="end">
              {numberIn(tick, 0, text)}
            </text>
          </g>
        ))}
        {panel.bands.map(({ x: at, low, high }) => (
          <rect
            key={at}
            className="band"
            x={x(at - panel.reach)}
            y={y(high)}
            width={x(at + panel.reach) - x(at - panel.reach)}
            height={y(low) - y(high)}
          />
        ))}
        {panel.curves.map(({ gauge, points }, i) => {
          const last = points[points.length - 1]!
          return (
            <g key={gauge ?? panel.id}>
              <path className="band-curve" d={`M${points.map((p) => `${x(p.x)} ${y(p.y)}`).join('L')}`} />
              {points.map((p) => (
                <circle key={p.x} className="band-dot" cx={x(p.x)} cy={y(p.y)} r="4.5" />
              ))}
              {gauge !== undefined && (
                <text x={x(last.x) + 8} y={y(last.y) + (i === 0 ? 1 : 12)}>
                  {text.gaugeName(gauge)}
                </text>
              )}
            </g>
          )
        })}
        {panel.x.ticks.map(({ at, value, unit }) => (
          <text key={at} x={x(at)} y={HEIGHT_PX - 10} textAnchor="middle">
            {unit === 'G' ? text.gaugeName(value) : text.minutes(value)}
          </text>
        ))}
      </svg>
    </figure>
  )
}
