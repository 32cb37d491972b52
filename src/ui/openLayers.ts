// What lies over the page (a sheet, a page in it, exploring) and the browser's "back": it closes the topmost before it
// leaves the place below. Each layer has one entry of the history while it is open; closed in another way, the entry is
// left again. The address of an entry belongs to whoever writes it, told here when the entry below is on again.

interface Layer {
  readonly close: () => void
  /** The address says whether it is open, so that going to another address opens or closes it by itself. */
  readonly isInAddress: boolean
}

interface Listening {
  readonly onSettled: () => void
}

let layers: readonly Layer[] = []
/** The address over which the first of them was opened. */
let ground = ''
/** Entries of layers that are closed already, still to be left. */
let toLeave = 0
/** Leaving has been asked of the browser, which answers later. */
let isLeaving = false
let listening: Listening | null = null

/** Opens a layer; returns the way to say that it is closed. `close` is called when "back" closes it. */
export function openLayer(close: () => void, isInAddress = false): () => void {
  // Under Node (commands, tests of pure parts) there is no history.
  if (typeof window === 'undefined') return () => undefined
  const layer = { close, isInAddress }
  window.addEventListener('popstate', onPop, { capture: true })
  const depth = layers.length + 1
  if (!hasEntryAt(depth)) return () => undefined
  if (depth === 1) ground = window.location.search
  layers = [...layers, layer]
  return () => {
    if (!layers.includes(layer)) return
    layers = layers.filter((each) => each !== layer)
    toLeave++
    queueMicrotask(leave)
  }
}

/**
 * Makes the entry of a layer. Browsers refuse or drop one now and then (too many in a short time); such a layer is not
 * closed by "back", and closing it leaves nothing.
 */
function hasEntryAt(depth: number): boolean {
  try {
    if (toLeave > 0) {
      // Another has just closed: its entry serves.
      toLeave--
      window.history.replaceState({ layers: depth }, '')
    } else {
      // A page that was loaded again begins on the entry of a layer that is no more.
      if (depth === 1 && window.history.state?.layers) window.history.replaceState(null, '')
      window.history.pushState({ layers: depth }, '')
    }
  } catch (error) {
    console.warn('openLayers: the browser makes no entry', error)
  }
  return window.history.state?.layers === depth
}

/** Another place is gone to: it takes the entry of the topmost layer, and no layer has one any more. */
export function takeLayerEntry(): boolean {
  const hadEntry = layers.length + toLeave > 0
  layers = []
  toLeave = 0
  return hadEntry
}

/** While true, entries must not be written: the one that is on is about to be left. */
export const isLeavingLayer = (): boolean => isLeaving

/** Calls when the entry below a closed layer is on; returns the way to stop. */
export function followLayers(onSettled: () => void): () => void {
  listening = { onSettled }
  return () => {
    listening = null
  }
}

function leave(): void {
  if (toLeave === 0 || isLeaving) return
  isLeaving = true
  const entries = toLeave
  toLeave = 0
  window.history.go(-entries)
}

function onPop(event: PopStateEvent): void {
  if (isLeaving) {
    isLeaving = false
    event.stopImmediatePropagation()
    listening?.onSettled()
    leave()
    return
  }
  const depth: number = event.state?.layers ?? 0
  if (depth >= layers.length) return
  const closing = layers.slice(depth)
  layers = layers.slice(0, depth)
  // Farther back than the place below: that place is for whoever reads addresses.
  const isElsewhere = depth === 0 && window.location.search !== ground
  if (!isElsewhere) event.stopImmediatePropagation()
  for (const layer of closing.toReversed()) if (!(isElsewhere && layer.isInAddress)) layer.close()
  if (!isElsewhere) listening?.onSettled()
}
