import { describe, expect, it } from 'vitest'
import { anchorsOf, listed, sectionOf, tableOf } from './page.ts'

const PAGE = `# A page

## First part: one & two

words

| id | low |
|---|---|
| a | 1 |
| b | -2 |

### Below

more

## Second

| id |
|---|
| c |
`

describe('page', () => {
  it('makes anchors of headings', () => {
    expect(anchorsOf(PAGE)).toEqual(['a-page', 'first-part-one--two', 'below', 'second'])
  })

  it('ends a section at the next heading of its rank', () => {
    expect(sectionOf(PAGE, 'First part: one & two')).toContain('more')
    expect(sectionOf(PAGE, 'First part: one & two')).not.toContain('| c |')
  })

  it('reads a table by its columns', () => {
    expect(tableOf(PAGE, 'First part: one & two')).toEqual([
      { id: 'a', low: '1' },
      { id: 'b', low: '-2' },
    ])
  })

  it('says what is missing', () => {
    expect(() => sectionOf(PAGE, 'Third')).toThrow('no heading "Third"')
    expect(() => tableOf(PAGE, 'Second', 1)).toThrow('"Second" has no table 2')
  })

  it('parts a list', () => {
    expect(listed('a, b')).toEqual(['a', 'b'])
  })
})
