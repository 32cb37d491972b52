import { describe, expect, it } from 'vitest'
import { claim, instruct } from '../../../../src/packs/lumbar-medial-branch/cues/cue.ts'

describe('a cue', () => {
  it('is a claim with its sources', () => {
    expect(claim(0.25, ['facet.<sel>'], ['bogduk1982'])).toEqual({
      kind: 'claim',
      at: 0.25,
      lights: ['facet.<sel>'],
      sources: ['bogduk1982'],
    })
  })

  it('is an instruction, which needs no source', () => {
    expect(instruct(0, [])).toEqual({ kind: 'instruction', at: 0, lights: [], sources: [] })
    expect(instruct(0.5, [], ['sis2013']).sources).toEqual(['sis2013'])
  })
})
