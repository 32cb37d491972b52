// The generator's display while it heats: temperature, time, impedance and power.
import { useRef } from 'react'
import { COAGULATION_C } from '../../physics/heatLevels.ts'
import type { HeatLesion } from '../../story/heatLesion.ts'
import type { GeneratorReading } from '../../story/moment.ts'
import type { Plan } from '../../story/pack.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { numberText } from '../../words/placeholderValues.ts'
import { useEveryMoment, useMoment } from '../clock/moments.ts'
import { openBenchOfStory, setHeat, useChoices } from '../state/choices.ts'
import { useStory } from '../state/story.ts'
import { HeatGraph } from './HeatGraph.tsx'
import './generatorReadout.css'

export function GeneratorReadout({ plan }: { readonly plan: Plan }) {
  const isOn = useMoment(plan, ({ generator }) => generator !== null)
  return isOn && plan.lesion ? <Display plan={plan} lesion={plan.lesion} /> : null
}

function Display({ plan, lesion }: { readonly plan: Plan; readonly lesion: HeatLesion }) {
  const { words, values } = useCatalogue()
  const audience = useChoices((choices) => choices.audience)
  const heat = useChoices((choices) => choices.heat)
  const isPending = useStory((story) => story.isHeatPending)
  const root = useRef<HTMLElement>(null)
  const number = (value: number): string => numberText(value, values.decimalMark)

  useEveryMoment(plan, ({ generator }) => {
    if (!root.current || !generator) return
    root.current.style.opacity = String(generator.opacity)
    const texts = readings(generator, number)
    for (const element of root.current.querySelectorAll<HTMLElement>('.generator-value')) {
      const text = texts[element.dataset.reading as keyof typeof texts]
      if (element.textContent !== text) element.textContent = text
    }
    const size = root.current.querySelector('.generator-size')
    const sizeText = sizeNow(lesion, generator, words, number)
    if (size && size.textContent !== sizeText) size.textContent = sizeText
  })

  const [timeBefore = '', timeAfter = ''] = words.generatorSecondsOf(Number.NaN, lesion.heatS).split('NaN')
  return (
    <section ref={root} className="generator">
      <dl className="generator-readings">
        <Reading label={words.generatorTemperature} reading="temperature" unit="°C" big />
        <div className="generator-reading" data-reading="time">
          <dt className="heard">{words.generatorTime}</dt>
          <dd>
            {timeBefore}
            <span className="generator-value" data-reading="time" />
            <span className="generator-unit">{timeAfter}</span>
          </dd>
        </div>
        <Reading label={words.generatorImpedance} reading="impedance" unit="Ω" />
        <Reading label={words.generatorPower} reading="power" unit="W" />
      </dl>
      <HeatGraph plan={plan} lesion={lesion} />
      <p className="generator-size" />
      <p className="generator-mode">
        {isPending ? words.heatComputing : lesion.mode === 'body' ? words.computedBody : words.computedBench}
      </p>
      {audience !== 'patient' && (
        <div className="generator-tools">
          <button type="button" className="word-button" onClick={openBenchOfStory}>
            <Icon name="chart" />
            {words.menuBench}
          </button>
          {heat !== null && (
            <button type="button" className="word-button" onClick={() => setHeat(null)}>
              <Icon name="startAgain" />
              {words.heatUsual}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

interface ReadingProps {
  readonly label: string
  readonly reading: 'temperature' | 'impedance' | 'power'
  readonly unit: string
  readonly big?: boolean
}

function Reading({ label, reading, unit, big = false }: ReadingProps) {
  return (
    <div className="generator-reading" data-reading={reading} data-big={big || undefined}>
      <dt className="heard">{label}</dt>
      <dd>
        <span className="generator-value" data-reading={reading} />{' '}
        <span className="generator-unit">{unit}</span>
      </dd>
    </div>
  )
}

const readings = (
  { tipTempC, atTempS, impedanceOhm, powerW }: GeneratorReading,
  number: (value: number) => string,
): Readonly<Record<'temperature' | 'time' | 'impedance' | 'power', string>> => ({
  temperature: String(Math.round(tipTempC)),
  time: String(Math.round(atTempS)),
  impedance: String(Math.round(impedanceOhm)),
  power: number(powerW),
})

/** Width and length of the 51 °C outline so far and the nerve inside it, in words; empty before tissue reaches it. */
function sizeNow(
  lesion: HeatLesion,
  { clockS, insideMm, turn }: GeneratorReading,
  words: ReturnType<typeof useCatalogue>['words'],
  number: (value: number) => string,
): string {
  const which = lesion.perNerve > 1 ? `${words.lesionOf(turn + 1, lesion.perNerve)}. ` : ''
  const shape = lesion.at(clockS).reached.find(({ tempC }) => tempC === COAGULATION_C)
  if (!shape) return which
  const size = [number(2 * shape.halfWidthMm), number(shape.distalMm + shape.proximalMm)] as const
  const inside =
    insideMm[COAGULATION_C] > 0.05 ? `. ${words.nerveInside(number(insideMm[COAGULATION_C]))}` : ''
  return which + words.lesionSoFar(...size) + inside
}
