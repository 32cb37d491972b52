// Contrast of the tokens, both themes: text 4.5:1, controls and marks 3:1 (WCAG 2.2 AA), on paper and on the stage.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

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
