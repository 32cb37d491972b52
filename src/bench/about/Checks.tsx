// Whether the equations are solved right: energy, an exact identity, another program, ever finer grids.
import { VALIDATION } from '../../physics/validation.ts'
import { type BenchText, numberIn, useBenchText } from '../../words/benchText.ts'
import { Table } from './Table.tsx'

export function Checks() {
  const text = useBenchText()
  const { energyResidual, kohlrausch, independent, convergence } = VALIDATION
  const n = (value: number, digits: number): string => numberIn(value, digits, text)
  return (
    <section>
      <h2 className="heading">{text.checksTitle}</h2>
      <ul className="about-list">
        <li>{text.checkEnergy(powerText(energyResidual, text))}</li>
        <li>{text.checkKohlrausch(powerText(kohlrausch, text))}</li>
        <li>
          {text.checkIndependent(
            independent.program,
            independent.lesions,
            n(independent.widthMm, 3),
            n(independent.lengthMm, 2),
            n(independent.energyPercent, 1),
          )}
        </li>
      </ul>
      <Table
        caption={text.convergenceTitle}
        isCaptionShown
        head={text.convergenceHead}
        rows={convergence.map(({ factor, nodes, steps, widthMm, lengthMm }) => [
          `× ${n(factor, factor < 1 ? 2 : 0)}`,
          String(nodes),
          String(steps),
          n(widthMm, 3),
          n(lengthMm, 3),
        ])}
      />
    </section>
  )
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** "6 × 10⁻¹⁵". */
function powerText(value: number, text: BenchText): string {
  const [digits, power] = value.toExponential(0).split('e') as [string, string]
  const raised = [...String(Math.abs(Number(power)))].map((digit) => RAISED[Number(digit)]).join('')
  return `${numberIn(Number(digits), 0, text)} × 10${Number(power) < 0 ? '⁻' : ''}${raised}`
}
