// Words that belong to a thing are written `[words](cueTarget)`: "[the nerve](nerve.mb.<n>) hugs the bone".
// Nothing else is markup.
import { fillPlaceholders, type PlaceholderValues } from './placeholders.ts'

/** A stretch of text; with the thing it stands for, if it does. */
export interface TextRun {
  readonly text: string
  readonly target?: string
}

const LINK = /\[([^[\]]+)\]\(([^()\s]+)\)/g

/** Cuts a marked text into runs, in order; joined they are the plain text. Throws for a link that is not whole. */
export function readMarkup(marked: string): TextRun[] {
  const runs: TextRun[] = []
  let end = 0
  for (const match of marked.matchAll(LINK)) {
    if (match.index > end) runs.push({ text: marked.slice(end, match.index) })
    // The tests hold that every target in the catalogues is one the script may light.
    runs.push({ text: match[1]!, target: match[2]! })
    end = match.index + match[0].length
  }
  if (end < marked.length) runs.push({ text: marked.slice(end) })
  if (runs.some(({ text }) => /[[\]]/.test(text)))
    throw new Error(`markup: a link is not whole in "${marked}"`)
  return runs
}

/** A number and its unit stay on one line: the space between them does not break. */
export const bindUnits = (text: string): string =>
  text.replace(/(\d) (?=(?:°[CF]|%|mm|m[Ll]|Hz|V|G|s)(?!\p{L}))/gu, '$1\u00a0')

/** The runs with the values in place. */
export const fillMarkup = (marked: string, values: PlaceholderValues): TextRun[] =>
  readMarkup(bindUnits(fillPlaceholders(marked, values)))

/** The words alone: what is read aloud, captioned, counted. */
export const plainText = (marked: string, values: PlaceholderValues): string =>
  fillMarkup(marked, values)
    .map(({ text }) => text)
    .join('')

/** Things a marked text links to, each once. */
export const linkTargets = (marked: string): string[] => [
  ...new Set(readMarkup(marked).flatMap(({ target }) => (target ? [target] : []))),
]
