// The whole story in words as one page without script: for printing, for reading where nothing is drawn, for those
// who do not want to be led. Its pictures are stills of the same Moments that the stage draws.

import type { Plan } from '../../story/pack.ts'
import type { PlannedStep } from '../../story/plannedStep.ts'
import { sample } from '../../story/sample.ts'
import { AUDIENCES, type Audience } from '../../story/script.ts'
import { stillOfStep } from '../../story/stillTime.ts'
import { LANGUAGES, type Language } from '../../words/language.ts'
import { pictureDescription } from '../../words/pictureText.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'
import { titleOf } from '../../words/titles.ts'
import { reviewLine } from '../clinicalReview.ts'
import { stepSentences } from '../panel/stepSentences.ts'
import { besideParts } from './besideParts.ts'
import { Citations } from './citations.ts'
import { type Html, html } from './html.ts'
import { paperText } from './paperText.ts'
import { STILL_SIZE, stillFile, TRANSCRIPT_STYLE, transcriptFile } from './transcriptFile.ts'

export interface TranscriptFacts {
  readonly plan: Plan
  readonly audience: Audience
  readonly language: Language
  readonly story: StoryCatalogue
  readonly reading: ReadingCatalogue
  /** Steps that have a still. */
  readonly stills: ReadonlySet<string>
  /** Words of every language, for the links to the other pages. */
  readonly wordsOf: (language: Language) => StoryCatalogue['words']
}

export function transcriptPage(facts: TranscriptFacts): string {
  const { plan, audience, language, story, reading } = facts
  const { words, titles, disclaimers } = story
  const { beside } = reading
  const citations = new Citations()
  const chapters = plan.pack.chapters.map((chapter) => chapterPart(chapter, facts, citations))
  const parts = besideParts(story, reading, audience, citations)
  const title = `${words.appName}: ${beside.transcript.title}, ${readerName(audience, words)}`
  const choice = story.plan.choice(plan)
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="../favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${TRANSCRIPT_STYLE}">
</head>
<body>
<header>
<p class="small"><a href="../?lang=${language}&amp;who=${audience}">${beside.transcript.toStory}</a></p>
<h1>${title}</h1>
<p>${beside.transcript.example(choice).join(' ')} ${beside.transcript.printHint}</p>
<p class="small">${disclaimers.footerLong} ${disclaimers.firstRun.join(' ')} ${audience === 'clinician' ? disclaimers.clinician.join(' ') : ''}</p>
<p class="small"><b>${words.lastReviewed}:</b> ${reviewLine(words, language)}</p>
<nav class="others" aria-label="${beside.transcript.others}"><ul>${otherPages(facts)}</ul></nav>
</header>
<nav class="contents" aria-label="${beside.transcript.contents}">
<h2>${beside.transcript.contents}</h2>
<ol>${plan.pack.chapters.map((chapter) => html`<li><a href="#${chapter}">${titles.chapters[chapter]!}</a></li>`)}${parts.map(
    ({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>`,
  )}<li><a href="#sources">${beside.transcript.sources}</a></li></ol>
</nav>
<main>
${chapters}
${parts.map(
  ({ id, title: name, body }) => html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${name}</h2>
${body}
</section>`,
)}
<section id="sources" aria-labelledby="sources-title">
<h2 id="sources-title">${beside.transcript.sources}</h2>
<p class="small">${words.sourceAbstractNote}</p>
${citations.list(story, reading)}
</section>
</main>
<footer><p class="small">${disclaimers.footer} ${reviewLine(words, language)} ${disclaimers.independence}</p></footer>
</body>
</html>
`
  return page.markup
}

function chapterPart(chapter: string, facts: TranscriptFacts, citations: Citations): Html {
  const { plan, story } = facts
  const steps = plan.steps.filter((step) => step.chapter === chapter)
  return html`<section id="${chapter}" aria-labelledby="${chapter}-title">
<h2 id="${chapter}-title">${story.titles.chapters[chapter]!}</h2>
${steps.map((step) => stepPart(step, facts, citations))}
</section>
`
}

function stepPart(step: PlannedStep, facts: TranscriptFacts, citations: Citations): Html {
  const { plan, audience, story, reading, stills } = facts
  const { titles, names, picture } = story
  const moment = sample(plan, stillOfStep(plan, step))
  const nerve = step.subject && names.nameOf(step.subject, 'clinician').name
  const described = pictureDescription(moment, picture, story.plan.placeholders(plan, step), names, audience)
  const sentences = stepSentences(plan, step, audience, story).map(
    ({ plain, sources }) => html`${plain}${citations.marks(sources, reading)} `,
  )
  const still =
    !moment.workArea && stills.has(step.id) && step.telling !== 'again'
      ? html`<figure><img src="${stillFile(step.id)}" width="${STILL_SIZE.width}" height="${STILL_SIZE.height}" loading="lazy" decoding="async" alt="${described}"></figure>`
      : null
  return html`<article>
<h3>${titleOf(titles, step)}${nerve ? html` <span>${nerve}</span>` : null}</h3>
${still}
<p class="spoken">${sentences}</p>
${moment.workArea ? paperText(moment.workArea.kind, story, reading) : null}
${!still && !moment.workArea ? html`<p class="small"><b>${reading.beside.transcript.picture}</b> ${described}</p>` : null}
</article>
`
}

function otherPages({ audience, language, wordsOf }: TranscriptFacts): Html[] {
  return LANGUAGES.flatMap((other) =>
    AUDIENCES.filter((reader) => reader !== audience || other !== language).map(
      (reader) =>
        html`<li lang="${other}"><a href="${transcriptFile(reader, other)}">${readerName(reader, wordsOf(other))}, ${wordsOf(other).languageName}</a></li>`,
    ),
  )
}

const readerName = (audience: Audience, words: StoryCatalogue['words']): string =>
  ({
    patient: words.audiencePatient,
    clinician: words.audienceClinician,
    student: words.audienceStudent,
  })[audience]
