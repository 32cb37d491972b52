import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { BenchAnswer } from '../../src/bench/answer.ts'
import { type BenchSettings, DEFAULT_BENCH } from '../../src/bench/benchSettings.ts'
import { Numbers } from '../../src/bench/Numbers.tsx'
import { USUAL } from '../../src/packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { answerWith, benchWorded, SIZE } from './benchWorded.tsx'

const show = (answer: BenchAnswer, change: Partial<BenchSettings> = {}, language: 'en' | 'es' = 'en') =>
  benchWorded(<Numbers answer={answer} settings={{ ...DEFAULT_BENCH, ...change }} />, language)
const figures = () =>
  screen.queryAllByRole('term').map((term) => `${term.textContent}: ${term.nextElementSibling!.textContent}`)

describe('Numbers', () => {
  it('says the nerve inside first, then the size, to a tenth of a millimetre', () => {
    show(answerWith())
    expect(figures()).toEqual([
      'nerve inside 51 °C: 6.0 mm',
      'wide: 8.3 mm',
      'long: 11.0 mm',
      'beyond the tip: 1.5 mm',
    ])
    screen.getByText(/Volume: 312 mm³\./)
  })

  it('says the depth, and whether they have met, of two needles only', () => {
    show(answerWith({}, 'bipolar'))
    expect(figures()).toContain('deep: 7.5 mm')
    screen.getByText(/The two lesions have met\./)
  })

  it('says that two lesions have not met', () => {
    show(answerWith({ size: { ...SIZE, joined: false } }, 'bipolar'))
    screen.getByText(/The two lesions do not meet\./)
    expect(screen.queryByText(/have met/)).toBeNull()
  })

  it('has words instead of noughts where nothing reaches the edge', () => {
    show(answerWith({ size: null }), { rule: 'arrhenius' })
    expect(figures()).toEqual([])
    screen.getByText('Nothing reaches Ω = 1 with these settings.')
    expect(screen.queryByText(/Volume/)).toBeNull()
  })

  it('says why of pulsed current', () => {
    show(answerWith({ size: null }), { heat: USUAL.pulsed })
    screen.getByText(/^Nothing reaches 51 °C with these settings\. Pulsed current is kept at 45 °C or less/)
  })

  it('warns of tissue that would boil, and of a generator at its limit, and of nothing else', () => {
    show(answerWith())
    expect(document.querySelectorAll('.bench-warning')).toHaveLength(0)
    show(answerWith({ boilsAtC: 103.4, shortByK: 0.5 }))
    expect([...document.querySelectorAll('.bench-warning')].map(({ textContent }) => textContent)).toEqual([
      'Tissue reaches 103 °C. It would boil and char; the model leaves that out.',
      'The generator’s power limit keeps the tip 0.5 °C below its set temperature.',
    ])
  })

  it('is a region with a name, in Spanish too', () => {
    show(answerWith(), {}, 'es')
    screen.getByRole('region', { name: /lesión/ })
    expect(figures()[1]).toMatch(/^de ancho: 8,3 mm$/)
  })
})
