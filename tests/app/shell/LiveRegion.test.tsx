import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { LiveRegion } from '../../../src/app/shell/LiveRegion.tsx'
import { chooseAudience } from '../../../src/app/state/choices.ts'
import { useVoice } from '../../../src/app/state/voice.ts'
import { goToStep, planned, show } from '../shown.tsx'

const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
const voice = useVoice.getInitialState()

afterEach(() => act(() => useVoice.setState(voice, true)))

describe('LiveRegion', () => {
  it('says where one is, and the sentence that is on, without marks', () => {
    show(<LiveRegion plan={planned()} />)
    act(() => goToStep('blk.06.inject@nerve.mb.L3.R'))
    const [place, sentence] = said()
    expect(place).toBe('Diagnostic block, step 7 of 8. The numbing shot, L3 medial branch')
    expect(sentence).toMatch(/^A very small amount [^[\]*]+\.$/)
  })

  it('says another place for a step that is told again for the next nerve', () => {
    show(<LiveRegion plan={planned()} />)
    act(() => goToStep('blk.06.inject@nerve.mb.L3.R'))
    const first = said()[0]
    act(() => goToStep('blk.06.inject@nerve.mb.L4.R'))
    expect(said()[0]).not.toBe(first)
  })

  it('keeps quiet within a sentence', () => {
    show(<LiveRegion plan={planned()} />)
    act(() => goToStep('blk.06.inject@nerve.mb.L3.R', 1))
    const nodes = screen.getAllByRole('status').map(({ firstChild }) => firstChild)
    act(() => goToStep('blk.06.inject@nerve.mb.L3.R', 2))
    expect(screen.getAllByRole('status').map(({ firstChild }) => firstChild)).toEqual(nodes)
  })

  it('does not say twice what a voice reads aloud', () => {
    show(<LiveRegion plan={planned()} />)
    act(() => useVoice.setState({ isReading: true }))
    expect(said()[0]).not.toBe('')
    expect(said()[1]).toBe('')
  })

  it('says the words of the reader who has taken over', () => {
    show(<LiveRegion plan={planned()} />)
    act(() => goToStep('blk.06.inject@nerve.mb.L3.R'))
    const patient = said()[1]
    act(() => chooseAudience('clinician'))
    expect(said()[1]).not.toBe(patient)
  })
})
