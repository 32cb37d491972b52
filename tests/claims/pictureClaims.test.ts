import { describe, expect, it } from 'vitest'
import { pictureClaims } from '../../src/claims/pictureClaims.ts'
import { EVIDENCE } from '../../src/words/reading/evidence.ts'
import { PEOPLE_100 } from '../../src/words/reading/people100.ts'

const claims = pictureClaims()
const drawn = (id: string) => claims.find((claim) => claim.id === `drawn ${id}`)!

describe('pictureClaims', () => {
  it('is data, cited, with something drawn in each', () => {
    for (const { id, kind, sources, template } of claims) {
      expect(kind, id).toBe('data')
      expect(sources.length, id).toBeGreaterThan(0)
      expect(template, id).toMatch(/\d/)
    }
  })

  it('tells every row of the evidence that draws a number, with its shares', () => {
    for (const row of EVIDENCE) {
      const shares = 'shares' in row ? (row.shares as readonly { percent: number }[]) : []
      for (const { percent } of shares) expect(drawn(`evidence ${row.id}`).template).toContain(`${percent} %`)
    }
  })

  it('counts the people in the picture of a hundred', () => {
    const { bothTests, firstOnly, notFirst, studied } = PEOPLE_100
    expect(drawn('people100').template).toBe([bothTests, firstOnly, notFirst, studied].join(' | '))
    expect(bothTests + firstOnly + notFirst).toBe(100)
  })

  it('tells the weeks after as ranges of days', () => {
    expect(drawn('weeksRibbon').template).toMatch(/^\d+–\d+ days \| \d+–\d+ days \| \d+–\d+ days$/)
  })

  it('has each once', () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  })
})
