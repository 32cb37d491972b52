import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { useLanguageText } from '../../../src/app/shell/useLanguageText.ts'
import { chooseLanguage } from '../../../src/app/state/choices.ts'
import * as loader from '../../../src/words/loadWords.ts'

let load: MockInstance<typeof loader.loadWords>
const open = () => act(async () => renderHook(() => useLanguageText('explore')))

afterEach(() => vi.restoreAllMocks())
beforeEach(() => {
  load = vi
    .spyOn(loader, 'loadWords')
    .mockImplementation(async (language) => ({ title: `words in ${language}` }) as never)
})

describe('useLanguageText', () => {
  it('has no words before they have come, then those of the language that is on', async () => {
    load.mockReturnValueOnce(new Promise(() => {}))
    const { result } = await open()
    expect(result.current).toBeNull()
    await act(async () => chooseLanguage('es'))
    expect(result.current).toMatchObject({ title: 'words in es' })
  })

  it('says when they cannot be had, and warns whoever looks into it', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    load.mockRejectedValue(new TypeError('no network'))
    const { result } = await open()
    expect(result.current).toBe('failed')
    expect(warn).toHaveBeenCalledOnce()
  })

  it('keeps the words that came last asked for, not those that came last', async () => {
    let late = (): void => {}
    load.mockReturnValueOnce(new Promise((resolve) => (late = () => resolve({ title: 'late' } as never))))
    const { result } = await open()
    await act(async () => chooseLanguage('es'))
    await act(async () => late())
    expect(result.current).toMatchObject({ title: 'words in es' })
  })

  it('says nothing of a failure that no one waits for any more', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    let fail = (): void => {}
    load.mockReturnValueOnce(new Promise((_, reject) => (fail = () => reject(new TypeError('no network')))))
    const { unmount } = await open()
    unmount()
    await act(async () => fail())
    expect(warn).not.toHaveBeenCalled()
  })
})
