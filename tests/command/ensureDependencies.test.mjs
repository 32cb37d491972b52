import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installedMatchesLock } from '../../src/command/ensureDependencies.mjs'

let root
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ramus-'))
  lock({
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/win': { version: '1.0.0', optional: true },
  })
})
afterEach(() => rmSync(root, { recursive: true }))

const lock = (packages) => writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }))
function installed(packages) {
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }))
}

describe('installedMatchesLock', () => {
  it('is false in a fresh clone', () => {
    expect(installedMatchesLock(root)).toBe(false)
  })

  it('is true when every package is there, other platforms’ binaries aside', () => {
    installed({ 'node_modules/a': { version: '1.0.0' } })
    expect(installedMatchesLock(root)).toBe(true)
  })

  it('is false when the lock asks for another version', () => {
    installed({ 'node_modules/a': { version: '0.9.0' } })
    expect(installedMatchesLock(root)).toBe(false)
  })

  it('is false when a package is missing', () => {
    installed({})
    expect(installedMatchesLock(root)).toBe(false)
  })
})
