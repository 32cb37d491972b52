// What every Moment shows, held line by line against the kept tables: tools, fluids, names, camera, heat, nerves.
// A change that is meant: `npm run moments`, and read the difference.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KEPT_CHOICES, KEPT_FOLDER, momentTable } from '../../../src/command/momentTable.ts'

const kept = (name: string): string[] => readFileSync(join(KEPT_FOLDER, `${name}.txt`), 'utf8').split('\n')

/** Lines that differ, each under the step it belongs to. */
function differences(made: readonly string[], before: readonly string[]): string[] {
  let step = ''
  const found: string[] = []
  for (let i = 0; i < Math.max(made.length, before.length); i++) {
    const [now, then] = [made[i] ?? '(no line)', before[i] ?? '(no line)']
    if (!now.startsWith(' ')) step = now
    if (now !== then) found.push(`${step}\n  kept ${then.trim()}\n  now  ${now.trim()}`)
  }
  return found
}

describe('the table of Moments', () => {
  it('is kept for three choices and nothing else', () => {
    expect(readdirSync(KEPT_FOLDER).sort()).toEqual(
      Object.keys(KEPT_CHOICES)
        .map((name) => `${name}.txt`)
        .sort(),
    )
  })

  it.each(Object.entries(KEPT_CHOICES))('%s shows what it has shown', (name, choice) => {
    const found = differences(momentTable(choice).split('\n'), kept(name))
    expect(found.slice(0, 5).join('\n'), `${found.length} lines differ; meant? npm run moments`).toBe('')
  })

  it('names both fluids and what was done to the first nerve, as a person reads it', () => {
    const table = kept('L4-L5-right')
    const after = (start: string): string[] => {
      const from = table.findIndex((line) => line.startsWith(start))
      return table.slice(from, table.indexOf('', from))
    }
    const injected = after('blk.06.inject@nerve.mb.L3.R').map((line) => line.trim().replace(/\s+/g, ' '))
    expect(injected).toContain('contrast mb.L3.R 0.20 mL, 97 % | - | -')
    expect(injected).toContain('anaesthetic mb.L3.R - | 0.43 mL | 0.50 mL')
    expect(injected).toContain('nerve mb.L3.R - | numb 74 | numb 100')
  })
})
