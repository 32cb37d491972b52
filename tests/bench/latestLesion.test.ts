import { describe, expect, it } from 'vitest'
import { latestLesion } from '../../src/bench/latestLesion.ts'
import type { SolveOptions } from '../../src/physics/lesionClient.ts'
import type { LesionTimeline } from '../../src/physics/lesionTimeline.ts'
import { DEFAULT_SETTINGS, type LesionSettings } from '../../src/physics/settings.ts'

const at = (holdS: number): LesionSettings => ({ ...DEFAULT_SETTINGS, holdS })
const solved = (settings: LesionSettings, resolution: 'standard' | 'coarse' = 'standard') =>
  ({ settings, resolution }) as LesionTimeline

/** A client whose answers are given by hand. */
function byHand() {
  const asked: {
    settings: LesionSettings
    options: SolveOptions
    answer: (t: LesionTimeline) => void
    fail: (e: Error) => void
  }[] = []
  const solve = (settings: LesionSettings, options: SolveOptions = {}) =>
    new Promise<LesionTimeline>((answer, fail) => {
      asked.push({ settings, options, answer, fail })
      options.signal?.addEventListener('abort', () => fail(options.signal!.reason))
    })
  return { asked, latest: latestLesion({ solve }) }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('the newest lesion', () => {
  it('lets one run and only the newest wish wait', async () => {
    const { asked, latest } = byHand()
    for (const holdS of [30, 40, 50, 60]) latest.ask(at(holdS))
    expect(asked.map(({ settings }) => settings.holdS)).toEqual([30])
    asked[0]!.answer(solved(at(30)))
    await settled()
    expect(latest.state().timeline?.settings.holdS).toBe(30)
    expect(asked.map(({ settings }) => settings.holdS)).toEqual([30, 60])
    asked[1]!.answer(solved(at(60)))
    await settled()
    expect(asked).toHaveLength(2)
  })

  it('follows a coarse answer with a standard one, once nothing waits', async () => {
    const { asked, latest } = byHand()
    latest.ask(at(30))
    latest.ask(at(40))
    asked[0]!.answer(solved(at(30), 'coarse'))
    await settled()
    expect(asked[1]!.options.resolution).toBe('auto')
    asked[1]!.answer(solved(at(40), 'coarse'))
    await settled()
    expect(asked[2]!.settings.holdS).toBe(40)
    expect(asked[2]!.options.resolution).toBe('standard')
  })

  it('gives up what takes long when another is wished for', async () => {
    const { asked, latest } = byHand()
    latest.ask(at(30))
    asked[0]!.options.onProgress!(0.2)
    expect(latest.state().progress).toBe(0.2)
    latest.ask(at(40))
    await settled()
    expect(asked[0]!.options.signal!.aborted).toBe(true)
    expect(asked[1]!.settings.holdS).toBe(40)
    expect(latest.state()).toMatchObject({ progress: null, failure: null })
  })

  it('can be cancelled: the last answer stays, and the next wish is heard', async () => {
    const { asked, latest } = byHand()
    latest.ask(at(30))
    asked[0]!.answer(solved(at(30)))
    await settled()
    latest.ask(at(40))
    asked[1]!.options.onProgress!(0.5)
    latest.cancel()
    await settled()
    expect(latest.state()).toMatchObject({ progress: null, failure: null, isCancelled: true })
    expect(latest.state().timeline?.settings.holdS).toBe(30)
    latest.ask(at(50))
    expect(asked[2]!.settings.holdS).toBe(50)
    expect(latest.state().isCancelled).toBe(false)
  })

  it('says why there is no answer, and goes on', async () => {
    const { asked, latest } = byHand()
    latest.ask(at(30))
    latest.ask(at(40))
    asked[0]!.fail(new Error('the worker failed'))
    await settled()
    expect(latest.state().failure).toBe('the worker failed')
    asked[1]!.answer(solved(at(40)))
    await settled()
    expect(latest.state().failure).toBeNull()
  })

  it('tells its listeners until they leave', async () => {
    const { asked, latest } = byHand()
    let heard = 0
    const leave = latest.subscribe(() => heard++)
    latest.ask(at(30))
    asked[0]!.options.onProgress!(0.4)
    leave()
    asked[0]!.options.onProgress!(0.6)
    expect(heard).toBe(1)
  })
})
