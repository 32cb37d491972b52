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
    expect(names(voicesFor('en', DEVICE))).toEqual(['Ana', 'Ben', 'Zarvox'])
    expect(names(voicesFor('en', DEVICE, ['en-US', 'es']))).toEqual(['Ben', 'Ana', 'Zarvox'])
    expect(names(voicesFor('es', DEVICE))[0]).toBe('Mónica (mejorada)')
    expect(names(voicesFor('es', DEVICE, ['es-mx']))[0]).toBe('Paulina')
  })
})

describe('chosenVoice', () => {
  it('is the one that was chosen while the device has it, else the best', () => {
    const voices = voicesFor('en', DEVICE)
    expect(chosenVoice(voices, 'Ben')?.name).toBe('Ben')
    expect(chosenVoice(voices, 'gone')?.name).toBe('Ana')
    expect(chosenVoice([], 'Ben')).toBeNull()
  })
})
