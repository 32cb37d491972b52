import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { checkNarration } from '../../src/command/narrationCheck.ts'
import { narrationFiles } from '../../src/command/narrationFiles.ts'
import { narrationScript } from '../../src/command/narrationScript.ts'
import { EXAMPLE } from '../../src/packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../src/story/plan.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, EXAMPLE)
const SCRIPT = narrationScript(plan)
const ROOT_STEP = 'en/patient/blk.06.inject'

/** MPEG frames of 26 ms each: 20 s and more. */
const SOUND = (() => {
  const bytes = new Uint8Array(417 * 1200)
  for (let at = 0; at < bytes.length; at += 417) bytes.set([0xff, 0xfb, 0x90, 0x00], at)
  return bytes
})()

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ramus-narration-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const cuesOf = (step: string): string => SCRIPT.find(({ path }) => path === `${step}.vtt`)!.text
const ofStep = (step: string) =>
  checkNarration(folder, plan).tellings.find(
    ({ language, audience, id }) => `${language}/${audience}/${id}` === step,
  )

describe('checkNarration', () => {
  it('accepts what was recorded to the script, and misses the rest of that reader only', () => {
    put(`${ROOT_STEP}.mp3`, SOUND)
    put(`${ROOT_STEP}.vtt`, cuesOf(ROOT_STEP))
    expect(ofStep(ROOT_STEP)).toMatchObject({ state: 'fits', faults: [] })
    const { tellings, strays } = checkNarration(folder, plan)
    expect(strays).toEqual([])
    expect(new Set(tellings.map(({ language, audience }) => `${language} ${audience}`))).toEqual(
      new Set(['en patient']),
    )
    expect(tellings.filter(({ state }) => state === 'missing')).toHaveLength(tellings.length - 1)
  })

  it('accepts a whole set in both languages for all readers', () => {
    for (const { path, text } of SCRIPT) {
      put(path, text)
      put(path.replace('.vtt', '.mp3'), SOUND)
    }
    const { tellings } = checkNarration(folder, plan)
    expect(tellings.length).toBe(SCRIPT.length)
    expect(tellings.filter(({ state }) => state !== 'fits')).toEqual([])
  })

  it('misses the audio where there are only cues to record to', () => {
    put(`${ROOT_STEP}.vtt`, cuesOf(ROOT_STEP))
    expect(ofStep(ROOT_STEP)).toMatchObject({ state: 'missing' })
    expect(checkNarration(folder, plan).strays).toEqual([])
  })

  it('names halves, other words, sounds that are none, and files without a step', () => {
    put(`${ROOT_STEP}.mp3`, 'not sound')
    expect(ofStep(ROOT_STEP)!.faults).toEqual([
      `${ROOT_STEP}.mp3 cannot be read as sound`,
      'no cues (.vtt) beside the audio',
    ])
    put(`${ROOT_STEP}.vtt`, 'something else')
    put(`${ROOT_STEP}.mp3`, SOUND)
    expect(ofStep(ROOT_STEP)!.faults).toEqual(['webVtt: the first line is not "WEBVTT"'])
    put(`${ROOT_STEP}.vtt`, cuesOf(ROOT_STEP).replace('very small', 'large'))
    expect(ofStep(ROOT_STEP)!.faults).toHaveLength(1)
    expect(ofStep(ROOT_STEP)!.faults[0]).toContain('large')
    put('en/patient/blk.99.nothing.mp3', SOUND)
    expect(checkNarration(folder, plan).strays).toEqual(['en/patient/blk.99.nothing.mp3'])
  })
})

describe('narrationFiles', () => {
  it('lists audio and cues below a folder, and nothing for a folder that is not there', () => {
    put('es/student/ana.01.overview.ogg', SOUND)
    put('es/student/notes.txt', 'x')
    expect(narrationFiles(folder)).toEqual(['es/student/ana.01.overview.ogg'])
    expect(narrationFiles(join(folder, 'nowhere'))).toEqual([])
  })
})
