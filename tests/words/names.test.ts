import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { STRUCTURES } from '../../src/anatomy/structures.ts'
import { SCENE_THINGS } from '../../src/packs/lumbar-medial-branch/cueTarget.ts'
import type { Subject } from '../../src/story/moment.ts'
import { AUDIENCES } from '../../src/story/script.ts'
import { LANGUAGES } from '../../src/words/language.ts'
import { forbiddenForPatients } from '../../src/words/readability/forbiddenWords.ts'
import { readingOf } from '../../src/words/readability/reading.ts'
import { STORIES } from './stories.ts'

const SUBJECTS: readonly Subject[] = [...STRUCTURES, ...SCENE_THINGS]

describe.each(LANGUAGES)('names in %s', (language) => {
  const { names } = STORIES[language]

  it('exist for everything, for everyone, with one sentence about it', () => {
    for (const subject of SUBJECTS)
      for (const audience of AUDIENCES) {
        const { name, second } = names.nameOf(subject, audience)
        const sentence = names.describe(subject, audience)
        expect(name, subject).toMatch(/^[\p{Lu}\d][^<>{}[\]]+$/u)
        expect(second ?? 'none', subject).not.toMatch(/undefined|null|[<>{}[\]]/)
        expect(sentence, subject).toMatch(/^[\p{Lu}\d].+\.$/u)
        expect(sentence, subject).not.toMatch(/undefined|null|[<>{}[\]]/)
      }
  })

  it('fit the margin of the picture', () => {
    for (const subject of SUBJECTS)
      for (const audience of AUDIENCES) {
        const { name, second } = names.nameOf(subject, audience)
        expect(name.length, name).toBeLessThanOrEqual(24)
        expect((second ?? '').length, second).toBeLessThanOrEqual(30)
      }
  })

  it('tell a right thing from a left one only by its second line', () => {
    const { name, second } = names.nameOf('facet.L4-L5.R', 'patient')
    const left = names.nameOf('facet.L4-L5.L', 'patient')
    expect(left.name).toBe(name)
    expect(left.second).not.toBe(second)
  })

  it('describe things to patients in short, easy sentences without a verdict', () => {
    const sentences = [...new Set(SUBJECTS.map((subject) => names.describe(subject, 'patient')))]
    expect(sentences.length).toBeGreaterThan(60)
    expect(sentences.flatMap((text) => forbiddenForPatients(text, language))).toEqual([])
    const { score, longestSentenceWords } = readingOf(sentences, language, syllable)
    expect(longestSentenceWords).toBeLessThanOrEqual(15)
    if (language === 'en') expect(score).toBeLessThanOrEqual(6)
    else expect(score).toBeGreaterThanOrEqual(65)
  })

  it('label what matters at the moment', () => {
    const kinds = [
      { kind: 'on bone', vertebra: 'L4' },
      { kind: 'on bone', vertebra: 'S1' },
      { kind: 'next' },
      { kind: 'side', side: 'L' },
      { kind: 'not treated' },
      { kind: 'mm away', distanceMm: 12.4 },
      { kind: 'temperature', tempC: 80 },
      { kind: 'length mm', lengthMm: 10.1 },
    ] as const
    const labels = kinds.map((detail) => names.labelOf('nerve.mb.L3.R', detail, 'patient'))
    expect(labels.every(({ name, second }) => name && second)).toBe(true)
    expect(new Set(labels.map(({ name, second }) => `${name}|${second}`)).size).toBe(kinds.length)
  })
})

describe('names', () => {
  const { names } = STORIES.en

  it('say nerve and bone together', () => {
    expect(names.nameOf('nerve.mb.L3.R', 'patient')).toEqual({
      name: 'L3 medial branch',
      second: 'on the L4 bone',
    })
    expect(names.nameOf('nerve.mb.L3.R', 'clinician').second).toBe('crosses L4')
    expect(names.nameOf('nerve.mb.T11.L', 'student').second).toBe('crosses T12')
    expect(STORIES.es.names.nameOf('nerve.mb.L3.R', 'patient')).toEqual({
      name: 'Rama medial L3',
      second: 'sobre el hueso L4',
    })
  })

  it('call the L5 target the dorsal ramus, never the medial branch', () => {
    expect(names.nameOf('nerve.dr.L5.R', 'patient').name).toBe('L5 dorsal ramus')
    expect(names.nameOf('nerve.mb.L5.R', 'clinician').second).toBe('not the target at this level')
  })

  it('name the ventral ramus for patients by where it goes, and never as a target', () => {
    expect(names.nameOf('nerve.vr.L4.R', 'patient')).toEqual({ name: 'Leg nerve', second: 'not treated' })
    expect(names.nameOf('nerve.vr.L4.R', 'student')).toEqual({
      name: 'L4 ventral ramus',
      second: 'leg nerve, not treated',
    })
    // The T12 ventral ramus does not run to the leg.
    expect(names.nameOf('nerve.vr.T12.R', 'patient').name).toBe('Front nerve')
  })

  it('send the twigs to the right joints', () => {
    expect(names.nameOf('nerve.art.prox.L3.R', 'student').second).toBe('to the L3–L4 joint')
    expect(names.nameOf('nerve.art.dist.L3.R', 'student').second).toBe('to the L4–L5 joint')
  })

  it('fill labels from the moment', () => {
    expect(names.labelOf('tool.activetip', { kind: 'temperature', tempC: 80 }, 'clinician')).toEqual({
      name: '80 °C',
      second: 'tip',
    })
    expect(names.labelOf('nerve.mb.L3.R', { kind: 'length mm', lengthMm: 10.14 }, 'clinician')).toEqual({
      name: '10.1 mm of nerve',
      second: 'inside 51 °C',
    })
    expect(names.labelOf('nerve.mb.L4.R', { kind: 'next' }, 'patient').second).toBe('on the L5 bone, next')
  })

  it('refuse what is not there', () => {
    expect(() => names.nameOf('nerve.optic' as Subject, 'patient')).toThrow(
      'names: nothing is called "nerve.optic"',
    )
  })
})
