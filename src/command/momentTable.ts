// The story of a choice as a table that can be read: every step at its beginning, middle and end, one line a thing.
// `npm run moments` writes the kept ones, a test compares them line by line.

import { join } from 'node:path'
import { TYPICAL_BODY } from '../anatomy/typicalBody.ts'
import type { Choice } from '../packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../packs/lumbar-medial-branch/pack.ts'
import { restingLooks } from '../story/looks.ts'
import { makePlan } from '../story/plan.ts'
import type { PlannedStep } from '../story/plannedStep.ts'
import { sample } from '../story/sample.ts'
import { type MomentRow, momentRows, type UsualLooks, usualLooks } from './momentRows.ts'

/** The choices that are kept: one joint, the lowest with L5 on the sacrum, and two apart on both sides with T12. */
export const KEPT_CHOICES: Readonly<Record<string, Choice>> = {
  'L4-L5-right': { joints: ['L4-L5'], side: 'right', cut: 'full' },
  'L5-S1-left': { joints: ['L5-S1'], side: 'left', cut: 'full' },
  'T12-L1-and-L3-L4-both': { joints: ['T12-L1', 'L3-L4'], side: 'both', cut: 'full' },
}

/** Where they are kept. */
export const KEPT_FOLDER = join(
  import.meta.dirname,
  '..',
  '..',
  'tests',
  'packs',
  'lumbar-medial-branch',
  'moments',
)

/** When a step's own picture has come in, s, or that share of a short step; then its middle, and just before its end. */
const COME_IN_S = 1.5
const COME_IN_SHARE = 0.36
const timesOf = ({ startS, durationS }: PlannedStep): number[] => [
  startS + Math.min(COME_IN_S, COME_IN_SHARE * durationS),
  startS + 0.5 * durationS,
  startS + 0.999 * durationS,
]
const NAME_WIDTH = 50
const NOT_THERE = '-'

export function momentTable(choice: Choice): string {
  const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, choice)
  const steps = plan.steps.map((step) => ({
    step,
    moments: timesOf(step).map((t) => sample(plan, t)),
  }))
  const usual = usualLooks(steps.flatMap(({ moments }) => moments))
  const title = `${choice.joints.join(', ')}, ${choice.side}: ${plan.steps.length} steps, ${plan.durationS} s`
  let before: readonly Row[] = []
  const told = steps.flatMap(({ step, moments }) => {
    const rows = rowsOf(moments.map((moment) => momentRows(moment, usual)))
    const lines = [titleOf(step), ...merged(untold(rows, before)).flatMap(linesOf), '']
    before = rows
    return lines
  })
  return [
    title,
    'Every step when it has come in | middle | end; one cell where all three are alike. Looks are told where they are',
    'not the usual ones, what stays with a nerve when it changes. Written by `npm run moments`.',
    '',
    'usual looks, where they are not those of the spine at rest',
    ...usualLines(usual),
    '',
    ...told,
  ].join('\n')
}

function usualLines(usual: UsualLooks): string[] {
  const atRest = usualLooks([{ looks: restingLooks() }])
  const rows = [...usual].flatMap(([id, look]) =>
    look === atRest.get(id) ? [] : [{ kind: 'look', subjects: [id], cells: [look] }],
  )
  return merged(rows).flatMap(linesOf)
}

interface Row {
  readonly kind: string
  readonly subjects: readonly string[]
  readonly cells: readonly string[]
}

const titleOf = ({ key, telling, startS, durationS }: PlannedStep): string =>
  `${key}  ${startS.toFixed(1)} to ${(startS + durationS).toFixed(1)} s, ${telling}`

/** What stays from step to step once it has been done. */
const LASTING: ReadonlySet<string> = new Set(['nerve', 'lesion', 'anaesthetic'])

/** Without what lasts and is as it was at the end of the step before; with what has gone since. */
function untold(rows: readonly Row[], before: readonly Row[]): Row[] {
  const keyOf = ({ kind, subjects }: Row): string => `${kind}\n${subjects.join()}`
  const now = new Set(rows.map(keyOf))
  const ended = new Map(
    before.filter(({ kind }) => LASTING.has(kind)).map((row) => [keyOf(row), row.cells.at(-1)!]),
  )
  const gone = before.filter(
    (row) => ended.has(keyOf(row)) && !now.has(keyOf(row)) && row.cells.at(-1) !== NOT_THERE,
  )
  return [
    ...rows.filter((row) => row.cells.some((cell) => cell !== ended.get(keyOf(row)))),
    ...gone.map(({ kind, subjects, cells }) => ({ kind, subjects, cells: cells.map(() => NOT_THERE) })),
  ]
}

/** Rows of the same thing at the three times side by side. */
function rowsOf(columns: readonly (readonly MomentRow[])[]): Row[] {
  const rows = new Map<string, { kind: string; subjects: string[]; cells: string[] }>()
  for (const [i, column] of columns.entries())
    for (const { kind, subject, cell } of column) {
      const key = `${kind}\n${subject}`
      const row = rows.get(key) ?? { kind, subjects: [subject], cells: columns.map(() => NOT_THERE) }
      row.cells[i] = cell
      rows.set(key, row)
    }
  return [...rows.values()]
}

const STAND_ALONE: ReadonlySet<string> = new Set(['camera', 'name'])

/** Things of one kind that are alike at all three times, in one row. */
function merged(rows: readonly Row[]): Row[] {
  const found = new Map<string, { kind: string; subjects: string[]; cells: readonly string[] }>()
  for (const { kind, subjects, cells } of rows) {
    const key = [kind, ...(STAND_ALONE.has(kind) ? subjects : []), ...cells].join('\n')
    const row = found.get(key)
    if (row) row.subjects.push(...subjects)
    else found.set(key, { kind, subjects: [...subjects], cells })
  }
  return [...found.values()]
}

/** "name   cells" in one line; many names before it in lines of their own. */
function linesOf({ kind, subjects, cells }: Row): string[] {
  const told = new Set(cells).size === 1 ? cells[0]! : cells.join(' | ')
  const lines: string[] = []
  let name = kind
  for (const subject of paired(subjects)) {
    if (`${name} ${subject}`.length > NAME_WIDTH && name !== kind) {
      lines.push(`  ${name}`)
      name = ' '.repeat(kind.length)
    }
    name = `${name} ${subject}`
  }
  return [...lines, `  ${name.trimEnd().padEnd(NAME_WIDTH)}  ${told}`]
}

/** Right and left of one thing as one: "facet.L4-L5.R+L". */
function paired(subjects: readonly string[]): string[] {
  const all = new Set(subjects)
  return subjects.flatMap((subject) => {
    if (subject.endsWith('.R') && all.has(subject.replace(/R$/, 'L'))) return [`${subject}+L`]
    return subject.endsWith('.L') && all.has(subject.replace(/L$/, 'R')) ? [] : [subject]
  })
}
