import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useTheme } from '../../../src/app/shell/useTheme.ts'
import { setPreference } from '../../../src/app/state/preferences.ts'
import { windowWhere } from '../../ui/windowOf.ts'

const DARK = '(prefers-color-scheme: dark)'
const written = () => document.documentElement.dataset.theme

describe('useTheme', () => {
  it('is the device’s own, and follows it when it turns dark in the evening', () => {
    const { holds } = windowWhere()
    const { result } = renderHook(useTheme)
    expect([result.current, written()]).toEqual(['light', 'light'])
    holds(DARK)
    expect([result.current, written()]).toEqual(['dark', 'dark'])
  })

  it.each([
    ['light', [DARK]],
    ['dark', []],
  ] as const)('is %s where a person has said so, whatever the device says', (theme, queries) => {
    windowWhere(...queries)
    const { result } = renderHook(useTheme)
    act(() => setPreference({ theme }))
    expect([result.current, written()]).toEqual([theme, theme])
  })
})
