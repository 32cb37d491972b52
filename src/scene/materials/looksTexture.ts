// The Moment's looks as a texture that every surface reads: one column a structure, three rows.
// Row 0: presence, ghost, emphasis, chosen. Row 1: base colour (linear), lit by a word or pointer. Row 2: for nerves,
// the share of the length where fibres have faded from, how far faded, how far regrown (share of length), numb.
import { Color, DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three'
import { type Body, perBody } from '../../anatomy/body.ts'
import { isTurnedToBone } from '../../anatomy/bonyLigaments.ts'
import { nerveCurve, solvedNerves } from '../../anatomy/nerveCurves.ts'
import {
  kindOf,
  type NerveId,
  STRUCTURES,
  type StructureId,
  structureIndex,
} from '../../anatomy/structures.ts'
import type { Moment, NerveState } from '../../story/moment.ts'
import { unknownKind } from '../../story/unknownKind.ts'
import { PALETTES, type Palette } from './palette.ts'

const WIDTH = STRUCTURES.length
const ROWS = 3

export class LooksTexture {
  readonly texture: DataTexture
  readonly #data = new Float32Array(WIDTH * ROWS * 4)
  #lit: ReadonlySet<StructureId> = new Set()

  constructor() {
    this.texture = new DataTexture(this.#data, WIDTH, ROWS, RGBAFormat, FloatType)
    this.texture.minFilter = NearestFilter
    this.texture.magFilter = NearestFilter
    for (let i = 0; i < WIDTH; i++) this.#data.set([2, 0, 2, 0], (2 * WIDTH + i) * 4)
  }

  setPalette(palette: Palette, body: Body): void {
    const color = new Color()
    STRUCTURES.forEach((id, i) => {
      setBaseColour(color, id, palette, body)
      this.#data.set([color.r, color.g, color.b], (WIDTH + i) * 4)
    })
    this.texture.needsUpdate = true
  }

  /** Things that a word, a pointer or the keyboard points at. */
  setLit(lit: ReadonlySet<StructureId>): void {
    this.#lit = lit
    STRUCTURES.forEach((id, i) => {
      this.#data[(WIDTH + i) * 4 + 3] = this.#lit.has(id) ? 1 : 0
    })
    this.texture.needsUpdate = true
  }

  setMoment({ body, looks, nerves }: Pick<Moment, 'body' | 'looks' | 'nerves'>): void {
    this.#data.set(looks, 0)
    for (const state of nerves) this.#setNerve(body, state)
    this.texture.needsUpdate = true
  }

  /** The treated nerve and what grows from it beyond the lesion share one fate, measured along their common way. */
  #setNerve(body: Body, state: NerveState): void {
    for (const { id, startsMm, lengthMm, beyondMm } of downstream(body, state)) {
      const fadedFrom = Math.min(1, Math.max(0, -startsMm / lengthMm))
      const frontMm = state.regrown * beyondMm
      const regrown = (frontMm - startsMm) / lengthMm
      this.#data.set([fadedFrom, state.faded, regrown, state.numb], (2 * WIDTH + structureIndex(id)) * 4)
    }
  }
}

interface Downstream {
  readonly id: NerveId
  /** Where this nerve begins, mm along the way from the lesion's near end; negative before it. */
  readonly startsMm: number
  readonly lengthMm: number
  /** Length of the whole faded way. */
  readonly beyondMm: number
}

const downstreamOf = perBody(() => new Map<string, readonly Downstream[]>())

function downstream(body: Body, { nerve, lesionMm }: NerveState): readonly Downstream[] {
  const kept = downstreamOf(body)
  const known = kept.get(nerve)
  if (known) return known
  const own = nerveCurve(body, nerve)
  const kin = solvedNerves(body).filter(
    (id) =>
      id !== nerve &&
      id.split('.').slice(-2).join() === nerve.split('.').slice(-2).join() &&
      nerveCurve(body, id).parent?.id === nerve,
  )
  const children = kin.filter((id) => nerveCurve(body, id).parent!.atMm >= lesionMm)
  const list = [
    { id: nerve, startsMm: -lesionMm, lengthMm: own.line.length },
    ...children.map((id) => ({
      id,
      startsMm: nerveCurve(body, id).parent!.atMm - lesionMm,
      lengthMm: nerveCurve(body, id).line.length,
    })),
  ]
  const beyondMm = Math.max(...list.map(({ startsMm, lengthMm }) => startsMm + lengthMm))
  const found = list.map((entry) => ({ ...entry, beyondMm }))
  kept.set(nerve, found)
  return found
}

const asBaked = new Color()

/**
 * What a surface's colour is multiplied by. Bone, disc and cartilage bring their own baked colour, made for the light
 * theme: theirs is only the shift to this palette. Nerves and straps are white and take the palette's colour.
 */
function setBaseColour(into: Color, id: StructureId, palette: Palette, body: Body): void {
  const kind = kindOf(id)
  switch (kind) {
    case 'bone':
    case 'ilium':
      setShift(into, palette, 'bone')
      return
    case 'disc':
      setShift(into, palette, 'disc')
      return
    case 'facet':
      setShift(into, palette, 'cartilage')
      return
    case 'ligament':
      if (isTurnedToBone(body, id)) {
        setShift(into, palette, 'bone')
        return
      }
      into.set(id.startsWith('lig.flavum') ? palette.flavum : palette.strap)
      return
    case 'sac':
      into.set(palette.dura)
      return
    case 'muscle':
    case 'fascia':
    case 'fat':
    case 'skin':
      into.set(palette[kind])
      return
    case 'vessel':
      into.set(id === 'vessel.aorta' ? palette.artery : palette.vein)
      return
    case 'nerve':
      into.set(/^nerve\.(dr|spinal|drg|vr)\./.test(id) ? palette.dorsalRamus : palette.otherNerve)
      return
    default:
      unknownKind('looksTexture', kind)
  }
}

function setShift(into: Color, palette: Palette, name: 'bone' | 'disc' | 'cartilage'): void {
  into.set(palette[name])
  asBaked.set(PALETTES.light[name])
  into.setRGB(into.r / asBaked.r, into.g / asBaked.g, into.b / asBaked.b)
}
