import { describe, expect, it } from 'vitest'
import {
  bodySettings,
  DEFAULT_LESION_CHOICE,
  ELECTRODE_KINDS,
  readLesionChoice,
  USUAL,
  writeLesionChoice,
} from '../../../../src/packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { checkSettings } from '../../../../src/physics/settings.ts'

describe('a choice of heat as text', () => {
  it('is readable', () => {
    expect(writeLesionChoice(DEFAULT_LESION_CHOICE)).toBe('18G,10mm,80C,90s')
    expect(writeLesionChoice({ ...USUAL.cooled, lesionsPerNerve: 2 })).toBe('17G,4mm,60C,150s,cooled,2x')
  })

  it.each(ELECTRODE_KINDS)('comes back as it was written: %s', (kind) => {
    const choice = { ...USUAL[kind], gauge: 20, activeTipMm: 5.5, lesionsPerNerve: 3 }
    expect(readLesionChoice(writeLesionChoice(choice))).toEqual({ choice, rest: [] })
  })

  it('takes what is not said from what is usual for the kind', () => {
    expect(readLesionChoice('pulsed').choice).toEqual(USUAL.pulsed)
    expect(readLesionChoice('16G').choice).toEqual({ ...DEFAULT_LESION_CHOICE, gauge: 16 })
  })

  it('does not mind the order: the kind decides which temperatures there are', () => {
    expect(readLesionChoice('42C,pulsed')).toEqual(readLesionChoice('pulsed,42C'))
    expect(readLesionChoice('42C,pulsed').rest).toEqual([])
  })

  it.each([
    '24G',
    '18.5G',
    '1mm',
    '95C',
    '10s',
    '4x',
    '1.5x',
    'hot',
    '80',
  ])('hands back what it cannot take, and keeps the rest: %s', (word) => {
    const { choice, rest } = readLesionChoice(`20G,${word},60s`)
    expect(rest).toEqual([word])
    expect(choice).toEqual({ ...DEFAULT_LESION_CHOICE, gauge: 20, holdS: 60 })
  })
})

describe('the settings of a choice', () => {
  it.each(ELECTRODE_KINDS)('are legal, and in a body: %s', (kind) => {
    const settings = bodySettings(USUAL[kind])
    expect(checkSettings(settings)).toBe(settings)
    expect(settings.startC).toBe(37)
    expect(settings.perfusionWPerM3K).toBeGreaterThan(0)
  })
})
