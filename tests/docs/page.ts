// A page of docs/ as tests read it: its headings' anchors and its tables.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')

export const pageText = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** Anchors as GitHub makes them from headings. */
export const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

/** The text below a heading, up to the next heading of the same or a higher rank. Throws when there is none. */
export function sectionOf(text: string, heading: string): string {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)
  if (at < 0) throw new Error(`page: no heading "${heading}"`)
  const rank = lines[at]!.indexOf(' ')
  const end = lines.findIndex((line, i) => i > at && /^#+ /.test(line) && line.indexOf(' ') <= rank)
  return lines.slice(at + 1, end < 0 ? undefined : end).join('\n')
}

/** The `nth` table of a section, row by row, each cell by its column's name. */
export function tableOf(text: string, heading: string, nth = 0): Record<string, string>[] {
  const blocks = sectionOf(text, heading)
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block.startsWith('|'))
  const block = blocks[nth]
  if (!block) throw new Error(`page: "${heading}" has no table ${nth + 1}`)
  const [head, , ...rows] = block.split('\n').map(cells)
  return rows.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i]!])))
}

/** Names in a cell, parted by commas. */
export const listed = (cell: string): string[] => cell.split(',').map((item) => item.trim())
