// How much of the stage stays free of the model, CSS pixels: room for labels and for what floats over the picture
// (docs/drawing.md#stage).

import type { Layout } from '../../ui/useLayout.ts'
import { isWingView, type View, type WingView } from '../address/address.ts'

export interface ClearRoom {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

const ROOM: Readonly<Record<Layout, ClearRoom>> = {
  desktop: { top: 64, right: 220, bottom: 24, left: 0 },
  landscape: { top: 16, right: 196, bottom: 16, left: 0 },
  portrait: { top: 16, right: 188, bottom: 16, left: 0 },
  phone: { top: 60, right: 0, bottom: 64, left: 0 },
}
const RESTING: Readonly<Record<Layout, ClearRoom>> = {
  desktop: { top: 60, right: 240, bottom: 0, left: 60 },
  landscape: { top: 60, right: 150, bottom: 0, left: 20 },
  portrait: { top: 24, right: 170, bottom: 40, left: 40 },
  phone: { top: 12, right: 12, bottom: 12, left: 12 },
}

/** Views whose picture has names in its margin; the others have rings. A wing stands before the picture. */
const IS_TOLD: Readonly<Record<Exclude<View, WingView>, boolean>> = {
  start: false,
  joints: false,
  story: true,
}

/** On a phone the line that names a variant body lies across the top, below the bar. */
const NOTE_PX = 54

export function clearRoom(layout: Layout, view: View, hasNote = false): ClearRoom {
  const room = !isWingView(view) && IS_TOLD[view] ? ROOM[layout] : RESTING[layout]
  return hasNote && layout === 'phone' ? { ...room, top: room.top + NOTE_PX } : room
}
