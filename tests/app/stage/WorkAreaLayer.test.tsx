import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { WorkAreaLayer } from '../../../src/app/stage/WorkAreaLayer.tsx'
import { goToStep, planned, show } from '../shown.tsx'

const open = async (key: string) => {
  const plan = planned()
  goToStep(key, 2)
  await act(async () => show(<WorkAreaLayer plan={plan} />))
}
const paper = () => screen.queryByRole('region', { name: 'Chart of this step' })
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))

describe('WorkAreaLayer', () => {
  it('is not there in a step that is told on the spine', async () => {
    await open('ana.01.overview')
    expect(paper()).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('gives way to the spine and comes back by the same button', async () => {
    await open('res.01.diary')
    expect(paper()).not.toBeNull()
    await press('On the spine')
    expect(paper()).toBeNull()
    await press('Back to the chart')
    expect(paper()).not.toBeNull()
  })

  it('can be scrolled by keys', async () => {
    await open('res.01.diary')
    expect(paper()!.tabIndex).toBe(0)
  })

  it('stands again in the next step on paper: what was put aside was that chart', async () => {
    await open('res.01.diary')
    await press('On the spine')
    await act(async () => goToStep('res.03.fair', 2))
    expect(paper()).not.toBeNull()
  })

  it('comes in softly: its opacity is the clock’s', async () => {
    await open('res.01.diary')
    act(() => goToStep('res.01.diary', 0.1))
    const soon = Number(paper()!.style.opacity)
    act(() => goToStep('res.01.diary', 8))
    expect(soon).toBeLessThan(1)
    expect(Number(paper()!.style.opacity)).toBe(1)
  })
})
