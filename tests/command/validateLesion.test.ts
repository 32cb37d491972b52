import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { solveLesion } from '../../src/physics/lesion.ts'
import { reportLesion } from '../../src/physics/lesionReport.ts'
import { comparePublished } from '../../src/physics/publishedComparison.ts'
import { REFERENCE_LESIONS } from '../../src/physics/referenceLesions.ts'
import { DEFAULT_SETTINGS } from '../../src/physics/settings.ts'

const DOCS = join(import.meta.dirname, '..', '..', 'docs')
const page = readFileSync(join(DOCS, 'lesion-validation.md'), 'utf8')
const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim())
const lines = page.split('\n').filter((line) => line.startsWith('|'))

describe('docs/lesion-validation.md; run npm run validate when this fails', () => {
  it.each(
    REFERENCE_LESIONS,
  )('prints what the solver gives: $gauge G, $tipMm mm, $setC °C, $holdS s', (reference) => {
    const { gauge, tipMm, setC, holdS, startC } = reference
    const { widthMm, lengthMm } = reportLesion(
      solveLesion({ ...DEFAULT_SETTINGS, gauge, activeTipM: tipMm / 1000, setC, holdS, startC }),
    )
    const start = [gauge, tipMm, setC, holdS, startC].join(' | ')
    const row = cells(lines.find((line) => line.startsWith(`| ${start} |`))!)
    expect(row.slice(6, 8)).toEqual([widthMm.toFixed(2), lengthMm.toFixed(2)])
  })

  it('prints every published row, and calls a shortfall one', () => {
    for (const { published, setting, computed, verdict } of comparePublished()) {
      const row = lines
        .map(cells)
        .find(([, id, what, at]) => id === published.id && what === published.what && at === setting)!
      expect(row[4]).toBe(`${computed.toFixed(1)} ${published.unit}`)
      if (verdict === 'shortfall') expect(row[6]).toBe('**falls short**')
      if (verdict === 'gate') expect(row[6]).toBe('inside, held by a test')
    }
    expect(page).not.toContain('OUTSIDE A GATE')
  })

  it('says what the model leaves out, and shows its picture', () => {
    expect(page).toContain('## What this model leaves out')
    expect(page).toContain('(lesion-validation.svg)')
    expect(readFileSync(join(DOCS, 'lesion-validation.svg'), 'utf8')).toContain('Width by gauge')
  })
})
