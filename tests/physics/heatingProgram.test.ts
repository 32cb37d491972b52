import { describe, expect, it } from 'vitest'
import { ELECTRODES } from '../../src/physics/electrode.ts'
import { heatingProgram } from '../../src/physics/heatingProgram.ts'
import { RESOLUTIONS } from '../../src/physics/resolution.ts'

const times = { startC: 37, setC: 80, holdS: 90, coolS: 60 }
const program = heatingProgram(times, ELECTRODES.conventional, RESOLUTIONS.standard)
const steps = (phase: string) => program.filter((step) => step.phase === phase)

describe('heatingProgram', () => {
  it('lasts as long as its parts', () => {
    expect(steps('ramp').at(-1)!.endS).toBeCloseTo(15, 9)
    expect(steps('hold').at(-1)!.endS).toBeCloseTo(105, 9)
    expect(steps('cool').at(-1)!.endS).toBeCloseTo(165, 9)
  })

  it('goes on without gaps', () => {
    let end = 0
    for (const { dtS, endS } of program) {
      expect(endS - dtS).toBeCloseTo(end, 9)
      end = endS
    }
  })

  it('warms in a straight line, then holds, then lets go', () => {
    for (const { endS, targetC } of steps('ramp')) expect(targetC).toBeCloseTo(37 + (43 * endS) / 15, 9)
    for (const { targetC } of steps('hold')) expect(targetC).toBe(80)
    for (const { targetC } of steps('cool')) expect(targetC).toBeNull()
  })

  it('never steps longer than asked', () => {
    for (const { dtS } of program) expect(dtS).toBeLessThanOrEqual(RESOLUTIONS.standard.stepS)
  })

  it('has at most three lengths of step, the ramp’s pace first in each phase', () => {
    expect(new Set(program.map(({ dtS }) => dtS)).size).toBeLessThanOrEqual(3)
    const pace = steps('ramp')[0]!.dtS
    expect(steps('hold')[0]!.dtS).toBe(pace)
    expect(steps('cool')[0]!.dtS).toBe(pace)
  })

  it('ends with the hold when no cooling is asked for', () => {
    const hot = heatingProgram({ ...times, coolS: 0 }, ELECTRODES.conventional, RESOLUTIONS.standard)
    expect(hot.at(-1)!.phase).toBe('hold')
  })

  it('warms a cooled electrode slowly', () => {
    const slow = heatingProgram({ ...times, setC: 60 }, ELECTRODES.cooled, RESOLUTIONS.standard)
    expect(slow.filter(({ phase }) => phase === 'ramp').at(-1)!.endS).toBeCloseTo(80, 9)
  })

  it('keeps to any time asked for', () => {
    for (const holdS of [15, 16.3, 47, 240]) {
      const any = heatingProgram({ ...times, holdS, coolS: 0 }, ELECTRODES.conventional, RESOLUTIONS.coarse)
      expect(any.at(-1)!.endS).toBeCloseTo(15 + holdS, 9)
    }
  })
})
