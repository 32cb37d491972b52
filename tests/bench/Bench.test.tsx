import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Bench } from '../../src/bench/Bench.tsx'
import { type BenchSettings, DEFAULT_BENCH } from '../../src/bench/benchSettings.ts'
import { USUAL } from '../../src/packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { solveLesion } from '../../src/physics/lesion.ts'
import type { LesionClient } from '../../src/physics/lesionClient.ts'
import { timelineOf } from '../../src/physics/lesionTimeline.ts'
import { BenchTextContext } from '../../src/words/benchText.ts'
import { text } from '../../src/words/en/bench.ts'

/** Solves where it is asked. */
const direct = (): LesionClient => ({
  solve: async (settings) => timelineOf(solveLesion(settings, { keepFrames: true })),
  close: () => {},
})

async function open(change: Partial<BenchSettings> = {}) {
  const onUse = vi.fn()
  function Page() {
    const [settings, setSettings] = useState({ ...DEFAULT_BENCH, ...change })
    return (
      <BenchTextContext value={text}>
        <Bench
          settings={settings}
          onChange={setSettings}
          onUse={onUse}
          onAbout={() => {}}
          onSpine={() => {}}
          head={null}
          source={null}
          foot={null}
          makeClient={direct}
        />
      </BenchTextContext>
    )
  }
  await act(async () => {
    render(<Page />)
  })
  return { onUse }
}

const figure = (name: string): number =>
  Number.parseFloat(screen.getByText(name, { selector: 'dt' }).nextElementSibling!.textContent!)
const slide = (name: string, value: number) =>
  act(async () => {
    fireEvent.change(screen.getByLabelText(name), { target: { value: String(value) } })
  })

describe('the bench', () => {
  it('answers every slider: a hotter tip makes a wider lesion, a nerve across it is met less', async () => {
    await open()
    const before = { wide: figure(text.wide), nerve: figure(text.nerveInside('51 °C')) }
    expect(before.wide).toBe(10)
    await slide(text.setTemperature, 90)
    expect(figure(text.wide)).toBeGreaterThan(before.wide)
    await slide(text.setTemperature, 80)
    await slide(text.angle, 90)
    expect(figure(text.wide)).toBe(before.wide)
    expect(figure(text.nerveInside('51 °C'))).toBeLessThan(before.nerve)
  })

  it('has the thick needles on the right of the gauge’s slider', async () => {
    await open()
    const gauge = screen.getByLabelText<HTMLInputElement>(text.gauge)
    expect(gauge.getAttribute('aria-valuetext')).toBe('18 G')
    const before = figure(text.wide)
    await slide(text.gauge, Number(gauge.max))
    expect(gauge.getAttribute('aria-valuetext')).toBe('16 G')
    expect(figure(text.wide)).toBeGreaterThan(before)
  })

  it('compares with published widths on the bench only', async () => {
    await open()
    expect(screen.getByText(text.bandsOnlyBench)).toBeDefined()
    expect(screen.queryByText(text.bandYours)).toBeNull()
    await act(async () => fireEvent.click(screen.getByLabelText(text.tissueNames.bench)))
    expect(screen.queryByText(text.bandsOnlyBench)).toBeNull()
    expect(screen.getByText(text.bandYours)).toBeDefined()
    expect(screen.getByText(text.tissueNotes.bench)).toBeDefined()
    expect(screen.getByText(text.bandsOtherSettings)).toBeDefined()
    await slide(text.time, 120)
    expect(screen.queryByText(text.bandsOtherSettings)).toBeNull()
  })

  it('has words where nothing reaches 51 °C', async () => {
    await open({ heat: USUAL.pulsed })
    expect(screen.getByText(new RegExp(text.nothingPulsed))).toBeDefined()
    expect(screen.queryByText(text.wide, { selector: 'dt' })).toBeNull()
  })

  it('hides every number until a guess is made, then holds the guess against the model', async () => {
    await open()
    await act(async () => fireEvent.click(screen.getByText(text.predictStart)))
    expect(screen.queryByText(text.wide, { selector: 'dt' })).toBeNull()
    expect(screen.queryByText(text.curves)).toBeNull()
    expect(document.body.textContent).not.toMatch(/mm wide/)
    await slide(text.predictGuess, 8)
    await act(async () => fireEvent.click(screen.getByText(text.reveal)))
    expect(
      screen.getByText(/You guessed 8\.0 mm\. The model says 10\.0 mm\. That is 2\.0 mm more/),
    ).toBeDefined()
    expect(figure(text.wide)).toBe(10)
    await slide(text.setTemperature, 70)
    expect(screen.queryByText(/You guessed/)).toBeNull()
  })

  it('hands needle and heat to the story; a pair of needles stays here', async () => {
    const { onUse } = await open({ heat: USUAL.cooled })
    fireEvent.click(screen.getByText(text.useInStory))
    expect(onUse).toHaveBeenCalledWith(USUAL.cooled)
  })

  it('keeps two needles out of the story', async () => {
    await open({ needles: 'two', spacingMm: 8 })
    expect(screen.queryByText(text.useInStory)).toBeNull()
    expect(screen.getByText(text.storyNeedsOne)).toBeDefined()
    expect(screen.getByText(new RegExp(text.oneLesion))).toBeDefined()
  })
})
