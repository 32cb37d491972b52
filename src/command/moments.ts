// `npm run moments` writes the kept tables of what every Moment shows; what they then differ in is what a change does
// to the picture. Read the difference before it is committed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KEPT_CHOICES, KEPT_FOLDER, momentTable } from './momentTable.ts'

mkdirSync(KEPT_FOLDER, { recursive: true })
for (const [name, choice] of Object.entries(KEPT_CHOICES)) {
  const path = join(KEPT_FOLDER, `${name}.txt`)
  writeFileSync(path, momentTable(choice))
  console.log(path)
}
