import { fireEvent, render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { SOURCES } from '../../../src/anatomy/sources.ts'
import { AudienceContext } from '../../../src/narration/panel/audienceContext.ts'
import { EvidencePanel } from '../../../src/narration/reading/EvidencePanel.tsx'
import { NextSteps } from '../../../src/narration/reading/NextSteps.tsx'
import { PublishedSettings } from '../../../src/narration/reading/PublishedSettings.tsx'
import { QuestionSearch } from '../../../src/narration/reading/QuestionSearch.tsx'
import { References } from '../../../src/narration/reading/References.tsx'
import { Risks } from '../../../src/narration/reading/Risks.tsx'
import { VisitTimeline } from '../../../src/narration/reading/VisitTimeline.tsx'
import { AUDIENCES, type Audience } from '../../../src/story/script.ts'
import { CatalogueContext } from '../../../src/words/CatalogueContext.ts'
import { worrySearch } from '../../../src/words/en/worryTerms.ts'
import { LANGUAGES, type Language } from '../../../src/words/language.ts'
import { EVIDENCE } from '../../../src/words/reading/evidence.ts'
import { HARMS } from '../../../src/words/reading/harms.ts'
import { PARAMETERS } from '../../../src/words/reading/parameters.ts'
import { VISITS } from '../../../src/words/reading/visits.ts'
import { READINGS } from '../../words/reading/readings.ts'
import { STORIES } from '../../words/stories.ts'

const show = (page: ReactNode, language: Language = 'en', audience: Audience = 'patient') =>
  render(
    <CatalogueContext value={STORIES[language]}>
      <AudienceContext value={audience}>{page}</AudienceContext>
    </CatalogueContext>,
  )

const texts = READINGS.en

describe('EvidencePanel', () => {
  it.each(
    LANGUAGES.flatMap((language) => AUDIENCES.map((audience) => [language, audience] as const)),
  )('tells every row in %s to a %s', (language, audience) => {
    const { evidence } = READINGS[language]
    show(<EvidencePanel texts={READINGS[language]} />, language, audience)
    expect(screen.getAllByRole('article', { name: /./ })).toHaveLength(EVIDENCE.length)
    for (const { id } of EVIDENCE)
      expect(screen.getAllByText(evidence[id][audience].join(' ')).length).toBeGreaterThan(0)
  })

  it('shows the dispute whole: each row once, whatever it says', () => {
    const { container } = show(<EvidencePanel texts={texts} />)
    const named = [...container.querySelectorAll('.dispute dd')].map((row) => row.textContent)
    expect(named).toHaveLength(EVIDENCE.length)
    for (const { id } of EVIDENCE)
      expect(named.filter((name) => name?.startsWith(texts.evidence[id].title))).toHaveLength(1)
  })

  it('draws trials with and without a difference on the same scale, with their people', () => {
    show(<EvidencePanel texts={texts} />)
    const trial = within(screen.getByRole('article', { name: 'van Kleef 1999' }))
    trial.getByText('trial, 31 people, after 8 weeks, read on 25 November 2026')
    trial.getByText('10 of 15')
    const nullTrial = screen.getByRole('article', { name: 'van Wijk 2005' })
    const shares = [...nullTrial.querySelectorAll<HTMLElement>('.share-bar')]
    expect(shares.map(({ style }) => Number(style.getPropertyValue('--share')))).toEqual([0.275, 0.293])
  })

  it('says how strongly each guideline recommends, in its own words', () => {
    show(<EvidencePanel texts={texts} />)
    within(screen.getByRole('article', { name: 'NICE NG59 (UK)' })).getByText(/a conditional recommendation/)
    within(screen.getByRole('article', { name: 'BMJ guideline 2025' })).getByText(
      /Strong recommendation against”/,
    )
  })

  it('draws a difference without an interval as a dot alone', () => {
    show(<EvidencePanel texts={texts} />)
    const trial = screen.getByRole('article', { name: 'MINT facet trial 2017' })
    expect(trial.querySelectorAll('.effect-dot')).toHaveLength(1)
    expect(trial.querySelector('.effect-range')).toBeNull()
    within(trial).getByText('−0.18')
  })

  it('marks a share that counts something stricter', () => {
    show(<EvidencePanel texts={texts} />)
    const review = within(screen.getByRole('article', { name: 'Schneider review 2020' }))
    expect(review.getAllByText('full relief')).toHaveLength(1)
  })
})

describe('Risks', () => {
  it('draws people only where they were counted, each of them', () => {
    const { container } = show(<Risks texts={texts} />)
    const pictures = screen.getAllByRole('img')
    expect(pictures.map((picture) => picture.getAttribute('aria-label'))).toEqual(['11 of 164 people'])
    expect(container.querySelectorAll('.people-array svg')).toHaveLength(164)
    expect(container.querySelectorAll('.people-array [data-with]')).toHaveLength(11)
  })

  it('names every harm', () => {
    show(<Risks texts={texts} />)
    for (const { id } of HARMS) screen.getByRole('heading', { name: texts.harms[id].name })
  })
})

describe('other pages', () => {
  it('lead through the visits in order', () => {
    show(<VisitTimeline texts={texts} />)
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(
      VISITS.map(({ id }) => texts.visits[id].title),
    )
  })

  it('say what comes when it does not help: plainly to patients, in full to clinicians', () => {
    show(<NextSteps texts={texts} />)
    screen.getByText(texts.decisionRows.d10.patient.join(' '))
    expect(screen.queryByText(texts.decisionRows.d10.reading)).toBeNull()
    show(<NextSteps texts={texts} />, 'en', 'clinician')
    screen.getByText(texts.decisionRows.d10.reading)
  })

  it('search the questions and say when nothing is found', () => {
    show(<QuestionSearch texts={texts} search={worrySearch} />)
    const field = screen.getByRole('textbox', { name: 'Search questions, risks and visits' })
    fireEvent.change(field, { target: { value: 'pacemeker' } })
    expect(document.querySelector('.question-list summary')?.textContent).toBe('Pacemaker or ICD, extra care')
    screen.getByText('What should I tell my doctor before?')
    fireEvent.change(field, { target: { value: 'zebra' } })
    screen.getByText('We have no answer to “zebra”. Ask your team.')
    expect(document.querySelectorAll('.question-list > li')).toHaveLength(0)
    fireEvent.change(field, { target: { value: 'can I die' } })
    screen.getByText('We have no answer to “can I die”. Ask your team.')
    screen.getByText('Near to it:')
    screen.getByText('What are the risks?')
  })

  it('list all sources, filtered by words and by whether they were checked', () => {
    show(<References texts={texts} review="Not yet reviewed by a clinician." />)
    const listed = () => document.querySelectorAll('.source-list > li').length
    expect(listed()).toBe(Object.keys(SOURCES).length)
    fireEvent.click(screen.getByRole('radio', { name: /^From memory/ }))
    expect(listed()).toBe(Object.values(SOURCES).filter(({ status }) => status === 'from memory').length)
    fireEvent.click(screen.getByRole('radio', { name: /^All/ }))
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '7816487' } })
    expect(listed()).toBe(1)
    screen.getByText('Not yet reviewed by a clinician.')
  })
})

describe('PublishedSettings', () => {
  it.each(
    LANGUAGES,
  )('tells every setting in %s with its usual value, its range and its sources', (language) => {
    const { container } = show(<PublishedSettings texts={READINGS[language]} />, language, 'clinician')
    expect(container.querySelectorAll('li > h4')).toHaveLength(PARAMETERS.length)
    for (const { id } of PARAMETERS)
      expect(screen.getByRole('heading', { name: READINGS[language].parameters[id].name })).toBeTruthy()
    expect(container.querySelectorAll('details')).toHaveLength(PARAMETERS.length)
  })

  it('writes numbers as the language does, with their unit', () => {
    show(<PublishedSettings texts={READINGS.es} />, 'es', 'clinician')
    expect(screen.getAllByText(/0,5 mL/).length).toBeGreaterThan(0)
    expect(screen.getByText(/Habitual: 3 semanas/)).toBeTruthy()
  })
})
