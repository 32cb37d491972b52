// The generator's readings, and the nerve's temperature, over its clock.
import { COAGULATION_C } from '../physics/heatLevels.ts'
import { BODY_C } from '../physics/tissue.ts'
import { numberIn, useBenchText } from '../words/benchText.ts'
import type { BenchAnswer } from './answer.ts'
import { CurveGraph } from './CurveGraph.tsx'
import { roundTicks } from './ticks.ts'

export function Curves({ answer }: { readonly answer: BenchAnswer }) {
  const text = useBenchText()
  const { timeline, nerveC } = answer
  const { timeS, tipC, resistanceOhm, powerW, settings } = timeline
  const ohm = rangeOf(resistanceOhm)
  const watt = rangeOf(powerW)
  const last = timeS.length - 1
  const at = (values: ArrayLike<number>, digits: number): string => numberIn(values[last]!, digits, text)
  return (
    <section>
      <h2 className="heading">{text.curves}</h2>
      <p className="heard">
        {text.curvesHeard(at(tipC, 0), at(nerveC, 0), at(resistanceOhm, 0), at(powerW, 1))}
      </p>
      <CurveGraph
        title={text.curveTemperature}
        unit="°C"
        timeS={timeS}
        curves={[
          { look: 'tip', name: text.tip, values: tipC },
          { look: 'nerve', name: text.nerve, values: nerveC },
        ]}
        {...roundTicks(Math.min(settings.startC, BODY_C), Math.max(settings.setC, 60))}
        level={COAGULATION_C}
      />
      <CurveGraph
        title={text.curveImpedance}
        unit="Ω"
        timeS={timeS}
        curves={[{ look: 'tip', values: resistanceOhm }]}
        {...roundTicks(Math.min(0.6 * ohm.high, ohm.low), ohm.high)}
      />
      <CurveGraph
        title={text.curvePower}
        unit="W"
        timeS={timeS}
        curves={[{ look: 'tip', values: powerW }]}
        {...roundTicks(0, watt.high)}
      />
    </section>
  )
}

function rangeOf(values: ArrayLike<number>): { low: number; high: number } {
  const all = Array.from(values)
  return { low: Math.min(...all), high: Math.max(...all, 1e-6) }
}
