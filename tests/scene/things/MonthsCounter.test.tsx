import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { restingMoment } from '../../../src/scene/stage/restingMoment.ts'
import { MonthsCounter } from '../../../src/scene/things/MonthsCounter.tsx'
import { onStage, WORDS } from '../onStage.tsx'

const at = (monthsAfter: number | null) => ({ ...restingMoment(TYPICAL_BODY, 'right', []), monthsAfter })
const counter = () => document.querySelector<HTMLElement>('.stage-months')!

describe('MonthsCounter', () => {
  it('counts whole months while the nerve grows back', () => {
    const { see } = onStage(<MonthsCounter words={WORDS} />, at(0))
    screen.getByText('0 months')
    see(at(8.4))
    screen.getByText('8 months')
    see(at(8.6))
    screen.getByText('9 months')
  })

  it('is away at every other time', () => {
    const { see } = onStage(<MonthsCounter words={WORDS} />, at(null))
    expect(counter().hidden).toBe(true)
    see(at(3))
    expect(counter().hidden).toBe(false)
    see(at(null))
    expect(counter().hidden).toBe(true)
  })

  it('writes nothing to the page while the month is the same', () => {
    const { see } = onStage(<MonthsCounter words={WORDS} />, at(5))
    const written = counter().firstChild
    see(at(5.2))
    expect(counter().firstChild).toBe(written)
  })
})
