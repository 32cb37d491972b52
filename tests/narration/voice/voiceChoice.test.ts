import { describe, expect, it } from 'vitest'
import { chosenVoice, type DeviceVoice, voicesFor } from '../../../src/narration/voice/voiceChoice.ts'

const voice = (name: string, tag: string, more: Partial<DeviceVoice> = {}): DeviceVoice => ({
  id: name,
  name,
  tag,
  isLocal: true,
  isDefault: false,
  ...more,
})

const DEVICE = [
  voice('Zarvox', 'en-US'),
  voice('Google UK', 'en-GB', { isLocal: false, isDefault: true }),
  voice('Ana', 'en_GB'),
  voice('Ben', 'en-US'),
  voice('Paulina', 'es-MX'),
  voice('Mónica (mejorada)', 'es-ES'),
]
const names = (voices: readonly DeviceVoice[]): string[] => voices.map(({ name }) => name)

describe('voicesFor', () => {
  it('offers only voices that speak on the device, in the language', () => {
    expect(names(voicesFor('en', DEVICE))).not.toContain('Google UK')
    expect(names(voicesFor('es', DEVICE)).sort()).toEqual(['Mónica (mejorada)', 'Paulina'])
    expect(voicesFor('es', [])).toEqual([])
  })

  it('puts the better ones first, the toys last, and those of the person’s region before all', () => {
    expect(names(voicesFor('en', DEVICE))).toEqual(['Ben', 'Ana', 'Zarvox'])
    expect(names(voicesFor('en', DEVICE, ['en-GB', 'es']))).toEqual(['Ana', 'Ben', 'Zarvox'])
    expect(names(voicesFor('es', DEVICE))[0]).toBe('Mónica (mejorada)')
    expect(names(voicesFor('es', DEVICE, ['es-mx']))[0]).toBe('Paulina')
  })

  it('puts the guises of one voice last, toys included', () => {
    const espeak = [
      voice('English (America)+whisper', 'en-US'),
      voice('Zarvox', 'en-US'),
      voice('Ben', 'en-GB'),
    ]
    expect(names(voicesFor('en', espeak, ['en-US']))).toEqual(['Ben', 'Zarvox', 'English (America)+whisper'])
  })

  it('takes the region that the texts are written in where nothing else decides', () => {
    const english = [
      voice('Caribbean', 'en-029'),
      voice('Scotland', 'en-gb-scotland'),
      voice('America', 'en-US'),
    ]
    expect(names(voicesFor('en', english))[0]).toBe('America')
    const spanish = [voice('Spain', 'es'), voice('Latin America', 'es-419')]
    expect(names(voicesFor('es', spanish))).toEqual(['Latin America', 'Spain'])
    expect(names(voicesFor('es', spanish, ['es']))).toEqual(['Spain', 'Latin America'])
  })

  it('passes over a voice without a language', () => {
    expect(voicesFor('en', [voice('Nameless', '')])).toEqual([])
  })
})

describe('chosenVoice', () => {
  it('is the one that was chosen while the device has it, else the best', () => {
    const voices = voicesFor('en', DEVICE)
    expect(chosenVoice(voices, 'Ana')?.name).toBe('Ana')
    expect(chosenVoice(voices, 'gone')?.name).toBe('Ben')
    expect(chosenVoice([], 'Ana')).toBeNull()
  })
})
