// A variant body as the app reads it: its committed file, checked.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VariantId } from '../../src/anatomy/bodies.ts'
import type { Body } from '../../src/anatomy/body.ts'
import { readSolvedBody } from '../../src/anatomy/readSolvedBody.ts'

const BODIES = join(import.meta.dirname, '../../public/models/bodies')

export const variantBody = (id: VariantId): Body => ({
  id,
  ...readSolvedBody(JSON.parse(readFileSync(join(BODIES, `${id}.json`), 'utf8'))),
})
