// Ties the address bar to what is chosen and to the clock. Going to another place (start, picker, story) makes a new
// entry, so that "back" works between them; all else replaces the entry, at most once a second while playing.
import { pageBody } from '../../anatomy/pageBody.ts'
import type { Language } from '../../words/language.ts'
import { adopt, refuse, useChoices } from '../state/choices.ts'
import { playhead, useStory } from '../state/story.ts'
import { type Address, HOME, readAddress, type View, writeAddress } from './address.ts'
import { findPlace, placeAt } from './placeInPlan.ts'

/** Browsers refuse more than about a hundred changes in half a minute. */
const WRITE_EVERY_MS = 1000

/** The moment that is on, as an address. */
export function currentAddress(): Address {
  const { refused: _, ...choices } = useChoices.getState()
  const { plan } = useStory.getState()
  const place = plan && choices.view === 'story' ? placeAt(plan, playhead.t) : null
  const atBeginning = playhead.t === 0
  return {
    ...choices,
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
export function openAddress(search: string, language: Language): void {
  const { address, refused } = readAddress(search, { ...HOME, language })
  // A body that could not be had has been told of already: the address names the one that is shown.
  adopt({ ...address, body: pageBody().id }, refused)
  const { plan } = useStory.getState()
  if (!plan || address.view !== 'story') return
  if (address.step === null) {
    playhead.seek(0)
    return
  }
  const { t, exact } = findPlace(plan, { step: address.step, offsetS: address.offsetS })
  playhead.seek(t)
  if (!exact) refuse({ field: 'step', value: address.step })
}

/** Reads the address bar, then keeps it true; returns the way to stop. `followChoices` must run already. */
export function followAddress(language: Language): () => void {
  openAddress(window.location.search, language)
  let view: View = useChoices.getState().view
  let lastMs = Number.NEGATIVE_INFINITY
  let timer: number | null = null
  let goingBack = false

  const write = (method: 'pushState' | 'replaceState'): void => {
    if (timer !== null) window.clearTimeout(timer)
    timer = null
    lastMs = performance.now()
    const search = writeAddress(currentAddress())
    if (search !== window.location.search) {
      window.history[method](null, '', search === '' ? window.location.pathname : search)
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
    if (moved && !goingBack) write('pushState')
    // A choice on the picker is written at once: the next tap may leave for the story, and "back" must find it chosen.
    else if (now === 'start' || now === 'joints') write('replaceState')
    else writeSoon()
  }
  const onBack = (): void => {
    if (readAddress(window.location.search).address.body !== pageBody().id) {
      window.location.reload()
      return
    }
    goingBack = true
    openAddress(window.location.search, useChoices.getState().language)
    goingBack = false
  }

  write('replaceState')
  const stopChoices = useChoices.subscribe(onChoices)
  const stopClock = playhead.subscribe(writeSoon)
  window.addEventListener('popstate', onBack)
  return () => {
    stopChoices()
    stopClock()
    window.removeEventListener('popstate', onBack)
    if (timer !== null) window.clearTimeout(timer)
  }
}
