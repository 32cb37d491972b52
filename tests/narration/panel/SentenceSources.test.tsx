import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SOURCES, type Source, type SourceKey } from '../../../src/anatomy/sources.ts'
import { type CitedSentence, SentenceSources } from '../../../src/narration/panel/SentenceSources.tsx'
import { worded } from '../../ui/worded.tsx'

const ALL = Object.entries(SOURCES) as [SourceKey, Source][]
const CHECKED = ALL.find(([, { status }]) => status === 'checked')![0]
const FROM_MEMORY = ALL.find(([, { status }]) => status === 'from memory')![0]
const PARTLY = 'Seen in part only.'

function sources(...sentences: CitedSentence[]) {
  worded(<SentenceSources sentences={sentences} says={null} partlyChecked={PARTLY} />)
  return screen.getAllByRole('list')[0]!
}

describe('SentenceSources', () => {
  it('gives each sentence its own sources', () => {
    const list = sources(
      { plain: 'One.', sources: [CHECKED] },
      { plain: 'Two.', sources: [CHECKED, FROM_MEMORY] },
    )
    const branches = within(list)
      .getAllByText(/^(One|Two)\.$/)
      .map((claim) => claim.closest('li')!.querySelectorAll('.source-citation').length)
    expect(branches).toEqual([1, 2])
  })

  it('says of an instruction that it needs no source, and of no other sentence', () => {
    sources({ plain: 'Ask your clinic.', sources: [] }, { plain: 'One.', sources: [CHECKED] })
    const said = screen.getAllByText('no source needed')
    expect(said.map((each) => each.closest('li')!.textContent)).toEqual(['Ask your clinic.no source needed'])
  })

  it('says of a sentence whose sources were seen only in part that they were', () => {
    sources({ plain: 'One.', sources: [CHECKED] }, { plain: 'Two.', sources: [CHECKED, FROM_MEMORY] })
    expect(screen.getAllByText(PARTLY).map((each) => each.closest('li')!.firstChild!.textContent)).toEqual([
      'Two.',
    ])
  })

  it('says what checked means, also where there is no sentence yet', () => {
    sources()
    screen.getByText(/mostly the abstract/)
  })
})
