import { describe, expect, it } from 'vitest'
import { ALL_SCRIPTS, SCRIPT_IDS } from '../../src/packs/lumbar-medial-branch/cues/scriptOf.ts'
import { citationStatus } from '../../src/story/citationStatus.ts'
import { AUDIENCES, type SentenceCue } from '../../src/story/script.ts'

describe('citationStatus', () => {
  it('is checked only when every source was seen on a page', () => {
    expect(citationStatus({ sources: ['bogduk1982', 'lau2004'] })).toBe('checked')
    expect(citationStatus({ sources: ['sis2013'] })).toBe('from memory')
    expect(citationStatus({ sources: ['furman_mbb', 'sis2013'] })).toBe('partly checked')
    expect(citationStatus({ sources: [] })).toBeNull()
  })

  it('never calls a sentence checked that leans on memory', () => {
    const cues = SCRIPT_IDS.flatMap((id) =>
      AUDIENCES.flatMap((audience) => ALL_SCRIPTS[id][audience] as readonly SentenceCue[]),
    )
    const onMemory = cues.filter(({ sources }) =>
      sources.some((key) => ['sis2013', 'cohen2020b', 'bogduk_book'].includes(key)),
    )
    expect(onMemory.length).toBeGreaterThan(20)
    expect(onMemory.filter((cue) => citationStatus(cue) === 'checked')).toEqual([])
  })

  it('finds what rests on memory alone: few steps, and which', () => {
    const steps = SCRIPT_IDS.filter((id) =>
      AUDIENCES.some((audience) =>
        (ALL_SCRIPTS[id][audience] as readonly SentenceCue[]).some(
          (cue) => citationStatus(cue) === 'from memory',
        ),
      ),
    )
    expect(steps).toEqual(['blk.00.ready', 'blk.01.position', 'blk.03.skin', 'res.01.diary'])
  })
})
