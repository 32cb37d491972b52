import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mutate } from '../../src/command/mutants/mutant.ts'
import { readMutants } from '../../src/command/mutants/mutantLists.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const mutants = await readMutants()

describe('the kept mutants', () => {
  it('are at least 120, of every wing that draws or decides', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(120)
    const wings = new Set(mutants.map(({ wing }) => wing))
    for (const wing of ['anatomy', 'meshgen', 'physics', 'story', 'packs', 'scene', 'narration', 'app'])
      expect(wings, wing).toContain(wing)
  })

  it.each(mutants.map((mutant) => [mutant.id, mutant] as const))('%s can still be made', (_, mutant) => {
    const text = readFileSync(join(ROOT, mutant.file), 'utf8')
    expect(mutate(text, mutant)).not.toBe(text)
  })

  it('lie in the wing that their list is named for', () => {
    const strangers = mutants.filter(({ file, wing }) => !file.startsWith(`src/${wing}/`))
    expect(strangers.map(({ id, file }) => `${id} ${file}`)).toEqual([])
  })
})
