// Ties the address bar to what is chosen and to the clock. Going to another place (start, picker, story) makes a new
// entry, so that "back" works between them; all else replaces the entry, at most once a second while playing.
import type { Plan } from '../../story/pack.ts'
import { followLayers, isLeavingLayer, takeLayerEntry } from '../../ui/openLayers.ts'
import type { Language } from '../../words/language.ts'
import { shownBody, useBody } from '../state/body.ts'
import { adopt, refuse, useChoices } from '../state/choices.ts'
import { usePreferences } from '../state/preferences.ts'
import { playhead, useStory } from '../state/story.ts'
import { type Address, HOME, readAddress, type View, writeAddress } from './address.ts'
import { findPlace, type Place, placeAt } from './placeInPlan.ts'

/** Browsers refuse more than about a hundred changes in half a minute. */
const WRITE_EVERY_MS = 1000

/** The moment that is on, as an address. Another body is named once it is shown. */
function currentAddress(): Address {
  const { refused: _, ...choices } = useChoices.getState()
  const { plan } = useStory.getState()
  const place = plan && choices.view === 'story' ? placeAt(plan, playhead.t) : null
  const atBeginning = playhead.t === 0
  return {
    ...choices,
    body: shownBody().id,
    step: place && !atBeginning ? place.step : null,
    offsetS: place && !atBeginning ? place.offsetS : 0,
  }
}

/** The whole link to this moment. */
export const currentLink = (): string => {
  const { origin, pathname } = window.location
  return `${origin}${pathname}${writeAddress(currentAddress())}`
}

/** Opens what an address says; values that cannot be had are named in the choices. */
function openAddress(search: string, language: Language, hash = ''): void {
  const { address, refused } = readAddress(search, { ...HOME, ...habitsFor(search), language }, hash)
  adopt(address, refused)
  const { plan } = useStory.getState()
  const place = address.step === null ? null : { step: address.step, offsetS: address.offsetS }
  wanted = address.view === 'joints' ? place : null
  if (!plan || address.view !== 'story') return
  if (place) goTo(plan, place)
  else playhead.seek(0)
}

/** At the opening question a device is as its reader left it; a link to a story means what it says, for everyone. */
function habitsFor(search: string): Partial<Address> {
  if (readAddress(search).address.view !== 'start') return {}
  const { audience, bedside } = usePreferences.getState()
  return { audience, cut: bedside ? 'bedside' : 'full' }
}

/** The place that a link named and that waits until its open question (which side, which joint) is answered. */
let wanted: Place | null = null

function goTo(plan: Plan, place: Place): void {
  const { t, missed } = findPlace(plan, place)
  playhead.seek(t)
  if (missed === 'step') refuse({ field: 'step', value: place.step })
  if (missed === 't') refuse({ field: 't', value: String(place.offsetS) })
}

/** Once the story is there, the place that was wanted; leaving for elsewhere gives it up. */
function goToWanted(view: View): void {
  const { plan } = useStory.getState()
  if (wanted && view === 'story' && plan) {
    const place = wanted
    wanted = null
    goTo(plan, place)
  } else if (view !== 'joints') wanted = null
}

/** Reads the address bar, then keeps it true; returns the way to stop. `followChoices` must run already. */
export function followAddress(language: Language): () => void {
  openAddress(window.location.search, language, window.location.hash)
  let view: View = useChoices.getState().view
  let lastMs = Number.NEGATIVE_INFINITY
  let timer: number | null = null
  let goingBack = false
  /** The query that the page shows now. */
  let shown = window.location.search

  /** A new entry is wanted, and waits until that of a closed layer is left. */
  let isEntryWanted = false

  const write = (method: 'pushState' | 'replaceState', staysOpen = false): void => {
    if (timer !== null) window.clearTimeout(timer)
    timer = null
    if (isLeavingLayer()) {
      isEntryWanted ||= method === 'pushState'
      return
    }
    // An entry that was gone back to keeps the body it names while that is on its way.
    if (method === 'replaceState' && useChoices.getState().body !== shownBody().id) return
    lastMs = performance.now()
    const search = writeAddress(currentAddress())
    if (search === window.location.search) return
    const to = search === '' ? window.location.pathname : search
    try {
      // Another place takes the entry of a sheet that is open or about to be left; a change of this place keeps its mark,
      // and so does another body, which is chosen while exploring and leaves that open.
      if (method === 'replaceState' || staysOpen) window.history[method](window.history.state, '', to)
      else if (takeLayerEntry()) window.history.replaceState(null, '', to)
      else window.history.pushState(null, '', to)
      shown = search
    } catch (error) {
      // Browsers refuse an address now and then (too many in a short time). What was chosen stands; it is written later.
      if (!(error instanceof DOMException)) throw error
      writeSoon()
    }
  }
  const writeSoon = (): void => {
    if (timer !== null) return
    const waitMs = Math.max(0, lastMs + WRITE_EVERY_MS - performance.now())
    timer = window.setTimeout(() => write('replaceState'), waitMs)
  }
  const onChoices = (): void => {
    const now = useChoices.getState().view
    const moved = now !== view
    view = now
    if (moved) goToWanted(now)
    if (moved && !goingBack) write('pushState')
    // A choice on the picker is written at once: the next tap may leave for the story, and "back" must find it chosen.
    else if (now === 'start' || now === 'joints') write('replaceState')
    else writeSoon()
  }
  const onBack = (): void => {
    // A jump within the page (the link past the picture) makes an entry of its own; the moment is the same.
    if (window.location.search === shown) return
    shown = window.location.search
    goingBack = true
    openAddress(window.location.search, useChoices.getState().language)
    goingBack = false
  }

  /** The entry below a closed layer is on again: it tells this moment, and makes room for a place that waited. */
  const onLayerClosed = (): void => {
    shown = window.location.search
    const method = isEntryWanted ? 'pushState' : 'replaceState'
    isEntryWanted = false
    write(method)
  }

  /** Another body is another place: a new entry, unless the entry names it already. */
  const onBody = (): void =>
    write(
      readAddress(window.location.search).address.body === shownBody().id ? 'replaceState' : 'pushState',
      true,
    )

  write('replaceState')
  const stopBody = useBody.subscribe((now, before) => now.shown !== before.shown && onBody())
  const stopChoices = useChoices.subscribe(onChoices)
  const stopClock = playhead.subscribe(writeSoon)
  const stopLayers = followLayers(onLayerClosed)
  window.addEventListener('popstate', onBack)
  return () => {
    stopLayers()
    stopBody()
    stopChoices()
    stopClock()
    window.removeEventListener('popstate', onBack)
    if (timer !== null) window.clearTimeout(timer)
  }
}
