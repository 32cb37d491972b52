import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const sheets = ['stage/stage.css', 'things/marks.css'].map((path) =>
  readFileSync(new URL(`../../../src/scene/${path}`, import.meta.url), 'utf8'),
)

describe('text over the picture', () => {
  it('grows with the text of the page: no size of letters is in pixels', () => {
    expect(sheets.join('').match(/font(-size)?:[^;]*\dpx[^;]*/g)).toBeNull()
  })
})
