import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { VariantId } from '../../../src/anatomy/bodies.ts'
import type { Body } from '../../../src/anatomy/body.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { HOME } from '../../../src/app/address/address.ts'
import { currentLink, followAddress } from '../../../src/app/address/followAddress.ts'
import { shownBody, useBody } from '../../../src/app/state/body.ts'
import {
  adopt,
  chooseBody,
  openExample,
  openPicker,
  toggleJoint,
  useChoices,
} from '../../../src/app/state/choices.ts'
import { setPreference } from '../../../src/app/state/preferences.ts'
import { followChoices, playhead } from '../../../src/app/state/story.ts'
import { openLayer } from '../../../src/ui/openLayers.ts'
import { variantBody } from '../../anatomy/variantBody.ts'

const WORN = variantBody('worn')
let arrive = (): void => {}
let fail = (): void => {}
const load = (_: VariantId): Promise<Body> =>
  new Promise((resolve, reject) => {
    arrive = () => resolve(WORN)
    fail = () => reject(new Error('no network'))
  })
const stopChoices = followChoices(undefined, load)
window.history.replaceState(null, '', '/?joints=L4-L5&side=right')
const stopAddress = followAddress('en')
afterAll(() => {
  stopAddress()
  stopChoices()
  adopt(HOME, [])
  useBody.setState({ shown: TYPICAL_BODY })
})

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
const bodyInBar = (): string | null => new URLSearchParams(window.location.search).get('body')
const entries = (): number => window.history.length
/** As the browser does it: the entry is there, then the page hears of it. */
function goTo(search: string): void {
  window.history.replaceState(null, '', search)
  window.dispatchEvent(new PopStateEvent('popstate'))
}

beforeEach(async () => {
  adopt(HOME, [])
  useBody.setState({ shown: TYPICAL_BODY })
  openExample()
  await settled()
})

describe('followAddress and the body', () => {
  it('makes an entry once another body is shown, not before', async () => {
    const before = entries()
    chooseBody('worn')
    await settled()
    expect([bodyInBar(), entries()]).toEqual([null, before])
    expect(currentLink()).not.toContain('body=')
    arrive()
    await settled()
    expect([bodyInBar(), entries()]).toEqual(['worn', before + 1])
    expect(currentLink()).toContain('body=worn')
  })

  it('makes none for a body that cannot be had', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const before = entries()
    chooseBody('worn')
    fail()
    await settled()
    expect([bodyInBar(), entries(), shownBody().id]).toEqual([null, before, 'typical'])
    warned.mockRestore()
  })

  it('brings the body of an entry that one goes back to, and keeps that entry as it is meanwhile', async () => {
    const before = entries()
    goTo('/?joints=L4-L5&side=right&body=worn')
    await settled()
    expect([bodyInBar(), shownBody().id]).toEqual(['worn', 'typical'])
    arrive()
    await settled()
    expect([bodyInBar(), shownBody().id, entries()]).toEqual(['worn', 'worn', before])
    goTo('/?joints=L4-L5&side=right')
    await settled()
    expect([bodyInBar(), shownBody().id, entries()]).toEqual([null, 'typical', before])
  })

  it('lets one leave for elsewhere while a body is on its way', async () => {
    const before = entries()
    chooseBody('worn')
    openPicker()
    expect(entries()).toBe(before + 1)
    expect(window.location.search).toContain('view=joints')
    arrive()
    await settled()
    expect([bodyInBar(), shownBody().id]).toEqual(['worn', 'worn'])
  })
})

describe('followAddress and the habits of a device', () => {
  it('opens the question for the reader and length that were last on, a link to a story as it says', () => {
    setPreference({ audience: 'clinician', bedside: true })
    goTo('/')
    expect(useChoices.getState()).toMatchObject({ view: 'start', audience: 'clinician', cut: 'bedside' })
    goTo('/?who=student')
    expect(useChoices.getState()).toMatchObject({ view: 'start', audience: 'student' })
    goTo('/?joints=L4-L5&side=left')
    expect(useChoices.getState()).toMatchObject({ view: 'story', audience: 'patient', cut: 'full' })
    setPreference({ audience: 'patient', bedside: false })
  })

  it('keeps picked joints at the question, also after a reload', () => {
    goTo('/')
    toggleJoint('L3-L4')
    expect(window.location.search).toBe('?view=start&joints=L3-L4&side=right')
    goTo(window.location.search)
    expect(useChoices.getState()).toMatchObject({ view: 'start', joints: ['L3-L4'] })
  })
})

describe('followAddress and what lies over the page', () => {
  it('lets another place take the entry of a sheet', async () => {
    const before = entries()
    const closed = openLayer(() => undefined)
    openPicker()
    closed()
    await settled()
    expect(entries()).toBe(before + 1)
    expect(window.location.search).toContain('view=joints')
  })

  it('has a new place wait until the entry of a closed sheet is left', async () => {
    const go = vi.spyOn(window.history, 'go').mockImplementation(() => undefined)
    openLayer(() => undefined)()
    await settled()
    expect(go).toHaveBeenCalledWith(-1)
    const before = entries()
    openPicker()
    expect(entries()).toBe(before)
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(entries()).toBe(before + 1)
    expect(window.location.search).toContain('view=joints')
    go.mockRestore()
  })

  it('keeps the moment when “back” closes a sheet, and tells it', () => {
    const below = window.location.search
    const close = vi.fn()
    openLayer(close)
    playhead.seek(60)
    goTo(below)
    expect(close).toHaveBeenCalledOnce()
    expect(playhead.t).toBe(60)
    expect(window.location.search).toContain('step=')
  })

  it('leaves exploring open at another body: “back” is first the body before, then the story', async () => {
    const close = vi.fn()
    openLayer(close)
    const mark = window.history.state
    const before = entries()
    chooseBody('worn')
    arrive()
    await settled()
    expect([entries(), window.history.state]).toEqual([before + 1, mark])
    window.history.replaceState(mark, '', '/?joints=L4-L5&side=right')
    window.dispatchEvent(new PopStateEvent('popstate', { state: mark }))
    await settled()
    expect([close.mock.calls.length, shownBody().id]).toEqual([0, 'typical'])
    goTo(window.location.search)
    expect(close).toHaveBeenCalledOnce()
  })
})
