// Size and captured nerve in large figures; words where nothing reaches the edge.
import { numberIn, useBenchText } from '../words/benchText.ts'
import type { BenchAnswer } from './answer.ts'
import type { BenchSettings } from './benchSettings.ts'

interface NumbersProps {
  readonly answer: BenchAnswer
  readonly settings: BenchSettings
}

export function Numbers({ answer, settings }: NumbersProps) {
  const text = useBenchText()
  const { size, captured, insideMm, timeline, boilsAtC, shortByK } = answer
  const edge = text.edgeNames[settings.rule]
  const number = (value: number, digits = 1): string => numberIn(value, digits, text)
  const isPair = timeline.settings.arrangement.kind === 'bipolar'
  return (
    <section aria-label={text.numbers}>
      {size ? (
        <dl className="bench-numbers">
          <Figure value={number(captured.lengthMm)} unit="mm" name={text.nerveInside(edge)} />
          <Figure value={number(size.widthMm)} unit="mm" name={text.wide} />
          {isPair && <Figure value={number(size.depthMm)} unit="mm" name={text.deep} />}
          <Figure value={number(size.lengthMm)} unit="mm" name={text.long} />
          <Figure value={number(size.beyondTipMm)} unit="mm" name={text.beyondTip} />
        </dl>
      ) : (
        <p className="bench-nothing">
          {text.nothing(edge)} {settings.heat.electrode === 'pulsed' && text.nothingPulsed}
        </p>
      )}
      <p className="quiet">
        {text.insideEach(number(insideMm[45]), number(insideMm[51]), number(insideMm[60]))}{' '}
        {size && text.volumeIs(number(size.volumeMm3, 0))}{' '}
        {isPair && size && (size.joined ? text.oneLesion : text.twoLesions)}
      </p>
      {boilsAtC !== null && <p className="bench-warning">{text.warnings.boils(number(boilsAtC, 0))}</p>}
      {shortByK !== null && <p className="bench-warning">{text.warnings.limited(number(shortByK))}</p>}
    </section>
  )
}

interface FigureProps {
  readonly value: string
  readonly unit: string
  readonly name: string
}

function Figure({ value, unit, name }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value} <span>{unit}</span>
      </dd>
    </div>
  )
}
