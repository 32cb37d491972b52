// The measures of every level beside their bands and what has been published. Markdown, a line an item.
import { ACCEPTANCE_BANDS, bandMiss } from '../../anatomy/acceptanceBands.ts'
import { LUMBAR, type LumbarVertebra } from '../../anatomy/levels.ts'
import { MEASURES, type Measure, published, unitOf, zScore } from '../../anatomy/morphometry.ts'

const signed = (value: number): string =>
  value
    .toFixed(1)
    .replace(/^-(?=0\.0$)/, '')
    .replace('-', '−')

/** `outside`: how many lie outside their bands. */
export function measuresTable(sizes: Record<LumbarVertebra, Record<Measure, number>>): {
  readonly lines: readonly string[]
  readonly outside: number
} {
  const lines = [
    '| level | measure | on the mesh | band | inside | published mean | SD | z | source |',
    '|---|---|---|---|---|---|---|---|---|',
  ]
  let outside = 0
  for (const level of LUMBAR) {
    for (const measure of MEASURES) {
      const size = sizes[level][measure]
      const [low, high] = ACCEPTANCE_BANDS[measure][level]
      const miss = bandMiss(measure, level, size)
      if (miss > 0) outside++
      const values = published(measure, level)
      const each = (of: (value: (typeof values)[number]) => string): string =>
        values.map(of).join('; ') || '–'
      const row = [
        level,
        measure,
        `${signed(size)} ${unitOf(measure) === 'deg' ? '°' : 'mm'}`,
        `${low} to ${high}`.replaceAll('-', '−'),
        miss > 0 ? `no, by ${miss.toFixed(1)}` : 'yes',
        each(({ mean }) => signed(mean)),
        each(({ sd }) => sd?.toFixed(1) ?? '–'),
        each((value) => {
          const z = zScore(value, size)
          return z === null || z === undefined ? '–' : signed(z)
        }),
        each(({ source }) => source),
      ]
      lines.push(`| ${row.join(' | ')} |`)
    }
  }
  return { lines, outside }
}
