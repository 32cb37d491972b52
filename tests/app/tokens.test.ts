// Contrast of the tokens, both themes: text 4.5:1, controls and marks 3:1 (WCAG 2.2 AA), on paper and on the stage. And
// what interface and scene both draw has one colour: tokens, marks and the scene's palette agree.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PALETTES, type Palette } from '../../src/scene/materials/palette.ts'

const css = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'app', 'tokens.css'), 'utf8')

function tokensOf(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('\n}', start))
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]),
  )
}

const LIGHT = tokensOf(':root')
const THEMES = { light: LIGHT, dark: { ...LIGHT, ...tokensOf('[data-theme="dark"]') } }

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(THEMES))('tokens, %s', (_, token) => {
  it.each(['ink', 'ink-2', 'ink-3', 'accent', 'warn'])('%s can be read on paper and stage', (name) => {
    expect(contrast(token[name]!, token.paper!)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(token[name]!, token.stage!)).toBeGreaterThanOrEqual(4.5)
  })

  it('can be read on what is marked and pressed', () => {
    expect(contrast(token.ink!, token.wash!)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(token.ink!, token['wash-stage']!)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(token['on-accent']!, token.accent!)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(token.paper!, token.ink!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['ctl', 'accent', 'pain'])('%s is seen as the edge of a control or mark', (name) => {
    expect(contrast(token[name]!, token.paper!)).toBeGreaterThanOrEqual(3)
    expect(contrast(token[name]!, token.stage!)).toBeGreaterThanOrEqual(3)
  })

  it('knows the contrast of black and white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  })
})

/** Token → where the scene's palette has the same thing. */
const SHARED: Readonly<Record<string, (palette: Palette) => string>> = {
  paper: ({ paper }) => paper,
  stage: ({ stage }) => stage,
  ink: ({ ink }) => ink,
  nerve: ({ nerve }) => nerve,
  'nerve-ink': ({ nerveInk }) => nerveInk,
  numb: ({ numb }) => numb,
  pain: ({ pain }) => pain,
  'pain-core': ({ painCore }) => painCore,
  dye: ({ dye }) => dye,
  trunk: ({ dorsalRamus }) => dorsalRamus,
  bone: ({ bone }) => bone,
  disc: ({ disc }) => disc,
  sel: ({ chosen }) => chosen,
  t45: ({ heat }) => heat[45],
  t51: ({ heat }) => heat[51],
  t60: ({ heat }) => heat[60],
  t80: ({ heat }) => heat[80],
}

/** Colours of the drawing that underlines a word, as written in its picture. */
function markColours(selector: string, name: string): string[] {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('\n}', start))
  const mark = new RegExp(`--mark-${name}: (.+);`).exec(block)![1]!
  return [...mark.matchAll(/%23([0-9A-F]{6})/g)].map(([, hex]) => `#${hex!.toLowerCase()}`)
}

describe.each(['light', 'dark'] as const)('colours of interface and scene, %s', (theme) => {
  it.each(Object.keys(SHARED))('agree on %s', (name) => {
    expect(THEMES[theme][name]).toBe(SHARED[name]!(PALETTES[theme]).toLowerCase())
  })

  it.each([
    ['nerve', ['nerve']],
    ['numb', ['numb']],
    ['pain', ['pain']],
    ['heat', ['t51', 't60']],
    ['dye', ['dye']],
  ])('underline %s with its own colour', (name, tokens) => {
    const selector = theme === 'light' ? ':root' : '[data-theme="dark"]'
    const used = markColours(selector, name)
    for (const token of tokens) expect(used).toContain(THEMES[theme][token])
  })
})
