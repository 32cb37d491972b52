import { afterEach, describe, expect, it, vi } from 'vitest'
import { loaders as english } from '../../src/words/en/loaders.ts'
import { LANGUAGES } from '../../src/words/language.ts'
import { loadWords } from '../../src/words/loadWords.ts'
import type { VoiceText } from '../../src/words/voiceText.ts'

afterEach(() => vi.restoreAllMocks())

describe('loadWords', () => {
  it('gives each language its own words, each part once', async () => {
    expect((await loadWords('en', 'story')).language).toBe('en')
    expect((await loadWords('es', 'story')).language).toBe('es')
    expect(loadWords('es', 'story')).toBe(loadWords('es', 'story'))
  })

  it('fetches again after a failure', async () => {
    const fetched = vi
      .spyOn(english, 'voice')
      .mockRejectedValueOnce(new TypeError('no network'))
      .mockResolvedValueOnce({ voice: 'Voice' } as VoiceText)
    await expect(loadWords('en', 'voice')).rejects.toThrow('no network')
    expect((await loadWords('en', 'voice')).voice).toBe('Voice')
    expect(fetched).toHaveBeenCalledTimes(2)
  })

  it.each(LANGUAGES)('has every part in %s', async (language) => {
    for (const part of ['story', 'softTissue', 'reading', 'explore', 'bodies', 'bench'] as const)
      expect(Object.keys(await loadWords(language, part)).length, part).toBeGreaterThan(1)
  })
})
