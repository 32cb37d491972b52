// Values of the placeholders for one step of one plan. The numbers come from the plan (its lesion's own contour
// at the end of heating); the words around them from the reader's language.

import {
  bonesOf,
  crossingNerve,
  type Joint,
  jointLabel,
  type NerveLevel,
  type SideChoice,
  type Vertebra,
} from '../anatomy/levels.ts'
import { DEFAULT_BLOCK_ML } from '../packs/lumbar-medial-branch/effects/spread.ts'
import { focusOf } from '../packs/lumbar-medial-branch/focus.ts'
import type { LumbarPlan, LumbarStep } from '../packs/lumbar-medial-branch/lumbarPlan.ts'
import { COAGULATION_C } from '../physics/heatLevels.ts'
import type { HeatLesion } from '../story/heatLesion.ts'
import type { Placeholder } from './placeholders.ts'

/** How a language says the values. */
export interface ValueWords {
  readonly decimalMark: '.' | ','
  readonly list: (items: readonly string[]) => string
  readonly side: Readonly<Record<SideChoice, string>>
  readonly nerveCount: (count: number) => string
  /** Where a needle goes on this bone. */
  readonly needleTarget: (vertebra: Vertebra) => string
  /** Something everyday as long as this, with its article. */
  readonly asLongAs: Readonly<Record<LengthLike, string>>
  /** The lesion beside something everyday (with its article), and in mm; null where nothing reaches 51 °C. */
  readonly lesionSpot: (like: string | null) => string
  readonly lesionSize: (size: string | null) => string
  /** Something everyday as hot as this, with its article. */
  readonly asHotAs: Readonly<Record<HeatLike, string>>
}

export type LengthLike = 'pea' | 'small bean' | 'bean'
export type HeatLike = 'hot bath' | 'hot drink' | 'hot tea'

/** A green pea is about 8 mm across, a small bean up to 14 mm long. */
export const lengthLike = (lengthMm: number): LengthLike =>
  lengthMm < 8 ? 'pea' : lengthMm <= 14 ? 'small bean' : 'bean'

/** A bath is at most 45 °C; tea as it is poured 70–90 °C. */
export const heatLike = (tempC: number): HeatLike =>
  tempC <= 45 ? 'hot bath' : tempC < 70 ? 'hot drink' : 'hot tea'

/** A number to one decimal at most, as the language writes it. */
export const numberText = (value: number, mark: ValueWords['decimalMark']): string =>
  String(Number(value.toFixed(1))).replace('.', mark)

/** Width and length of the 51 °C contour when heating ends, mm; null for a lesion that never reaches it. */
export function lesionSize(lesion: HeatLesion): { widthMm: number; lengthMm: number } | null {
  const shape = lesion.at(lesion.rampS + lesion.heatS).reached.find(({ tempC }) => tempC === COAGULATION_C)
  if (!shape) return null
  return { widthMm: 2 * shape.halfWidthMm, lengthMm: shape.distalMm + shape.proximalMm }
}

export type LumbarValues = Readonly<Record<Placeholder, string>>

/** What a step is about, as far as its words go. */
export interface ValueFacts {
  readonly joints: readonly Joint[]
  readonly side: SideChoice
  readonly nerveCount: number
  /** The joint in focus, the nerve in focus and the bone it crosses. */
  readonly joint: Joint
  readonly level: NerveLevel
  readonly crossed: Vertebra
  readonly lesion: HeatLesion
}

/** The values for a step of a plan. */
export function placeholderValues(plan: LumbarPlan, step: LumbarStep, words: ValueWords): LumbarValues {
  const { joint, level, crossed } = focusOf(plan, step)
  const { joints, side, nerves, lesion } = plan
  return valuesFor({ joints, side, nerveCount: nerves.length, joint, level, crossed, lesion }, words)
}

/** The values for what a step is about. */
export function valuesFor(facts: ValueFacts, words: ValueWords): LumbarValues {
  const { joint, joints, side, level, crossed, nerveCount, lesion } = facts
  const [upper, lower] = bonesOf(joint)
  const size = lesionSize(lesion)
  const number = (value: number): string => numberText(value, words.decimalMark)
  return {
    joint: jointLabel(joint),
    joints: words.list(joints.map(jointLabel)),
    side: words.side[side],
    upperBone: upper,
    lowerBone: lower,
    upperTarget: words.needleTarget(upper),
    lowerTarget: words.needleTarget(lower),
    upperNerve: crossingNerve(upper),
    lowerNerve: crossingNerve(lower),
    nerve: level,
    crossedBone: crossed,
    nerveCount: words.nerveCount(nerveCount),
    gaugeG: number(lesion.gauge),
    activeTipMm: number(lesion.activeTipMm),
    tipTempC: number(lesion.setTempC),
    tipTempF: number(Math.round(lesion.setTempC * 1.8 + 32)),
    tipLike: words.asHotAs[heatLike(lesion.setTempC)],
    heatS: number(lesion.heatS),
    lesionSpot: words.lesionSpot(size && words.asLongAs[lengthLike(size.lengthMm)]),
    lesionSize: words.lesionSize(size && `${number(size.widthMm)} × ${number(size.lengthMm)} mm`),
    volumeMl: number(DEFAULT_BLOCK_ML),
  }
}
