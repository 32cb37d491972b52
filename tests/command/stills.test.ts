// The stills that are committed: one for each step that is told in the picture, small, and what they claim to be.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { STILL_SIZE } from '../../src/narration/transcript/transcriptFile.ts'
import { EXAMPLE } from '../../src/packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../src/story/plan.ts'
import { sample } from '../../src/story/sample.ts'
import { stillOfStep } from '../../src/story/stillTime.ts'

const FOLDER = join(import.meta.dirname, '../../public/transcript/stills')
const files = readdirSync(FOLDER)

describe('stills', () => {
  it('are there for every step that is told in the picture, and for no other', () => {
    const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, EXAMPLE)
    const pictured = plan.steps.filter((step) => sample(plan, stillOfStep(plan, step)).workArea === null)
    expect(new Set(files)).toEqual(new Set(pictured.map(({ id }) => `${id}.webp`)))
  })

  it('are pictures of the size that the pages say', () => {
    for (const file of files) {
      const bytes = readFileSync(join(FOLDER, file))
      expect(bytes.toString('latin1', 0, 4), file).toBe('RIFF')
      expect(bytes.toString('latin1', 8, 15), file).toBe('WEBPVP8')
      // A lossy WebP holds its size in two 14-bit numbers after the start code (RFC 9649, 2.5).
      const start = bytes.indexOf(Buffer.from([0x9d, 0x01, 0x2a]))
      expect(bytes.readUInt16LE(start + 3) & 0x3fff, file).toBe(STILL_SIZE.width)
      expect(bytes.readUInt16LE(start + 5) & 0x3fff, file).toBe(STILL_SIZE.height)
    }
  })

  it('weigh little', () => {
    const total = files.reduce((sum, file) => sum + readFileSync(join(FOLDER, file)).length, 0)
    expect(total).toBeLessThanOrEqual(1_500_000)
  })
})
