// The committed files are the made ones: nothing that decides them has changed since, and nobody has touched them.
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../../../package.json' with { type: 'json' }
import { MAKERS } from '../../../src/command/made/makers.ts'
import { filesOf, staleness } from '../../../src/command/made/stamp.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
/** Folders that hold nothing but what commands made. */
const MADE = ['public/models', 'src/anatomy/solved', 'src/physics/solved', 'src/app/fonts']

describe('makers', () => {
  it.each(MAKERS)('$name: what is committed is what $command makes', async (maker) => {
    expect(await staleness(ROOT, maker)).toEqual([])
  })

  it.each(MADE)('every file in %s has a maker', (folder) => {
    const made = new Set(
      MAKERS.flatMap(({ outputs }) => outputs.flatMap((path) => filesOf(join(ROOT, path)))),
    )
    const nobodys = filesOf(join(ROOT, folder)).filter((file) => !made.has(file))
    expect(nobodys.map((file) => relative(ROOT, file).split(sep).join('/'))).toEqual([])
  })

  it.each(MAKERS)('$name: the command is there, and so is what it reads and writes', ({
    command,
    ...maker
  }) => {
    const script = /^npm run (?:-s )?([\w-]+)/.exec(command)?.[1]
    expect(Object.keys(packageJson.scripts)).toContain(script)
    for (const path of [...maker.code, ...maker.inputs, ...maker.outputs])
      expect(filesOf(join(ROOT, path)).length, path).toBeGreaterThan(0)
  })
})
