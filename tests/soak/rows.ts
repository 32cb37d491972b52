// One line of the table a part of the soak leaves behind.
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '..', '..', '.cache', 'soak')

export interface Row {
  readonly engine: string
  readonly what: string
  readonly count: number
  readonly faults: number
  readonly note: string
}

export function keepRow(row: Row): void {
  mkdirSync(FOLDER, { recursive: true })
  appendFileSync(join(FOLDER, 'rows.jsonl'), `${JSON.stringify(row)}\n`)
}
