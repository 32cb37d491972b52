import { describe, expect, it } from 'vitest'
import { iconPath } from '../../src/ui/iconPath.ts'

describe('iconPath', () => {
  it('takes the drawing out of an icon file', () => {
    expect(iconPath('<svg viewBox="0 0 256 256"><path d="M8,8L9,9Z"/></svg>')).toBe('M8,8L9,9Z')
  })

  it('is not misled by an attribute that ends in d', () => {
    expect(iconPath('<svg id="M1"><path data-id="x" d="M2,2Z"/></svg>')).toBe('M2,2Z')
  })

  it.each([
    '',
    '<svg></svg>',
    '<svg><circle r="3"/></svg>',
    '<svg><path d=""/></svg>',
  ])('refuses %j, which draws nothing, and says what it was given', (svg) => {
    expect(() => iconPath(svg)).toThrow(`iconPath: no path in "${svg}"`)
  })

  it('keeps the complaint about a large file short', () => {
    expect(() => iconPath(`<svg>${' '.repeat(5000)}</svg>`)).toThrow(/^.{1,120}$/)
  })
})
