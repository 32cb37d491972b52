import { describe, expect, it } from 'vitest'
import { solveStoryLesion } from '../../../src/app/heat/storyLesion.ts'
import { solveLesion } from '../../../src/physics/lesion.ts'
import type { LesionClient } from '../../../src/physics/lesionClient.ts'
import { timelineOf } from '../../../src/physics/lesionTimeline.ts'

/** Solves where it is asked, and says whether it was closed. */
function direct() {
  const state = { closed: false }
  const make = (): LesionClient => ({
    solve: async (settings) => timelineOf(solveLesion(settings, { keepFrames: true })),
    close: () => {
      state.closed = true
    },
  })
  return { state, make }
}

describe('the lesion of an address', () => {
  it('is the one it asks for, in a body, and its worker ends', async () => {
    const { state, make } = direct()
    const { lesion, rejected } = await solveStoryLesion('16G,5mm,85C,60s,2x', make)
    expect(lesion).toMatchObject({
      mode: 'body',
      gauge: 16,
      activeTipMm: 5,
      setTempC: 85,
      heatS: 60,
      perNerve: 2,
    })
    expect(rejected).toEqual([])
    expect(state.closed).toBe(true)
  })

  it('names what it could not read and tells the rest', async () => {
    const { lesion, rejected } = await solveStoryLesion('99G,60s', direct().make)
    expect(rejected).toEqual(['99G'])
    expect(lesion).toMatchObject({ gauge: 18, heatS: 60 })
  })

  it('ends its worker when it fails', async () => {
    const { state, make } = direct()
    const failing = (): LesionClient => ({ ...make(), solve: () => Promise.reject(new Error('no memory')) })
    await expect(solveStoryLesion('60s', failing)).rejects.toThrow('no memory')
    expect(state.closed).toBe(true)
  })
})
