import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceHash } from '../../src/command/ensureBuild.mjs'

let root
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ramus-'))
  mkdirSync(join(root, 'src', 'app'), { recursive: true })
  writeFileSync(join(root, 'index.html'), '<!doctype html>')
  writeFileSync(join(root, 'src', 'app', 'main.tsx'), 'one')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('sourceHash', () => {
  it('changes with a file’s content, its name and nothing else', () => {
    const before = sourceHash(root)
    expect(sourceHash(root)).toBe(before)
    writeFileSync(join(root, 'src', 'app', 'main.tsx'), 'two')
    const changed = sourceHash(root)
    expect(changed).not.toBe(before)
    writeFileSync(join(root, 'src', 'app', 'second.ts'), '')
    expect(sourceHash(root)).not.toBe(changed)
  })

  it('does not look at what the build does not read', () => {
    const before = sourceHash(root)
    writeFileSync(join(root, 'README.md'), 'words')
    for (const folder of ['meshgen', 'command/made']) {
      mkdirSync(join(root, 'src', folder), { recursive: true })
      writeFileSync(join(root, 'src', folder, 'maker.ts'), 'shape')
    }
    expect(sourceHash(root)).toBe(before)
  })
})
