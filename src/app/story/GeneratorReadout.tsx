import { useRef } from 'react'
import { useCatalogue } from '../../narration/CatalogueContext.ts'
import { numberText } from '../../narration/catalogue/placeholderValues.ts'
import type { LesionTimeline } from '../../procedure/lesionTimeline.ts'
import type { GeneratorReading } from '../../procedure/moment.ts'
import type { Plan } from '../../procedure/plan.ts'
import { useEveryMoment, useMoment } from '../clock/moments.ts'
import { HeatGraph } from './HeatGraph.tsx'
import './generatorReadout.css'

/** The generator's display while it heats: temperature, time, and what it measures when the lesion is computed. */
export function GeneratorReadout({ plan }: { readonly plan: Plan }) {
  const isOn = useMoment(plan, ({ generator }) => generator !== null)
  return isOn ? <Display plan={plan} /> : null
}

function Display({ plan }: { readonly plan: Plan }) {
  const { words, values } = useCatalogue()
  const root = useRef<HTMLElement>(null)
  const isComputed = plan.lesion.mode !== 'illustrative'
  const number = (value: number): string => numberText(value, values.decimalMark)

  useEveryMoment(plan, ({ generator }) => {
    if (!root.current || !generator) return
    root.current.style.opacity = String(generator.opacity)
    const texts = readings(generator, number)
    for (const element of root.current.querySelectorAll<HTMLElement>('[data-reading]')) {
      const text = texts[element.dataset.reading as keyof typeof texts]
      if (element.textContent !== text) element.textContent = text
    }
    const size = root.current.querySelector('.generator-size')
    const sizeText = sizeNow(plan.lesion, generator.clockS, words, number)
    if (size && size.textContent !== sizeText) size.textContent = sizeText
  })

  const [timeBefore = '', timeAfter = ''] = words
    .generatorSecondsOf(Number.NaN, plan.lesion.heatS)
    .split('NaN')
  return (
    <section ref={root} className="generator">
      <dl className="generator-readings">
        <Reading label={words.generatorTemperature} reading="temperature" unit="°C" big />
        <div className="generator-reading">
          <dt className="heard">{words.generatorTime}</dt>
          <dd>
            {timeBefore}
            <span className="generator-value" data-reading="time" />
            <span className="generator-unit">{timeAfter}</span>
          </dd>
        </div>
        {isComputed && <Reading label={words.generatorImpedance} reading="impedance" unit="Ω" />}
        {isComputed && <Reading label={words.generatorPower} reading="power" unit="W" />}
      </dl>
      <HeatGraph plan={plan} />
      <p className="generator-size" />
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
    <div className="generator-reading" data-big={big || undefined}>
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
  impedance: impedanceOhm === null ? '' : String(Math.round(impedanceOhm)),
  power: powerW === null ? '' : number(powerW),
})

/** Width and length of the 51 °C outline so far, in words; empty before the tissue reaches it. */
function sizeNow(
  lesion: LesionTimeline,
  clockS: number,
  words: ReturnType<typeof useCatalogue>['words'],
  number: (value: number) => string,
): string {
  const shape = lesion.at(clockS).reached.find(({ tempC }) => tempC === 51)
  if (!shape) return ''
  const size = [number(2 * shape.halfWidthMm), number(shape.distalMm + shape.proximalMm)] as const
  return lesion.mode === 'illustrative' ? words.lesionIllustrative(...size) : words.lesionSoFar(...size)
}
