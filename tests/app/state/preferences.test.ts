import { describe, expect, it } from 'vitest'
import { DEFAULTS, readPreferences } from '../../../src/app/state/preferences.ts'

describe('readPreferences', () => {
  it('reads back what was stored', () => {
    const stored = { theme: 'dark', labelsOn: false, captionsOn: true, hand: 'left', firstRunRead: true }
    expect(readPreferences(JSON.stringify(stored))).toEqual(stored)
  })

  it.each([
    null,
    '',
    'not json',
    '7',
    'null',
    '{"theme":"sepia","labelsOn":"yes","hand":3}',
  ])('gives the defaults for %s', (text) => expect(readPreferences(text)).toEqual(DEFAULTS))
})
