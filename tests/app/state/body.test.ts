import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BodyId, VariantId } from '../../../src/anatomy/bodies.ts'
import type { Body } from '../../../src/anatomy/body.ts'
import { target } from '../../../src/anatomy/targets.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { HOME } from '../../../src/app/address/address.ts'
import { holdPrepare, shownBody, useBody } from '../../../src/app/state/body.ts'
import { adopt, chooseAudience, chooseBody, openExample, useChoices } from '../../../src/app/state/choices.ts'
import { followChoices, playhead, useStory } from '../../../src/app/state/story.ts'
import { variantBody } from '../../anatomy/variantBody.ts'

const BODIES = { worn: variantBody('worn'), narrowed: variantBody('narrowed') } as Record<VariantId, Body>
let fails = false
const load = vi.fn(async (id: VariantId): Promise<Body> => {
  if (fails) throw new Error('no network')
  return BODIES[id]
})
const stop = followChoices(undefined, load)
afterAll(() => {
  stop()
  adopt(HOME, [])
  holdPrepare(null)
  useBody.setState({ shown: TYPICAL_BODY })
})

const plan = () => useStory.getState().plan!
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
const refusedBodies = (): readonly string[] =>
  useChoices
    .getState()
    .refused.filter(({ field }) => field === 'body')
    .map(({ value }) => value)

/** A stage that has a picture and prepares when it is told to. */
function stage() {
  const calls: { id: BodyId; finish: () => void; fail: () => void }[] = []
  holdPrepare(
    ({ id }) =>
      new Promise((resolve, reject) => {
        calls.push({ id, finish: resolve, fail: () => reject(new Error('no meshes')) })
      }),
  )
  return calls
}

beforeEach(async () => {
  fails = false
  holdPrepare(null)
  adopt(HOME, [])
  await settled()
  useBody.setState({ shown: TYPICAL_BODY })
  load.mockClear()
  openExample()
})

describe('the body that stands', () => {
  it('gives way to the one that is asked for, at the same step and time to the last digit', async () => {
    playhead.seek(plan().steps[7]!.startS + 0.9999)
    const [before, t] = [plan(), playhead.t]
    chooseBody('worn')
    await settled()
    expect(shownBody()).toBe(BODIES.worn)
    expect(plan().body).toBe(BODIES.worn)
    expect(playhead.t).toBe(t)
    expect(plan().steps).toEqual(before.steps)
    // The worn joint L4–L5 turns aside the needle for the nerve that crosses L5.
    expect(plan().nerves[1]!.target).toEqual(target(BODIES.worn, 'nerve.mb.L4.R'))
    expect(plan().nerves[1]!.target).not.toEqual(before.nerves[1]!.target)
  })

  it('stays, and its plan, until what is drawn of the other is there', async () => {
    const calls = stage()
    const before = plan()
    chooseBody('worn')
    await settled()
    expect(calls.map(({ id }) => id)).toEqual(['worn'])
    expect(shownBody()).toBe(TYPICAL_BODY)
    expect(plan()).toBe(before)
    calls[0]!.finish()
    await settled()
    expect(plan().body).toBe(BODIES.worn)
  })

  it.each([
    ['data', () => (fails = true)],
    ['meshes', () => {}],
  ])('stays when the other cannot be had for want of %s, and the person is told', async (_, want) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const calls = stage()
    const before = plan()
    want()
    chooseBody('worn')
    await settled()
    calls[0]?.fail()
    await settled()
    expect(shownBody()).toBe(TYPICAL_BODY)
    expect(plan()).toBe(before)
    expect(useChoices.getState().body).toBe('typical')
    expect(refusedBodies()).toEqual(['worn'])
    expect(warned).toHaveBeenCalledOnce()
    warned.mockRestore()
  })

  it('is asked for again after a failure, and the complaint goes', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    fails = true
    chooseBody('worn')
    await settled()
    fails = false
    chooseBody('worn')
    expect(refusedBodies()).toEqual([])
    await settled()
    expect(shownBody()).toBe(BODIES.worn)
    warned.mockRestore()
  })

  it('is the last one that was asked for, whichever comes first', async () => {
    const calls = stage()
    chooseBody('worn')
    await settled()
    chooseBody('narrowed')
    await settled()
    calls[1]!.finish()
    calls[0]!.finish()
    await settled()
    expect(shownBody()).toBe(BODIES.narrowed)
  })

  it('stays when one goes back to it while the other is on its way, even if that fails then', async () => {
    const calls = stage()
    chooseBody('worn')
    await settled()
    chooseBody('typical')
    calls[0]!.fail()
    await settled()
    expect(shownBody()).toBe(TYPICAL_BODY)
    expect(refusedBodies()).toEqual([])
  })

  it('is fetched once, whatever else is chosen meanwhile', async () => {
    const calls = stage()
    chooseBody('worn')
    chooseAudience('student')
    await settled()
    chooseAudience('patient')
    expect(load).toHaveBeenCalledOnce()
    calls[0]!.finish()
    await settled()
    expect(shownBody()).toBe(BODIES.worn)
  })
})
