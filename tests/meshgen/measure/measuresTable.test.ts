import { describe, expect, it } from 'vitest'
import { ACCEPTANCE_BANDS } from '../../../src/anatomy/acceptanceBands.ts'
import { LUMBAR, type LumbarVertebra } from '../../../src/anatomy/levels.ts'
import { MEASURES, type Measure } from '../../../src/anatomy/morphometry.ts'
import { measuresTable } from '../../../src/meshgen/measure/measuresTable.ts'

/** Every measure in the middle of its band, besides those that are set. */
function sizes(set: Partial<Record<Measure, number>> = {}): Record<LumbarVertebra, Record<Measure, number>> {
  const level = (name: LumbarVertebra): Record<Measure, number> =>
    Object.fromEntries(
      MEASURES.map((measure) => {
        const [low, high] = ACCEPTANCE_BANDS[measure][name]
        return [measure, (name === 'L3' ? set[measure] : undefined) ?? (low + high) / 2]
      }),
    ) as Record<Measure, number>
  return Object.fromEntries(LUMBAR.map((name) => [name, level(name)])) as Record<
    LumbarVertebra,
    Record<Measure, number>
  >
}

describe('table of measures', () => {
  it('has a line for each measure of each level, all inside', () => {
    const { lines, outside } = measuresTable(sizes())
    expect(lines.length).toBe(2 + 5 * 14)
    expect(outside).toBe(0)
    expect(
      lines.every(
        (line) => line.split(' | ').length === lines[2]!.split(' | ').length || /^\|[-|]/.test(line),
      ),
    ).toBe(true)
  })

  it('says by how much one lies outside', () => {
    const { lines, outside } = measuresTable(sizes({ canalWidth: 29 }))
    expect(outside).toBe(1)
    expect(lines.find((line) => line.startsWith('| L3 | canalWidth'))).toContain('| 22 to 27 | no, by 2.0 |')
  })

  it('writes minus signs as such', () => {
    const line = measuresTable(sizes({ wedge: -0.6 })).lines.find((found) => found.startsWith('| L3 | wedge'))
    expect(line).toContain('| −0.6 ° | −1 to 2 | yes |')
  })
})
