import { describe, expect, it } from 'vitest'
import { SOURCES, type Source, type SourceKey } from '../../../src/anatomy/sources.ts'
import { SourceEntry } from '../../../src/narration/panel/SourceEntry.tsx'
import { worded } from '../../ui/worded.tsx'

const ALL = Object.entries(SOURCES) as [SourceKey, Source][]
const keyWhere = (holds: (source: Source) => unknown): SourceKey => {
  const found = ALL.find(([, source]) => holds(source))
  if (!found) throw new Error('SourceEntry.test: no such source')
  return found[0]
}
const entry = (key: SourceKey, language: 'en' | 'es' = 'en', says: string | null = null) =>
  worded(<SourceEntry sourceKey={key} says={says} />, language).container
const part = (container: HTMLElement, name: string) => container.querySelector(`.source-${name}`)?.textContent

describe('SourceEntry', () => {
  it('says of a source that was read where and when, and never that it is from memory', () => {
    const key = keyWhere(({ status, readOn, paidBy }) => status === 'checked' && readOn && !paidBy)
    expect(part(entry(key), 'status')).toMatch(/^Checked on a page\. Last read on \d{1,2} \w+ 20\d\d$/)
  })

  it('says of a source from memory that it was not checked', () => {
    const key = keyWhere(({ status }) => status === 'from memory')
    expect(part(entry(key), 'status')).toMatch(/^From memory, not yet checked/)
    expect(part(entry(key, 'es'), 'status')).toMatch(/^De memoria/)
  })

  it('says who paid, where a maker of the devices did', () => {
    const key = keyWhere(({ paidBy }) => paidBy)
    expect(part(entry(key), 'status')).toMatch(/Paid for by a maker of the devices$/)
    expect(part(entry(keyWhere(({ paidBy }) => !paidBy)), 'status')).not.toMatch(/Paid/)
  })

  it('writes identifiers as text that can be copied, those that there are', () => {
    const key = keyWhere(({ doi, pmid, pmc }) => doi && pmid && !pmc)
    const { doi, pmid } = SOURCES[key] as Source
    expect(part(entry(key), 'identifiers')).toBe(`DOI ${doi}, PMID ${pmid}`)
    expect(document.querySelector('a')).toBeNull()
  })

  it('leaves the line of identifiers out where there is none', () => {
    expect(
      part(entry(keyWhere(({ doi, pmid, pmc }) => !doi && !pmid && !pmc)), 'identifiers'),
    ).toBeUndefined()
  })

  it('puts what it says before the citation, once these words have come', () => {
    const key = keyWhere(({ doi }) => doi)
    expect(entry(key, 'en', 'It says this.').firstChild!.textContent).toBe('It says this.')
    expect(part(entry(key, 'en', null), 'says')).toBeUndefined()
  })
})
