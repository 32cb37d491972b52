import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Predict } from '../../src/bench/Predict.tsx'
import type { Prediction } from '../../src/bench/prediction.ts'
import { answerWith, benchWorded } from './benchWorded.tsx'

function predict(prediction: Prediction, answer = answerWith(), language: 'en' | 'es' = 'en') {
  const onChange = vi.fn()
  benchWorded(
    <Predict prediction={prediction} answer={answer} settings="now" onChange={onChange} />,
    language,
  )
  return onChange
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const guessing = { kind: 'guessing', what: 'width', guessMm: 6 } as const
const revealed = (guessMm: number, what: 'width' | 'nerve' = 'width') =>
  ({ kind: 'revealed', what, guessMm, settings: 'now' }) as const
const verdict = () => screen.getByRole('status').textContent

describe('Predict', () => {
  it('begins with a guess of the width', async () => {
    const onChange = predict({ kind: 'off' })
    await press('Hide the answer')
    expect(onChange).toHaveBeenCalledExactlyOnceWith(guessing)
  })

  it('does not give the answer away while a guess is made', () => {
    predict(guessing)
    expect(document.body.textContent).not.toMatch(/8\.3|model says/)
    expect(screen.getByRole('slider', { name: 'Your guess' }).getAttribute('aria-valuetext')).toBe('6.0 mm')
  })

  it('takes a guess, and may be about the nerve instead', async () => {
    const onChange = predict(guessing)
    fireEvent.change(screen.getByRole('slider'), { target: { value: 9.5 } })
    expect(onChange).toHaveBeenLastCalledWith({ ...guessing, guessMm: 9.5 })
    await userEvent.click(screen.getByRole('radio', { name: 'Nerve inside the edge' }))
    expect(onChange).toHaveBeenLastCalledWith({ ...guessing, what: 'nerve' })
  })

  it('reveals with the settings that the guess was made for', async () => {
    const onChange = predict(guessing)
    await press('Reveal')
    expect(onChange).toHaveBeenCalledExactlyOnceWith(revealed(6))
  })

  it('can be given up without a guess', async () => {
    const onChange = predict(guessing)
    await press('Show the answer without a guess')
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ kind: 'off' })
  })

  it.each([
    [6, 'You guessed 6.0 mm. The model says 8.3 mm. That is 2.3 mm more than you thought.'],
    [10, 'You guessed 10.0 mm. The model says 8.3 mm. That is 1.8 mm less than you thought.'],
    [8.5, 'You guessed 8.5 mm. The model says 8.3 mm. That is the same, to half a millimetre.'],
  ])('holds a guess of %d mm against the model without blame', (guessMm, said) => {
    predict(revealed(guessMm))
    expect(verdict()).toBe(said)
  })

  it('holds a guess about the nerve against the nerve', () => {
    predict(revealed(6, 'nerve'))
    expect(verdict()).toMatch(/The model says 6\.0 mm\. That is the same/)
  })

  it('says 0 where nothing reaches the edge', () => {
    predict(revealed(4), answerWith({ size: null }))
    expect(verdict()).toMatch(/The model says 0\.0 mm\. That is 4\.0 mm less/)
  })

  it('offers another guess once it has told', async () => {
    const onChange = predict(revealed(6))
    await press('Guess again')
    expect(onChange).toHaveBeenCalledExactlyOnceWith(guessing)
  })

  it('leaves the keyboard at its heading when what was pressed goes away', async () => {
    function Whole() {
      const [prediction, setPrediction] = useState<Prediction>({ kind: 'off' })
      return <Predict prediction={prediction} answer={answerWith()} settings="now" onChange={setPrediction} />
    }
    benchWorded(<Whole />, 'en')
    const heading = () => screen.getByRole('heading', { name: 'Predict first' })
    expect(document.activeElement).not.toBe(heading())
    await press('Hide the answer')
    expect(document.activeElement).toBe(heading())
    ;(document.activeElement as HTMLElement).blur()
    await press('Reveal')
    expect(document.activeElement).toBe(heading())
  })
})
