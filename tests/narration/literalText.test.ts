// All words come from the catalogues: no component holds a text of its own.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..', '..', 'src')

/** Signs and units that are the same in every language and stand beside numbers. */
const SAME_EVERYWHERE = /^(°C|\d+ °C|\d* ?s|%|Ω|W|mm|[\d\s.,:×·–-]*)$/

/** Attributes that are read or heard. */
const SPOKEN = new Set([
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'title',
  'alt',
  'placeholder',
  'label',
])

/** Texts that stand in a component itself: between its tags, and in what is spoken of an element. */
function literalsIn(source: string): string[] {
  const found: string[] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) walk(each)
    if (!isNode(node)) return
    if (node.type === 'JSXText') found.push(String(node.value))
    if (node.type === 'JSXExpressionContainer' && isNode(node.expression))
      found.push(...wordsOf(node.expression))
    if (node.type === 'JSXAttribute') {
      if (isNode(node.name) && SPOKEN.has(String(node.name.name)) && isNode(node.value))
        found.push(...wordsOf(node.value))
      // Other attributes (class names, paths, keys) are not read; what is nested in them may be.
      walkInto(node.value, walk)
      return
    }
    for (const value of Object.values(node)) walk(value)
  }
  walk(parseAst(source, { lang: 'tsx' }))
  return found
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /\p{L}|\d/u.test(text) && !SAME_EVERYWHERE.test(text))
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

/** The fixed words of a literal or a template. */
function wordsOf(node: Node): string[] {
  if (node.type === 'JSXExpressionContainer' && isNode(node.expression)) return wordsOf(node.expression)
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : []
  if (node.type !== 'TemplateLiteral') return []
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
}

/** Elements nested in an attribute, without the attribute's own strings. */
function walkInto(node: unknown, walk: (node: unknown) => void): void {
  if (Array.isArray(node)) for (const each of node) walkInto(each, walk)
  if (!isNode(node)) return
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') walk(node)
  else for (const value of Object.values(node)) walkInto(value, walk)
}

const components = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.tsx'),
)

describe('words in components', () => {
  it('would be found', () => {
    expect(literalsIn('const A = () => <p className="quiet">Tap a joint first.</p>')).toEqual([
      'Tap a joint first.',
    ])
    expect(literalsIn('const A = () => <button aria-label="Close">{icon}</button>')).toEqual(['Close'])
    expect(literalsIn('const A = () => <p>{count} of them</p>')).toEqual(['of them'])
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a component
    expect(literalsIn('const A = () => <p title={`${n} sources`}>{"Now"}</p>')).toEqual(['sources', 'Now'])
    expect(literalsIn('const A = () => <Popover trigger={<b>Open</b>} />')).toEqual(['Open'])
    expect(literalsIn('const A = () => <text x="0">{value} °C</text>')).toEqual([])
  })

  it('reads every component', () => {
    expect(components.length).toBeGreaterThan(40)
  })

  it.each(components)('%s has none', (path) => {
    expect(literalsIn(readFileSync(join(SRC, path), 'utf8'))).toEqual([])
  })
})
