// The presentation of a step at one point of its progress: camera, looks, labels, insets, paper. Steps are joined
// by blending the end of one into the beginning of the next, so nothing jumps.
import { lerp } from '../math/scalar.ts'
import { blendPoses } from './cameraPoses.ts'
import { blendLooksInto } from './looks.ts'
import type { CameraPose, Inset, Label, Looks, ScottieTrace, SkinPatch, WorkArea } from './moment.ts'

export interface Scenery {
  camera: CameraPose
  looks: Looks
  labels: Label[]
  insets: Inset[]
  workArea: WorkArea | null
  scottie: ScottieTrace | null
  skin: SkinPatch | null
  /** How strongly pain signals show, 0…1. */
  signalLevel: number
  scaleBar: number
}

interface Fading {
  readonly opacity: number
}

/** The blend of two sceneries. Takes ownership of `to` and returns it changed. */
export function blendSceneries(from: Scenery, to: Scenery, share: number): Scenery {
  if (share >= 1) return to
  to.camera = blendPoses(from.camera, to.camera, share)
  blendLooksInto(to.looks, from.looks, share)
  to.labels = blendKeyed(from.labels, to.labels, share, (label) => label.key)
  to.insets = blendKeyed(from.insets, to.insets, share, (inset) => inset.kind)
  to.workArea = blendOne(from.workArea, to.workArea, share, (area) => area.kind)
  to.scottie = blendOne(from.scottie, to.scottie, share, ({ vertebra, side }) => `${vertebra}${side}`)
  to.skin = blendOne(from.skin, to.skin, share, () => 'skin')
  to.signalLevel = lerp(from.signalLevel, to.signalLevel, share)
  to.scaleBar = lerp(from.scaleBar, to.scaleBar, share)
  return to
}

const faded = <T extends Fading>(item: T, share: number): T => ({ ...item, opacity: item.opacity * share })

/** What is in both keeps the newer one's form and a blended opacity; what is in one fades in or out. */
function blendKeyed<T extends Fading>(
  from: readonly T[],
  to: readonly T[],
  share: number,
  keyOf: (item: T) => string,
): T[] {
  const before = new Map(from.map((item) => [keyOf(item), item]))
  const kept = to.map((item) => {
    const old = before.get(keyOf(item))
    before.delete(keyOf(item))
    return old ? { ...item, opacity: lerp(old.opacity, item.opacity, share) } : faded(item, share)
  })
  const leaving = [...before.values()].map((item) => faded(item, 1 - share))
  return [...kept, ...leaving].filter(({ opacity }) => opacity > 0)
}

/** One at a time: the old one is gone at the half, the new one comes after. */
function blendOne<T extends Fading>(
  from: T | null,
  to: T | null,
  share: number,
  keyOf: (item: T) => string,
): T | null {
  if (from && to && keyOf(from) === keyOf(to))
    return { ...to, opacity: lerp(from.opacity, to.opacity, share) }
  if (share < 0.5) return from ? faded(from, 1 - 2 * share) : null
  return to ? faded(to, 2 * share - 1) : null
}
