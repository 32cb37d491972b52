// What a screen reader hears twice: a title that repeats the name, and figures that have none.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..', '..', 'src')
const components = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.tsx'),
)

/** An opening tag of HTML with its attributes, braces three deep. */
const TAG = /<([a-z]+)\b((?:[^<>{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*)>/g
const attributeOf = (attribute: string, tag: string): string | undefined =>
  new RegExp(`(?:^|\\s)${attribute}=\\{((?:[^{}]|\\{[^{}]*\\})*)\\}`).exec(tag)?.[1]

const tagsOf = (source: string) => [...source.matchAll(TAG)].map(([, name, tag]) => ({ name, tag: tag! }))
const tags = components.flatMap((path) =>
  tagsOf(readFileSync(join(SRC, path), 'utf8')).map((each) => ({ path, ...each })),
)

const isRepeated = ({ tag }: { readonly tag: string }): boolean =>
  attributeOf('title', tag) !== undefined && attributeOf('title', tag) === attributeOf('aria-label', tag)

it('finds one that is repeated', () => {
  const [button] = tagsOf(
    '<button type="button" aria-label={a ? b : c} title={a ? b : c} onClick={() => {}}>',
  )
  expect(isRepeated(button!)).toBe(true)
})

it('no title repeats the name', () => {
  expect(tags.length).toBeGreaterThan(500)
  expect(tags.filter(isRepeated).map(({ path, name }) => `${path} ${name}`)).toEqual([])
})

it('figures of the bench and the diary have a name', () => {
  const figures = tags.filter(
    ({ path, name }) => name === 'figure' && /^(bench.[A-Z]|narration.paper)/.test(path),
  )
  expect(figures.length).toBeGreaterThan(5)
  expect(figures.filter(({ tag }) => !attributeOf('aria-label', tag)).map(({ path }) => path)).toEqual([])
})
