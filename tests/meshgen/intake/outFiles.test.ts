import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demandWritable, writeOut } from '../../../src/meshgen/intake/outFiles.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ramus-out-'))
  mkdirSync(join(root, 'folder'))
  writeFileSync(join(root, 'file'), 'old')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('files to be written', () => {
  it('may lie in folders that are not there yet', () => {
    const path = join(root, 'new', 'deep', 'fit.json')
    expect(() => demandWritable([path], false)).not.toThrow()
    writeOut(path, 'new', false)
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  it('never take the place of another in silence', () => {
    const path = join(root, 'file')
    expect(() => demandWritable([path], false)).toThrow('is there already. Add --overwrite')
    expect(() => writeOut(path, 'new', false)).toThrow()
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(() => demandWritable([path], true)).not.toThrow()
    writeOut(path, 'new', true)
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  it('are no folder, and lie under none that is a file', () => {
    expect(() => demandWritable([join(root, 'folder')], true)).toThrow('is a folder')
    expect(() => demandWritable([join(root, 'file', 'L3.png')], true)).toThrow(
      'is a file, a folder is needed',
    )
  })
})
