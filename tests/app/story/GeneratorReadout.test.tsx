import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { useChoices } from '../../../src/app/state/choices.ts'
import { useStory } from '../../../src/app/state/story.ts'
import { GeneratorReadout } from '../../../src/app/story/GeneratorReadout.tsx'
import { goToStep, planned, show } from '../shown.tsx'

const HEAT = 'rfa.05.heat@nerve.mb.L3.R'
type Audience = 'patient' | 'clinician'
function readout(audience: Audience = 'patient', offsetS = 14, language: 'en' | 'es' = 'en') {
  const plan = planned({ audience })
  goToStep(HEAT, offsetS)
  show(<GeneratorReadout plan={plan} />, language)
}
const reading = (name: string) =>
  screen.getByText(name, { selector: 'dt' }).nextElementSibling!.textContent!.trim()
const number = (name: string) => Number.parseFloat(reading(name))
const size = () => document.querySelector('.generator-size')!.textContent

describe('GeneratorReadout', () => {
  it('is there only while it heats', () => {
    const plan = planned()
    goToStep('ana.01.overview')
    const { container } = show(<GeneratorReadout plan={plan} />)
    expect(container.textContent).toBe('')
    act(() => goToStep(HEAT, 14))
    expect(container.textContent).not.toBe('')
  })

  it('says each reading with its name and unit', () => {
    readout('patient', 14)
    expect(reading('Temperature')).toBe('80 °C')
    expect(reading('Time')).toMatch(/^\d+ s of 90$/)
    expect(reading('Impedance')).toMatch(/^\d{2,3} Ω$/)
    expect(reading('Power')).toMatch(/^\d+(\.\d)? W$/)
  })

  it('begins at the body’s warmth and gets hot, without rendering', () => {
    readout('patient', 2)
    const before = document.querySelector('[data-reading="temperature"]')
    expect(number('Temperature')).toBeLessThan(45)
    act(() => goToStep(HEAT, 14))
    expect(number('Temperature')).toBe(80)
    expect(document.querySelector('[data-reading="temperature"]')).toBe(before)
  })

  it('says the lesion so far once there is one, and none before', () => {
    readout('patient', 2)
    expect(size()).toBe('')
    act(() => goToStep(HEAT, 14))
    expect(size()).toMatch(
      /^\d+(\.\d)? × \d+(\.\d)? mm lesion so far, at 51 °C\. \d+(\.\d)? mm of nerve inside 51 °C$/,
    )
  })

  it('writes tenths as Spanish does', () => {
    readout('patient', 14, 'es')
    expect(size()).toMatch(/\d,\d/)
    expect(size()).not.toMatch(/\d\.\d/)
  })

  it('never leaves out what it was computed for', () => {
    readout()
    screen.getByText('Computed for tissue at 37 °C. Teaching aid, not for guidance.')
  })

  it('says while another heat is being computed', () => {
    readout()
    act(() => useStory.setState({ isHeatPending: true }))
    screen.getByText('The lesion is being computed')
    act(() => useStory.setState({ isHeatPending: false }))
  })

  it('leads a clinician to the bench, and leaves a patient alone', async () => {
    readout('patient')
    expect(screen.queryByRole('button')).toBeNull()
    document.body.replaceChildren()
    readout('clinician')
    expect(screen.getAllByRole('button')).toHaveLength(1)
    await act(() => userEvent.click(screen.getByRole('button', { name: 'Lesion bench' })))
    expect(useChoices.getState().view).toBe('bench')
  })

  it('draws the moment that is on further right as time passes, and hotter higher', () => {
    readout('patient', 2)
    const now = () =>
      Number(
        /translate\(([\d.]+)/.exec(document.querySelector('.heat-graph g')!.getAttribute('transform')!)![1],
      )
    const tip = () => Number(document.querySelector('.heat-graph-dot')!.getAttribute('cy'))
    const nerve = () => Number(document.querySelector('.heat-graph-nerve-dot')!.getAttribute('cy'))
    const early = [now(), tip()] as const
    act(() => goToStep(HEAT, 14))
    expect(now()).toBeGreaterThan(early[0])
    expect(tip()).toBeLessThan(early[1])
    expect(nerve()).toBeGreaterThan(tip())
  })
})
