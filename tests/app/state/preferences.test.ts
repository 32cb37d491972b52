import { describe, expect, it } from 'vitest'
import { DEFAULTS, readPreferences } from '../../../src/app/state/preferences.ts'

describe('readPreferences', () => {
  it('reads back what was stored', () => {
    const stored = {
      theme: 'dark',
      labelsOn: false,
      captions: 'always',
      folded: true,
      readAloud: true,
      voiceRate: 0.85,
      voices: { en: 'a', es: 'b' },
      ownVoice: false,
      hand: 'left',
      firstRunRead: true,
      audience: 'clinician',
      bedside: true,
    }
    expect(readPreferences(JSON.stringify(stored))).toEqual(stored)
  })

  it.each([
    null,
    '',
    'not json',
    '7',
    'null',
    '{"theme":"sepia","labelsOn":"yes","hand":3,"voiceRate":9,"voices":{"en":4},"captions":true,"folded":1}',
    '{"voices":"all"}',
  ])('gives the defaults for %s', (text) => expect(readPreferences(text)).toEqual(DEFAULTS))
})
