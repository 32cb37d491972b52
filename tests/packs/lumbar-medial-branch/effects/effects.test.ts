import { describe, expect, it } from 'vitest'
import { fluidMl } from '../../../../src/command/momentRows.ts'
import { testPulsesAt } from '../../../../src/packs/lumbar-medial-branch/effects/effects.ts'
import { momentIn, storyOf } from '../storyOf.ts'

const plan = storyOf(['L4-L5'], 'right')
const fluidsIn = (step: string, share: number): string[] => {
  const moment = momentIn(plan, step, share)
  return moment.fluids.map(
    (fluid) => `${fluid.kind} ${fluid.nerve} ${fluidMl(moment.body, fluid).toFixed(2)} mL`,
  )
}

describe('fluids', () => {
  it('puts 0.2 mL of contrast at the nerve before anything else, and takes it away as the medicine goes in', () => {
    expect(fluidsIn('blk.04.needle@nerve.mb.L3.R', 0.9)).toEqual([])
    expect(fluidsIn('blk.05.contrast@nerve.mb.L3.R', 0.6)).toEqual(['contrast nerve.mb.L3.R 0.20 mL'])
    expect(fluidsIn('blk.06.inject@nerve.mb.L3.R', 0.99)).toEqual(['anaesthetic nerve.mb.L3.R 0.50 mL'])
  })

  it('numbs with half a millilitre, in the block and through the cannula before heat', () => {
    expect(fluidsIn('rfa.04.numb@nerve.mb.L3.R', 0.95)).toEqual(['anaesthetic nerve.mb.L3.R 0.50 mL'])
    expect(fluidsIn('rfa.05.heat@nerve.mb.L3.R', 0.5)).toEqual([])
  })

  it('never shows contrast on the day of heat', () => {
    const heat = plan.steps.filter(({ chapter }) => chapter === 'rfa')
    for (const { key } of heat)
      for (const share of [0.1, 0.5, 0.9])
        expect(fluidsIn(key, share).filter((fluid) => fluid.startsWith('contrast'))).toEqual([])
  })
})

describe('test pulses', () => {
  const step = plan.steps.find(({ key }) => key === 'rfa.03.test@nerve.mb.L3.R')!
  const pulses = Array.from({ length: 400 }, (_, i) => (step.durationS * i) / 400).flatMap((s) => {
    const found = testPulsesAt(plan, step.startS + s)
    return found ? [{ s, ...found }] : []
  })

  it('are those of the sensory test first, then those of the motor test', () => {
    const kinds = pulses.map(({ kind }) => kind)
    expect([...new Set(kinds)]).toEqual(['sensory 50 Hz', 'motor 2 Hz'])
    expect(kinds.lastIndexOf('sensory 50 Hz')).toBeLessThan(kinds.indexOf('motor 2 Hz'))
  })

  it.each([
    ['sensory 50 Hz', 2],
    ['motor 2 Hz', 1],
  ] as const)('swell at %s no more than %i times a second: nothing flashes', (kind, mostHz) => {
    const own = pulses.filter((each) => each.kind === kind)
    const swells = own.filter(({ phase }, i) => i > 0 && phase < own[i - 1]!.phase).length
    expect(swells).toBeGreaterThan(0)
    expect(swells).toBeLessThanOrEqual(mostHz * (own.at(-1)!.s - own[0]!.s) + 1)
  })
})

describe('generator', () => {
  it('shows its set temperature and the nerve’s own, and how much nerve lies inside 45, 51 and 60 °C', () => {
    const { generator, lesions } = momentIn(plan, 'rfa.05.heat@nerve.mb.L3.R', 0.8)
    expect(generator).toMatchObject({ nerve: 'nerve.mb.L3.R', setTempC: 80, turn: 0 })
    expect(generator!.tipTempC).toBeCloseTo(80, 0)
    expect(generator!.nerveTempC).toBeGreaterThan(51)
    expect(generator!.insideMm[45]).toBeGreaterThan(generator!.insideMm[51])
    expect(generator!.insideMm[51]).toBeGreaterThan(generator!.insideMm[60])
    expect(lesions.map(({ reached }) => reached.map(({ tempC }) => tempC))).toEqual([[45, 51, 60, 80]])
  })

  it('is off outside the step of heat', () => {
    expect(momentIn(plan, 'rfa.04.numb@nerve.mb.L3.R', 0.5).generator).toBeNull()
    expect(momentIn(plan, 'rfa.06.nerve', 0.5).generator).toBeNull()
  })
})

describe('a vein', () => {
  it('is shown once, at the first nerve’s dye, and washed through while it is there', () => {
    const at = (share: number) => momentIn(plan, 'blk.05.contrast@nerve.mb.L3.R', share).vessel
    expect(at(0.1)).toBeNull()
    expect(at(0.5)!.nerve).toBe('nerve.mb.L3.R')
    expect(at(0.8)!.washed).toBeGreaterThan(at(0.5)!.washed)
    expect(momentIn(plan, 'blk.05.contrast@nerve.mb.L4.R', 0.5).vessel).toBeNull()
  })
})
