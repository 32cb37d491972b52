import { act } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Caption } from '../../../src/app/stage/Caption.tsx'
import { setPreference } from '../../../src/app/state/preferences.ts'
import { DESKTOP, PHONE, windowWhere } from '../../ui/windowOf.ts'
import { goToStep, planned, show } from '../shown.tsx'

const caption = () => document.querySelector('.stage-caption')

describe('Caption', () => {
  it('is off while the words stand beside the picture, on when they are folded away', () => {
    windowWhere(DESKTOP)
    show(<Caption plan={planned()} />)
    expect(caption()).toBeNull()
    act(() => setPreference({ folded: true }))
    expect(caption()).not.toBeNull()
  })

  it('is off on a phone, whose text is never folded, though another layout’s is', () => {
    windowWhere(PHONE)
    setPreference({ folded: true })
    show(<Caption plan={planned()} />)
    expect(caption()).toBeNull()
  })

  it('is the sentence that is on, without marks, and follows the clock', () => {
    setPreference({ captions: 'always' })
    show(<Caption plan={planned()} />)
    act(() => goToStep('blk.06.inject@nerve.mb.L3.R'))
    expect(caption()!.textContent).toMatch(/^A very small amount [^[\]*]+\.$/)
    act(() => goToStep('blk.06.inject@nerve.mb.L3.R', 17))
    expect(caption()!.textContent).toMatch(/^The pain signal should stop/)
  })

  it('is silent: the live region says the same', () => {
    setPreference({ captions: 'always' })
    show(<Caption plan={planned()} />)
    expect(caption()!.getAttribute('aria-hidden')).toBe('true')
  })
})
