// The tip's and the nerve's temperature over the generator's clock, with 51 °C and the moment that is on.
import { useMemo, useRef } from 'react'
import { sampledAt } from '../../math/sampledCurve.ts'
import { COAGULATION_C } from '../../physics/heatLevels.ts'
import type { HeatLesion } from '../../story/heatLesion.ts'
import type { Plan } from '../../story/pack.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { momentAt, useEveryMoment, useMoment } from '../clock/moments.ts'
import { playhead } from '../state/story.ts'

/** The drawing's own units. */
const WIDTH = 344
const HEIGHT = 112
const TOP = 14
const BASE = 92
const COLDEST_C = 30
const HOTTEST_C = 90
const SAMPLES = 60

export function HeatGraph({ plan, lesion }: { readonly plan: Plan; readonly lesion: HeatLesion }) {
  const words = useWords()
  const spanS = lesion.rampS + lesion.heatS
  const now = useRef<SVGGElement>(null)
  const dot = useRef<SVGCircleElement>(null)
  const nerveDot = useRef<SVGCircleElement>(null)
  // A lesion of its own on each nerve: another one has another curve.
  const which = useMoment(plan, ({ generator }) => generator && `${generator.nerve} ${generator.turn}`)
  const path = useMemo(() => curve(spanS, (clockS) => lesion.at(clockS).tipTempC), [lesion, spanS])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `which` says that the curve is another one
  const nervePath = useMemo(() => {
    const { nerveCurve } = momentAt(plan, playhead.t).generator ?? {}
    if (!nerveCurve) return ''
    return curve(spanS, (clockS) => sampledAt(nerveCurve.clockS, nerveCurve.tempC, clockS))
  }, [plan, which, spanS])
  useEveryMoment(plan, ({ generator }) => {
    if (!generator) return
    const clockS = Math.min(spanS, generator.clockS)
    now.current?.setAttribute('transform', `translate(${((WIDTH * clockS) / spanS).toFixed(2)} 0)`)
    dot.current?.setAttribute('cy', yAt(generator.tipTempC).toFixed(2))
    nerveDot.current?.setAttribute('cy', yAt(generator.nerveTempC).toFixed(2))
  })
  return (
    <svg className="heat-graph" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path
        className="heat-graph-axis"
        d={`M0 ${BASE}H${WIDTH}M${(WIDTH * lesion.rampS) / spanS} ${BASE}v5M${WIDTH} ${BASE}v5`}
      />
      <path className="heat-graph-edge" d={`M0 ${yAt(COAGULATION_C)}H${WIDTH}`} />
      <text x={WIDTH} y={yAt(COAGULATION_C) + 16} textAnchor="end">
        {COAGULATION_C} °C
      </text>
      <path className="heat-graph-tip" d={path} />
      <path className="heat-graph-nerve-case" d={nervePath} />
      <path className="heat-graph-nerve" d={nervePath} />
      <text x={(WIDTH * lesion.rampS) / spanS} y={HEIGHT - 3} textAnchor="middle">
        0 s
      </text>
      <text x={WIDTH} y={HEIGHT - 3} textAnchor="end">
        {lesion.heatS} s
      </text>
      <g ref={now}>
        <path className="heat-graph-now" d={`M0 4V${BASE}`} />
        <circle ref={dot} className="heat-graph-dot" r="5" />
        <circle ref={nerveDot} className="heat-graph-nerve-dot" r="5" />
      </g>
      <text className="heat-graph-name" x={(WIDTH * lesion.rampS) / spanS + 10} y={TOP - 2}>
        {words.generatorTip}
      </text>
      <text className="heat-graph-name" x={(WIDTH * lesion.rampS) / spanS + 10} y={yAt(COAGULATION_C) + 16}>
        {words.generatorNerve}
      </text>
    </svg>
  )
}

const yAt = (tempC: number): number => BASE - ((tempC - COLDEST_C) / (HOTTEST_C - COLDEST_C)) * (BASE - TOP)

function curve(spanS: number, tempAt: (clockS: number) => number): string {
  return Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const x = (WIDTH * i) / SAMPLES
    const y = yAt(tempAt((spanS * i) / SAMPLES))
    return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
  }).join('')
}
