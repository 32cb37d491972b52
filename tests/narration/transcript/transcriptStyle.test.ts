import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { transcriptStyle } from '../../../src/narration/transcript/transcriptStyle.ts'

const tokens = readFileSync(join(import.meta.dirname, '../../../src/app/tokens.css'), 'utf8')

describe('transcriptStyle', () => {
  it('takes the app’s tokens, the dark ones where the device is dark and never on paper', () => {
    const style = transcriptStyle(tokens, 'body {}')
    expect(style).toContain('--paper: #fcfbf8')
    expect(style).toMatch(
      /@media screen and \(prefers-color-scheme: dark\) \{\n:root \{\s+color-scheme: dark;\s+--paper: #141a18/,
    )
  })

  it('asks for nothing but its own faces', () => {
    const files = [...transcriptStyle(tokens, '').matchAll(/url\("(?!data:)([^"]+)"\)/g)].map(
      (match) => match[1],
    )
    expect(files).toEqual(['literata-latin.woff2', 'commissioner-latin.woff2'])
  })

  it('refuses tokens without a dark theme', () => {
    expect(() => transcriptStyle(':root {}', '')).toThrow('no dark theme')
  })
})
