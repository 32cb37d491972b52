import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { narrationFiles, narrationList } from '../../src/command/narrationFiles.ts'

const folder = mkdtempSync(join(tmpdir(), 'narration-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'es', 'patient'), { recursive: true })
mkdirSync(join(folder, 'en', 'clinician.mp3'), { recursive: true })
for (const path of [
  'es/patient/b.vtt',
  'es/patient/a.mp3',
  'es/patient/notes.txt',
  'en/z.ogg',
  'en/y.m4a',
  'README.md',
])
  writeFileSync(join(folder, path), '')

describe('narrationFiles', () => {
  it('lists audio and cues below the folder, sorted, with slashes; no other files and no folders', () => {
    expect(narrationFiles(folder)).toEqual(['en/y.m4a', 'en/z.ogg', 'es/patient/a.mp3', 'es/patient/b.vtt'])
  })

  it('holds none where there is no folder', () => {
    expect(narrationFiles(join(folder, 'nowhere'))).toEqual([])
  })
})

describe('narrationList', () => {
  it('writes the list into the build', () => {
    const emitted: unknown[] = []
    const { generateBundle } = narrationList(folder)
    ;(generateBundle as unknown as (this: object) => void).call({
      emitFile: (file: unknown) => emitted.push(file),
    })
    expect(emitted).toEqual([
      {
        type: 'asset',
        fileName: 'narration/files.json',
        source: '["en/y.m4a","en/z.ogg","es/patient/a.mp3","es/patient/b.vtt"]',
      },
    ])
  })

  it('answers it while developing, and nothing else', () => {
    const used: [string, (request: unknown, response: object) => void][] = []
    const { configureServer } = narrationList(folder)
    ;(configureServer as unknown as (server: object) => void)({
      middlewares: { use: (...entry: (typeof used)[number]) => used.push(entry) },
    })
    const told: string[] = []
    expect(used.map(([path]) => path)).toEqual(['/narration/files.json'])
    used[0]![1](null, {
      setHeader: (...header: string[]) => told.push(...header),
      end: (body: string) => told.push(body),
    })
    expect(told.slice(0, 2)).toEqual(['Content-Type', 'application/json'])
    expect(JSON.parse(told[2]!)).toHaveLength(4)
  })
})
