import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { stepSentences } from '../../../src/narration/panel/stepSentences.ts'
import { allTranscripts } from '../../../src/narration/transcript/allTranscripts.ts'
import { transcriptFile } from '../../../src/narration/transcript/transcriptFile.ts'
import { STORY } from '../../../src/packs/lumbar-medial-branch/chapters.ts'
import { EXAMPLE } from '../../../src/packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { AUDIENCES } from '../../../src/story/script.ts'
import { LANGUAGES } from '../../../src/words/language.ts'
import { READINGS } from '../../words/reading/readings.ts'
import { STORIES } from '../../words/stories.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, EXAMPLE)
const pages = allTranscripts(new Set(STORY.map(({ id }) => id)))
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')

describe('the pages with the full text', () => {
  it('are one for each reader in each language', () => {
    expect([...pages.keys()].sort()).toEqual(
      LANGUAGES.flatMap((language) => AUDIENCES.map((audience) => transcriptFile(audience, language))).sort(),
    )
  })

  it.each(
    LANGUAGES.flatMap((language) => AUDIENCES.map((audience) => ({ language, audience }))),
  )('tell every sentence of every step: $audience, $language', ({ language, audience }) => {
    const page = pages.get(transcriptFile(audience, language))!
    for (const step of plan.steps)
      for (const { plain } of stepSentences(plan, step, audience, STORIES[language]))
        expect(page, step.key).toContain(escaped(plain))
    for (const { question } of Object.values(READINGS[language].questions))
      expect(page).toContain(escaped(question))
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).toContain(STORIES[language].words.notReviewed)
  })

  it('have no script, no style of their own, and reach for nothing elsewhere', () => {
    for (const page of pages.values()) {
      expect(page).not.toMatch(/<script|<style| style=|https?:|\/\/|javascript:/i)
    }
  })

  it('lead each citation to a source on the page, and print each source once', () => {
    for (const page of pages.values()) {
      const cited = new Set([...page.matchAll(/href="#(source-\d+)"/g)].map((match) => match[1]))
      const listed = [...page.matchAll(/<li id="(source-\d+)"/g)].map((match) => match[1])
      expect(new Set(listed)).toEqual(cited)
      expect(listed.length).toBe(cited.size)
      expect(listed.length).toBeGreaterThan(40)
    }
  })

  it('describe every still and give it its size', () => {
    for (const page of pages.values()) {
      const images = [...page.matchAll(/<img ([^>]*)>/g)].map((match) => match[1]!)
      expect(images.length).toBe(22)
      for (const image of images) {
        expect(image).toMatch(/width="\d+" height="\d+" loading="lazy"/)
        expect(/alt="([^"]+)"/.exec(image)?.[1]?.length).toBeGreaterThan(30)
      }
    }
  })

  it('describe in words what has no still', () => {
    const page = allTranscripts(new Set()).get('patient.en.html')!
    expect(page).not.toContain('<img')
    expect(page.match(/In the picture:/g)?.length).toBeGreaterThan(22)
  })
})
