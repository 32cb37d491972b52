// Equations, materials, checks, published lesions, what would change it, what it leaves out.
import { type ReactNode, useEffect, useRef } from 'react'
import {
  MATERIALS,
  METAL,
  MUSCLE,
  RESTING_MUSCLE_PERFUSION_W_PER_M3K,
  volumetricHeatJPerM3K,
} from '../../physics/tissue.ts'
import { type PublishedResult, VALIDATION } from '../../physics/validation.ts'
import { Icon } from '../../ui/Icon.tsx'
import { type BenchText, numberIn, useBenchText } from '../../words/benchText.ts'
import { BENCH_ICONS } from '../benchIcons.ts'
import { Checks } from './Checks.tsx'
import { EQUATIONS } from './equations.ts'
import { Table } from './Table.tsx'
import { ValidationPlot } from './ValidationPlot.tsx'
import './about.css'

interface AboutModelProps {
  readonly onBench: () => void
  readonly head: ReactNode
  readonly foot: ReactNode
}

export function AboutModel({ onBench, head, foot }: AboutModelProps) {
  const text = useBenchText()
  const page = useRef<HTMLElement>(null)
  useEffect(() => {
    page.current?.scrollTo(0, 0)
  }, [])
  return (
    <main ref={page} className="about-model" id="story">
      <div className="about-model-page">
        {head}
        <h1 className="title" tabIndex={-1}>
          {text.aboutTitle}
        </h1>
        <p className="about-lead">{text.aboutIntro}</p>
        <button type="button" className="word-button" onClick={onBench}>
          <Icon path={BENCH_ICONS.leave} />
          {text.aboutBack}
        </button>
        <Equations />
        <Materials />
        <Checks />
        <Published />
        <Changes />
        <section>
          <h2 className="heading">{text.limitsTitle}</h2>
          <ul className="about-list">
            {text.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </section>
        {foot}
      </div>
    </main>
  )
}

function Equations() {
  const text = useBenchText()
  const rows = [
    [EQUATIONS.field, text.equationField],
    [EQUATIONS.heat, text.equationHeat],
    [EQUATIONS.generator, text.equationGenerator],
    [EQUATIONS.edge, text.equationEdge],
    [EQUATIONS.dose, text.equationDose],
    [EQUATIONS.arrhenius, text.equationArrhenius],
  ] as const
  return (
    <section>
      <h2 className="heading">{text.aboutEquations}</h2>
      <dl className="about-equations">
        {rows.map(([equation, words]) => (
          <div key={equation}>
            <dt>{raised(equation)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>{text.aboutMethod}</p>
    </section>
  )
}

/** `_x` set low, `^(x)` set high. */
const raised = (equation: string): ReactNode[] =>
  equation.split(/(_\w+|\^\([^)]*\))/).map((part) => {
    if (part.startsWith('_')) return <sub key={part}>{part.slice(1)}</sub>
    if (part.startsWith('^')) return <sup key={part}>{part.slice(2, -1)}</sup>
    return part
  })

function Materials() {
  const text = useBenchText()
  const n = (value: number, digits: number): string => numberIn(value, digits, text)
  const rows = [
    [
      text.materialRows.muscle,
      `${MUSCLE.densityKgPerM3} kg/m³, ${MUSCLE.specificHeatJPerKgK} J/kgK, ${n(MUSCLE.thermalWPerMK, 2)} W/mK`,
    ],
    [
      text.materialRows.current,
      `${n(MUSCLE.electricalSPerM, 3)} S/m, +${n(100 * MATERIALS.conductivitySlopePerK, 1)} %`,
    ],
    [
      text.materialRows.needle,
      `${METAL.thermalWPerMK} W/mK, ${n(volumetricHeatJPerM3K(METAL) / 1e6, 1)} MJ/m³K`,
    ],
    [text.materialRows.blood, `${RESTING_MUSCLE_PERFUSION_W_PER_M3K} W/m³K`],
  ] as const
  return (
    <section>
      <h2 className="heading">{text.materials}</h2>
      <dl className="about-materials">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{text.materialsNote}</p>
    </section>
  )
}

function Published() {
  const text = useBenchText()
  return (
    <section>
      <h2 className="heading">{text.publishedTitle}</h2>
      <p>{text.publishedIntro}</p>
      <ValidationPlot />
      <Table
        caption={text.publishedTitle}
        head={text.publishedHead}
        rows={VALIDATION.published.map((row) => publishedRow(row, text))}
      />
      <p>{text.publishedShort}</p>
      <h3 className="heading">{text.besideTitle}</h3>
      <ul className="about-list">
        {Object.entries(text.beside).map(([id, says]) => (
          <li key={id}>{says}</li>
        ))}
      </ul>
    </section>
  )
}

function publishedRow(row: PublishedResult, text: BenchText): string[] {
  const number = (value: number, digits: number): string => numberIn(value, digits, text)
  const plain = (value: number): string => number(value, Number.isInteger(value) ? 0 : 1)
  const at =
    row.gauge !== undefined
      ? text.gaugeName(row.gauge)
      : row.tipMm !== undefined
        ? text.publishedTip(row.tipMm)
        : text.publishedArea[row.areaAs!]
  const published = row.low === row.high ? plain(row.low) : text.publishedTo(plain(row.low), plain(row.high))
  const verdict =
    row.verdict === 'reported' ? text.verdictReported : row.inside ? text.verdictInside : text.verdictShort
  return [
    row.id,
    text.publishedWhat[row.key],
    at,
    `${number(row.computed, 1)} ${row.unit}`,
    `${published} ${row.unit}`,
    verdict,
  ]
}

function Changes() {
  const text = useBenchText()
  const signed = (value: number): string => `${value < 0 ? '' : '+'}${numberIn(value, 0, text)}`
  return (
    <section>
      <h2 className="heading">{text.changesTitle}</h2>
      <p>{text.changesIntro}</p>
      <Table
        caption={text.changesTitle}
        head={text.changesHead}
        rows={VALIDATION.sensitivity.map(({ change, widthMm, gaugePercent, left }) => [
          text.changes[change],
          numberIn(widthMm, 2, text),
          gaugePercent.map(signed).join(' / '),
          left.length === 0 ? text.changesNone : left.join(', '),
        ])}
      />
      <p className="quiet">{text.changesUnder}</p>
    </section>
  )
}
