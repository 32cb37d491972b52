import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { codeHash } from '../../../src/command/made/codeHash.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const LOCK = JSON.stringify({ packages: { 'node_modules/three': { version: '1.0.0' } } })
const MUSCLE = 'export const thicknessMm = 5\nexport const unused = 7\n'
const ENTRY = "import { thicknessMm } from './muscle.ts'\nexport const make = () => 2 * thicknessMm\n"

/** The hash of `entry.ts` among these files. */
function hashOf(files: Record<string, string>): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'ramus-code-'))
  folders.push(root)
  for (const [path, text] of Object.entries({ 'package-lock.json': LOCK, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return codeHash(root, ['entry.ts'])
}
const usual = () => hashOf({ 'entry.ts': ENTRY, 'muscle.ts': MUSCLE })

describe('codeHash', () => {
  it('sees a number change in what the code imports', async () => {
    const thicker = MUSCLE.replace('5', '9')
    expect(await hashOf({ 'entry.ts': ENTRY, 'muscle.ts': thicker })).not.toBe(await usual())
  })

  it('sees data change', async () => {
    const entry = "import data from './data.json' with { type: 'json' }\nexport const x = data\n"
    const hashes = await Promise.all(
      ['[1]', '[2]'].map((data) => hashOf({ 'entry.ts': entry, 'data.json': data })),
    )
    expect(hashes[0]).not.toBe(hashes[1])
  })

  it('sees another version of a package', async () => {
    const entry = "import { Vector3 } from 'three'\nexport const zero = new Vector3()\n"
    const newer = LOCK.replace('1.0.0', '1.0.1')
    const before = await hashOf({ 'entry.ts': entry })
    expect(await hashOf({ 'entry.ts': entry, 'package-lock.json': newer })).not.toBe(before)
  })

  it('does not mind comments, types, layout and what is not reached', async () => {
    const told = `// How thick.\nexport const thicknessMm: number = /* mm */\n  5\nexport const unused = 8\n`
    expect(await hashOf({ 'entry.ts': ENTRY, 'muscle.ts': told })).toBe(await usual())
  })

  it('does not mind where files lie, nor the order in which they are imported', async () => {
    const a = 'export const a = 1\n'
    const b = 'export const b = 2\n'
    const sum = 'export const sum = () => a + b\n'
    const flat = await hashOf({
      'entry.ts': `import { a } from './a.ts'\nimport { b } from './b.ts'\n${sum}`,
      'a.ts': a,
      'b.ts': b,
    })
    const moved = await hashOf({
      'entry.ts': `import { b } from './b.ts'\nimport { a } from './room/a.ts'\n${sum}`,
      'room/a.ts': a,
      'b.ts': b,
    })
    expect(moved).toBe(flat)
  })

  it('does not mind a number that moves to a file of its own', async () => {
    const own = await hashOf({
      'entry.ts': ENTRY,
      'muscle.ts': "export { thicknessMm } from './sizes.ts'\n",
      'sizes.ts': 'export const thicknessMm = 5\n',
    })
    expect(own).toBe(await usual())
  })

  it('throws for a package that the lock file does not have', async () => {
    const entry = "import nothing from 'nothing'\nexport const x = nothing\n"
    await expect(hashOf({ 'entry.ts': entry })).rejects.toThrow('package-lock.json has no nothing')
  })
})
