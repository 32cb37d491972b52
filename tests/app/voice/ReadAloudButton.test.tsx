import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { usePreferences } from '../../../src/app/state/preferences.ts'
import { ReadAloudButton } from '../../../src/app/voice/ReadAloudButton.tsx'
import { show, words } from '../shown.tsx'

describe('ReadAloudButton', () => {
  it('asks for the voices before it is pressed: they are slow to come', () => {
    const getVoices = vi.fn()
    vi.stubGlobal('speechSynthesis', { getVoices })
    show(<ReadAloudButton />)
    expect(getVoices).toHaveBeenCalledOnce()
  })

  it('speaks within the tap, and something: nothing at all silences Chromium on Linux', () => {
    const spoken: string[] = []
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [],
      speak: ({ text }: { text: string }) => spoken.push(text),
    })
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        readonly text: string
        constructor(text: string) {
          this.text = text
        }
      },
    )
    show(<ReadAloudButton />)
    fireEvent.click(screen.getByRole('button', { name: words.readAloud }))
    expect(spoken).toEqual([' '])
    expect(usePreferences.getState().readAloud).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: words.stopReading }))
    expect(spoken).toEqual([' '])
  })
})
