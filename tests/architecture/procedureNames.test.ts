// Names of the one procedure and of single levels stay where they belong: step ids in the pack and its words, level names
// compared in pack, anatomy and meshgen only. Everything else asks (`isSacral`, `storyStepOf`) and works for another pack.
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { STORY } from '../../src/packs/lumbar-medial-branch/chapters.ts'

const SRC = join(import.meta.dirname, '..', '..', 'src')

interface Source {
  readonly file: string
  readonly text: string
  /** Without comments. */
  readonly code: string
}

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|mjs|mts)$/.test(path))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8')
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
    return { file: path.split(sep).join('/'), text, code }
  })

const outside = (...folders: readonly string[]): readonly Source[] =>
  sources.filter(({ file }) => !folders.some((folder) => file.startsWith(`${folder}/`)))

const hits = (among: readonly Source[], pattern: RegExp, of: (source: Source) => string): string[] =>
  among.flatMap((source) => (of(source).match(pattern) ?? []).map((hit) => `${source.file}: ${hit}`))

/** The words of the pack, keyed by step. */
const WORDS_OF_STEPS = /^words\/[a-z]{2}\/(narration\/\w+|titles|picture)\.ts$/

const LEVEL = '(?:T1[0-2]|L[1-5]|S[12])'
const JOINT = `${LEVEL}-${LEVEL}`

describe('names of the procedure', () => {
  it('are found where they belong, so that the search can find them elsewhere', () => {
    const inPack = sources.filter(({ file }) => file.startsWith('packs/'))
    expect(hits(inPack, /\b(?:ana|sig|blk|res|rfa|rec)\.\d\d\b/g, ({ text }) => text).length).toBeGreaterThan(
      50,
    )
    expect(hits(inPack, new RegExp(`=== '${LEVEL}'`, 'g'), ({ code }) => code).length).toBeGreaterThan(5)
  })

  it('step ids stand in the pack and its words only', () => {
    const chapters = [...new Set(STORY.map(({ id }) => id.split('.')[0]!))].join('|')
    const id = new RegExp(`\\b(?:${chapters})\\.\\d\\d\\b|['"\`](?:${chapters})\\.`, 'g')
    const others = outside('packs').filter(({ file }) => !WORDS_OF_STEPS.test(file))
    expect(hits(others, id, ({ text }) => text)).toEqual([])
  })

  it('no level is compared by its name outside pack, anatomy and meshgen', () => {
    const name = `(['"\`])(?:${LEVEL}|${JOINT})\\1`
    const compared = new RegExp(
      `(?:[!=]==?|\\bcase)\\s*${name}|(['"\`])(?:${LEVEL}|${JOINT})\\2\\s*[!=]==?|(?:includes|startsWith|endsWith)\\(\\s*(['"\`])(?:${LEVEL}|${JOINT})\\3`,
      'g',
    )
    expect(hits(outside('packs', 'anatomy', 'meshgen'), compared, ({ code }) => code)).toEqual([])
  })

  it('the engine names no level and no kind of nerve', () => {
    const engine = sources.filter(({ file }) => file.startsWith('story/'))
    const named = new RegExp(
      `['"\`.]${LEVEL}(?=['"\`.-])|\\bnerve\\.[a-z]|TreatedNerve|medial|isSacral|isThoracic`,
      'g',
    )
    expect(hits(engine, named, ({ code }) => code)).toEqual([])
  })
})
