import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Paper } from '../../../src/narration/paper/Paper.tsx'
import { WORK_AREAS, type WorkAreaKind } from '../../../src/story/moment.ts'
import { CatalogueContext } from '../../../src/words/CatalogueContext.ts'
import { story as en } from '../../../src/words/en/story.ts'
import { story as es } from '../../../src/words/es/story.ts'

const show = (kind: WorkAreaKind, story = en) =>
  render(
    <CatalogueContext value={story}>
      <Paper kind={kind} />
    </CatalogueContext>,
  )

describe('Paper', () => {
  it('shows all rules side by side, and that none of them decides', () => {
    show('decision')
    const rules = within(document.querySelector<HTMLElement>('.rulesets')!).getAllByRole('listitem')
    expect(rules.map((rule) => rule.querySelector('.ruleset-reading')?.textContent)).toEqual([
      'reached',
      'not reached',
      'not reached',
      'no number set',
    ])
    screen.getByText(en.disclaimers.decision)
  })

  it('draws one hundred people in three groups that differ by more than colour', () => {
    show('icons100')
    const groups = [...document.querySelectorAll<HTMLElement>('.people100-grid .person')].map(
      ({ dataset }) => dataset.group,
    )
    expect(groups).toHaveLength(100)
    expect(groups.filter((group) => group === 'bothTests')).toHaveLength(15)
    expect(groups.filter((group) => group === 'firstOnly')).toHaveLength(32)
    expect(groups.filter((group) => group === 'notFirst')).toHaveLength(53)
  })

  it('says the diary in words, too', () => {
    show('diary')
    const chart = screen.getByRole('img')
    expect(chart.getAttribute('aria-label')).toMatch(/^Before the shot: 8 of 10\. 0\.25 hours after: 5 of 10/)
    screen.getByText('75', { exact: false, selector: '.best-relief-number' })
  })

  it('sends people with emergency signs to the right place', () => {
    show('redflags')
    screen.getByText(en.aftercare.emergencyLine)
    expect(screen.getAllByRole('listitem')).toHaveLength(
      en.aftercare.call.length + en.aftercare.emergency.length,
    )
  })

  it.each(WORK_AREAS)('speaks of %s in both languages, and of nobody’s success', (kind) => {
    for (const story of [en, es]) {
      const { container, unmount } = show(kind, story)
      expect(container.textContent?.length).toBeGreaterThan(40)
      expect(container.textContent).not.toMatch(/\b(passed|failed|positive|success|positiv[oa]|éxito)\b/i)
      unmount()
    }
  })
})
