import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type BenchSettings, DEFAULT_BENCH } from '../../src/bench/benchSettings.ts'
import { Controls } from '../../src/bench/Controls.tsx'
import { USUAL } from '../../src/packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { benchWorded } from './benchWorded.tsx'

function controls(change: Partial<BenchSettings> = {}, language: 'en' | 'es' = 'en') {
  const settings = { ...DEFAULT_BENCH, ...change }
  const onChange = vi.fn()
  benchWorded(<Controls settings={settings} onChange={onChange} />, language)
  return { settings, asked: () => onChange.mock.lastCall?.[0] as BenchSettings }
}
const slider = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const slide = (name: string, value: number) => fireEvent.change(slider(name), { target: { value } })
const said = () =>
  [...document.querySelectorAll('[type="range"]')].map((each) => each.getAttribute('aria-valuetext'))

describe('Controls', () => {
  it('says each value with its unit', () => {
    controls({ distanceMm: 2.4 })
    expect(said()).toEqual(['18 G', '10 mm', '80 °C', '90 s', '6 °', '2.4 mm'])
  })

  it('writes tenths as the language does', () => {
    controls({ distanceMm: 2.4 }, 'es')
    expect(said().at(-1)).toMatch(/^2,4 mm$/)
  })

  it.each([
    ['Set temperature', 85, (asked: BenchSettings) => asked.heat.setC],
    ['Time at temperature', 120, (asked: BenchSettings) => asked.heat.holdS],
    ['Active tip', 5.5, (asked: BenchSettings) => asked.heat.activeTipMm],
    ['Angle to nerve', 90, (asked: BenchSettings) => asked.angleDeg],
    ['Distance to nerve', 1.1, (asked: BenchSettings) => asked.distanceMm],
  ])('%s changes that and nothing else', (name, value, read) => {
    const { settings, asked } = controls()
    slide(name, value)
    expect(read(asked())).toBe(value)
    const flat = ({ heat, ...rest }: BenchSettings) => Object.entries({ ...heat, ...rest })
    const before = flat(settings).map(([key, each]) => `${key} ${each}`)
    expect(flat(asked()).filter(([key, each]) => !before.includes(`${key} ${each}`))).toHaveLength(1)
  })

  it('bounds the temperature by the kind of electrode', () => {
    controls({ heat: USUAL.pulsed })
    expect([slider('Set temperature').min, slider('Set temperature').max]).toEqual(['38', '45'])
  })

  it('another electrode comes with what it is usually set to; the number of lesions stays', async () => {
    const { asked } = controls({ heat: { ...USUAL.conventional, lesionsPerNerve: 2 } })
    await userEvent.click(screen.getByLabelText('Cooled'))
    expect(asked().heat).toEqual({ ...USUAL.cooled, lesionsPerNerve: 2 })
  })

  it('offers two needles for conventional tips, and says why not for others', () => {
    controls()
    screen.getByLabelText('Two, bipolar')
    expect(screen.queryByText(/conventional tips only/)).toBeNull()
  })

  it('does not offer a cooled pair, even where an address asks for one', () => {
    controls({ heat: USUAL.cooled, needles: 'two' })
    expect(screen.queryByLabelText('Two, bipolar')).toBeNull()
    expect(screen.queryByLabelText('Between the needles')).toBeNull()
    screen.getByText('Two needles are computed for conventional tips only.')
  })

  it('asks how far apart two needles are', () => {
    const { asked } = controls({ needles: 'two' })
    slide('Between the needles', 14)
    expect(asked().spacingMm).toBe(14)
  })

  it('never leaves the tissue untold', () => {
    controls({ tissue: 'bench' })
    screen.getByText('Ex vivo tissue at 21 °C, no blood flow. Not a living back.')
  })

  it('says beside the rule that 51 °C is not the death of a nerve', async () => {
    const { asked } = controls()
    screen.getByText(/coagulation seen in muscle, not the death of a nerve/)
    await userEvent.selectOptions(screen.getByRole('combobox'), '45 °C: nerve at risk')
    expect(asked().rule).toBe('45')
  })
})
