// The steps that are told on paper, as tables and lists: the same rows as in the picture.

import type { WorkAreaKind } from '../../story/moment.ts'
import { unknownKind } from '../../story/unknownKind.ts'
import { numberText } from '../../words/placeholderValues.ts'
import type { CheckCardText } from '../../words/reading/checks.ts'
import { NEXT_CARDS } from '../../words/reading/paperText.ts'
import { PEOPLE_100 } from '../../words/reading/people100.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { RULESETS } from '../../words/reading/rulesets.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'
import { bestRelief, EXAMPLE_DIARY } from '../paper/painDiary.ts'
import { type RuleReading, readRuleset } from '../paper/readRuleset.ts'
import { askedBy, oneTestWords } from '../paper/ruleWords.ts'
import { type Html, html } from './html.ts'

export function paperText(kind: WorkAreaKind, story: StoryCatalogue, reading: ReadingCatalogue): Html {
  switch (kind) {
    case 'ready':
    case 'homeTest':
    case 'homeHeat':
      return checkCard(story.checks[kind])
    case 'diary':
      return diary(story, reading)
    case 'decision':
      return rules(story, reading)
    case 'icons100':
      return people(story)
    case 'redflags':
      return redFlags(story)
    case 'timeline':
      return weeks(story)
    case 'cards':
      return cards(story)
    default:
      return unknownKind('paperText', kind)
  }
}

function diary({ words, values }: StoryCatalogue, { beside }: ReadingCatalogue): Html {
  const relief = bestRelief(EXAMPLE_DIARY)
  return html`<table>
<caption>${words.diaryTitle}. ${words.diaryExample}</caption>
<thead><tr><th scope="col">${beside.transcript.hours}</th><th scope="col">${beside.transcript.score}</th></tr></thead>
<tbody>${EXAMPLE_DIARY.map(
    ({ hoursAfter, score }) =>
      html`<tr><th scope="row">${hoursAfter === 0 ? words.diaryBefore : fractionText(hoursAfter, values)}</th><td>${score}</td></tr>`,
  )}</tbody>
</table>
${relief && html`<p>${words.diaryBest}: ${words.diaryExplain(relief.from, relief.to, relief.percent)}</p>`}`
}

/** A quarter of an hour keeps its two decimals. */
const fractionText = (hours: number, { decimalMark }: StoryCatalogue['values']): string =>
  Number.isInteger(hours * 10) ? numberText(hours, decimalMark) : hours.toFixed(2).replace('.', decimalMark)

function rules(story: StoryCatalogue, { beside }: ReadingCatalogue): Html {
  const { words, rulesets, disclaimers } = story
  const percent = bestRelief(EXAMPLE_DIARY)?.percent ?? null
  const said: Partial<Record<RuleReading, string>> = oneTestWords(words)
  return html`<table>
<caption>${words.rulesTitle}</caption>
<thead><tr><th scope="col">${beside.transcript.rule}</th><th scope="col">${beside.transcript.asks}</th><th scope="col">${beside.transcript.reads}</th></tr></thead>
<tbody>${RULESETS.map(
    (ruleset) =>
      html`<tr><th scope="row">${rulesets[ruleset.id].name}<br><small>${rulesets[ruleset.id].note}</small></th><td>${askedBy(ruleset, words)}</td><td>${said[readRuleset(ruleset, percent)] ?? ''}</td></tr>`,
  )}</tbody>
</table>
<p class="small">${disclaimers.decision}</p>`
}

function people({ people100 }: StoryCatalogue): Html {
  const { title, scaled, bothTests, firstOnly, notFirst, meaning } = people100
  return html`<table>
<caption>${title}. ${scaled}</caption>
<tbody>
<tr><td>${PEOPLE_100.bothTests}</td><th scope="row">${bothTests}</th></tr>
<tr><td>${PEOPLE_100.firstOnly}</td><th scope="row">${firstOnly}</th></tr>
<tr><td>${PEOPLE_100.notFirst}</td><th scope="row">${notFirst}</th></tr>
</tbody>
</table>
<p>${meaning.join(' ')}</p>`
}

const list = (items: readonly string[]): Html => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`

function redFlags({ aftercare }: StoryCatalogue): Html {
  return html`<div class="flags">
<div><h4>${aftercare.callTitle}</h4>${list(aftercare.call)}</div>
<div class="flags-now"><h4>${aftercare.emergencyTitle}</h4>${list(aftercare.emergency)}<p><b>${aftercare.emergencyLine}</b></p></div>
</div>`
}

const checkCard = ({ title, groups }: CheckCardText): Html =>
  html`<p>${title}</p><dl>${groups.map((group) => html`<dt>${group.title}</dt><dd>${list(group.items)}</dd>`)}</dl>`

const weeks = ({ weeksRibbon }: StoryCatalogue): Html =>
  html`<p>${weeksRibbon.title}</p>${list([weeksRibbon.soreness, weeksRibbon.sunburn, weeksRibbon.relief])}`

const cards = ({ nextCards }: StoryCatalogue): Html =>
  html`<dl>${NEXT_CARDS.map(
    (card) => html`<dt>${nextCards[card].title}</dt><dd>${nextCards[card].patient.join(' ')}</dd>`,
  )}</dl>`
