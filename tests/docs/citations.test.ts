// Whatever a comment, a text or a page cites is in this repository: a page with that heading, a file, or a source key.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isSourceKey } from '../../src/anatomy/sources.ts'
import { anchorsOf, pageText, ROOT } from './page.ts'

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path))

const CODE = ['src', 'tests'].flatMap((folder) => filesIn(folder, /\.(ts|tsx|mjs|css)$/))
const PAGES = [
  ...filesIn('docs', /\.md$/),
  ...filesIn('src', /\.md$/),
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
].filter((path) => existsSync(join(ROOT, path)))
const OWN = join('tests', 'docs', 'citations.test.ts')

/** Ways in which papers were cited that nobody with this repository alone can open. */
const ELSEWHERE =
  /fact sheets?\b|storyboard|\b(?:design|decisions?) page\b|\bphysics brief\b|\bthe brief\b|\bbriefs? (?:says|\d)|(?<![\w/.-])(?:medicine(?:-2)?|decisions|physics|design|wings|fluoroscopy|faults|surprises|peers|style|tech)\.md/i

/** Citations of files and headings: `docs/medicine.md#course`; a bare `#evidence` after one stays on its page. */
const CITED = /\b(docs\/[\w./-]+\.(?:md|svg|png|webp))(?:#([\w-]+))?/g

const wrongIn = (path: string, text: string): string[] =>
  [...text.matchAll(CITED)].flatMap(([whole, file, anchor]) => {
    if (!existsSync(join(ROOT, file!))) return [`${path}: ${whole}: no such page`]
    if (anchor && !anchorsOf(pageText(file!)).includes(anchor)) return [`${path}: ${whole}: no such heading`]
    return []
  })

describe('citations', () => {
  it('are looked for in all code and all pages', () => {
    expect(CODE.length).toBeGreaterThan(600)
    expect(PAGES.length).toBeGreaterThan(30)
  })

  it('knows a paper from elsewhere when it sees one', () => {
    for (const text of ['(fact sheet A.2)', 'as the design page says', 'see physics.md section 9', 'brief 3'])
      expect(ELSEWHERE.test(text), text).toBe(true)
    expect(ELSEWHERE.test("telling: 'brief'; see docs/medicine.md")).toBe(false)
    expect(wrongIn('a', 'docs/medicine.md#no-such-thing')).toEqual([
      'a: docs/medicine.md#no-such-thing: no such heading',
    ])
  })

  it('never point to a paper that is not in the repository', () => {
    const found = [...CODE, ...PAGES]
      .filter((path) => path !== OWN)
      .flatMap((path) =>
        readFileSync(join(ROOT, path), 'utf8')
          .split('\n')
          .flatMap((line, i) =>
            ELSEWHERE.test(line.replace(/\[[^\]]*\]\([^)]*\)/g, ''))
              ? [`${path}:${i + 1}: ${line.trim()}`]
              : [],
          ),
      )
    expect(found).toEqual([])
  })

  it('of pages and headings exist', () => {
    const texts = CODE.filter((path) => path !== OWN).map(
      (path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const,
    )
    expect(texts.flatMap(([path, text]) => wrongIn(path, text))).toEqual([])
  })

  it('of source keys on pages are keys', () => {
    const keys = PAGES.flatMap((path) =>
      [...pageText(path).matchAll(/\[([a-z][a-z_]*\d*[a-z_]*)\](?!\()/g)].map(
        ([, key]) => [path, key!] as const,
      ),
    )
    expect(keys.length).toBeGreaterThan(60)
    expect(keys.filter(([, key]) => key !== 'key' && !isSourceKey(key))).toEqual([])
  })

  it('of files and links on pages exist', () => {
    const wrong = PAGES.flatMap((path) => {
      const text = pageText(path)
      const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([\w-]+))?\)/g)].flatMap(
        ([, file, anchor]) => {
          const target = file ? normalize(join(dirname(path), file)) : path
          if (!existsSync(join(ROOT, target))) return [`${path}: ${target}`]
          return anchor && !anchorsOf(pageText(target)).includes(anchor)
            ? [`${path}: ${target}#${anchor}`]
            : []
        },
      )
      const named = [...text.matchAll(/`((?:src|tests|docs|public)\/[\w./-]+)`/g)]
        .map(([, file]) => file!)
        .filter((file) => !/\*|FILE/.test(file) && !existsSync(join(ROOT, file)))
        .map((file) => `${path}: ${file}`)
      return [...links, ...named]
    })
    expect(wrong).toEqual([])
  })
})

describe('decisions', () => {
  const index = pageText('docs/decisions/README.md')
  const pages = readdirSync(join(ROOT, 'docs/decisions'))
    .filter((name) => /^\d{3}-/.test(name))
    .sort()

  it('are numbered in a row', () => {
    expect(pages.map((name) => Number(name.slice(0, 3)))).toEqual(pages.map((_, i) => i + 1))
  })

  it('stand in the list by number, title and status', () => {
    const rows = [...index.matchAll(/^\| (\d{3}) \| \[(.+)\]\((.+)\) \| (.+) \|$/gm)].map((row) =>
      row.slice(1),
    )
    expect(rows).toEqual(
      pages.map((name) => {
        const text = pageText(`docs/decisions/${name}`)
        return [
          name.slice(0, 3),
          /^# \d{3}\. (.+)$/m.exec(text)![1],
          name,
          /^Status: (.+)\.$/m.exec(text)![1],
        ]
      }),
    )
  })

  it('each say what, why and what was rejected', () => {
    const short = pages.filter((name) => {
      const text = pageText(`docs/decisions/${name}`)
      return !['**What.**', '**Why.**', '**Rejected.**'].every((part) => text.includes(part))
    })
    expect(short).toEqual([])
  })
})
