// The cue files of a plan with the times of the story itself: what a reader records to.

import { stepSentences } from '../narration/panel/stepSentences.ts'
import type { Plan } from '../story/pack.ts'
import { AUDIENCES } from '../story/script.ts'
import { STORY_WORDS } from '../words/allWords.ts'
import { LANGUAGES } from '../words/language.ts'

/** One WebVTT file for each telling, reader and language. */
export function narrationScript(plan: Plan): { readonly path: string; readonly text: string }[] {
  const files = new Map<string, string>()
  for (const catalogue of LANGUAGES.map((language) => STORY_WORDS[language]))
    for (const audience of AUDIENCES)
      for (const step of plan.steps) {
        const path = `${catalogue.language}/${audience}/${plan.pack.tellingOf(step)}.vtt`
        if (files.has(path)) continue
        const sentences = stepSentences(plan, step, audience, catalogue)
        const cues = sentences.map(({ plain, startS }, i) => {
          const endS = sentences[i + 1]?.startS ?? step.startS + step.durationS
          return `${vttTime(startS - step.startS)} --> ${vttTime(endS - step.startS)}\n${escaped(plain)}\n`
        })
        files.set(path, ['WEBVTT\n', ...cues].join('\n'))
      }
  return [...files].map(([path, text]) => ({ path, text }))
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function vttTime(seconds: number): string {
  const ms = Math.round(seconds * 1000)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two(Math.floor(ms / 60000))}:${two(Math.floor(ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`
}
