import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followLayers, isLeavingLayer, openLayer, takeLayerEntry } from '../../src/ui/openLayers.ts'

/** A history as browsers keep it, without their pages. */
let entries: { state: unknown; search: string }[]
let at: number
/** Long enough for an entry to be left: that is asked for after the deed, and answered later. */
const tick = async () => {
  for (const _ of [1, 2]) await new Promise((resolve) => setTimeout(resolve))
}
const pop = (to: number): void => {
  at = to
  vi.stubGlobal('location', { search: entries[at]!.search })
  window.dispatchEvent(new PopStateEvent('popstate', { state: entries[at]!.state }))
}
const back = () => pop(at - 1)
let heard: string[]
const others = () => heard.push('address')

beforeEach(() => {
  entries = [
    { state: null, search: '?start' },
    { state: null, search: '?story' },
  ]
  at = 1
  heard = []
  vi.stubGlobal('location', { search: '?story' })
  vi.spyOn(window.history, 'pushState').mockImplementation((state) => {
    entries = [...entries.slice(0, at + 1), { state, search: window.location.search }]
    at++
  })
  vi.spyOn(window.history, 'replaceState').mockImplementation((state) => {
    entries[at] = { ...entries[at]!, state }
  })
  vi.spyOn(window.history, 'state', 'get').mockImplementation(() => entries[at]!.state)
  vi.spyOn(window.history, 'go').mockImplementation((by) => void setTimeout(() => pop(at + (by ?? 0))))
  window.addEventListener('popstate', others)
})
afterEach(() => {
  takeLayerEntry()
  window.removeEventListener('popstate', others)
  vi.restoreAllMocks()
})

describe('back', () => {
  it('closes the topmost layer, one at a time, then leaves', () => {
    openLayer(() => heard.push('sheet'))
    openLayer(() => heard.push('page'))
    back()
    expect(heard).toEqual(['page'])
    back()
    expect(heard).toEqual(['page', 'sheet'])
    back()
    expect(heard).toEqual(['page', 'sheet', 'address'])
  })

  it.each([
    [
      'refused',
      () => {
        throw new DOMException('too many', 'SecurityError')
      },
    ],
    ['dropped', () => undefined],
  ])('leaves nothing when the entry of a layer was %s', async (_, pushState) => {
    vi.spyOn(window.history, 'pushState').mockImplementation(pushState)
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const closed = openLayer(() => heard.push('sheet'))
    closed()
    await tick()
    expect(at).toBe(1)
    back()
    expect(heard).toEqual(['address'])
  })

  it('leaves what the address tells to the address, when it goes to another', () => {
    openLayer(() => heard.push('sheet'))
    openLayer(() => heard.push('exploring'), true)
    pop(0)
    expect(heard).toEqual(['sheet', 'address'])
  })

  it('closes a layer of a page that was loaded again on the entry of another', () => {
    entries[1] = { state: { layers: 1 }, search: '?story' }
    openLayer(() => heard.push('sheet'))
    back()
    expect(heard).toEqual(['sheet'])
  })

  it('finds no entry of a layer that was closed by hand', async () => {
    const closed = openLayer(() => heard.push('sheet'))
    closed()
    await tick()
    expect(isLeavingLayer()).toBe(false)
    expect([at, heard]).toEqual([1, []])
  })

  it('finds no entry of layers that were closed together', async () => {
    const closed = [openLayer(() => undefined), openLayer(() => undefined)]
    for (const each of closed) each()
    await tick()
    expect([at, heard]).toEqual([1, []])
  })

  it('finds one entry where a layer gave way to another', async () => {
    openLayer(() => heard.push('menu'))()
    openLayer(() => heard.push('explore'))
    await tick()
    expect(at).toBe(2)
    back()
    expect(heard).toEqual(['explore'])
  })

  it('is told to whoever writes the address, when the entry below is on', async () => {
    const stop = followLayers(() => heard.push('settled'))
    openLayer(() => heard.push('sheet'))
    back()
    openLayer(() => undefined)()
    expect(heard).toEqual(['sheet', 'settled'])
    await tick()
    expect(heard).toEqual(['sheet', 'settled', 'settled'])
    stop()
  })

  it('past the place below closes all and leaves it to the address', () => {
    openLayer(() => heard.push('sheet'))
    pop(0)
    expect(heard).toEqual(['sheet', 'address'])
  })
})

it('gives its entry to another place', async () => {
  const closed = openLayer(() => heard.push('menu'))
  expect(takeLayerEntry()).toBe(true)
  closed()
  await tick()
  expect([at, heard]).toEqual([2, []])
  expect(takeLayerEntry()).toBe(false)
})
