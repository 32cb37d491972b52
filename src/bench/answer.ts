// All that the bench shows of one solved lesion, in mm: worked out once an answer, drawn by the parts of the page.
import { nearest, pointAt } from '../math/polyline.ts'
import { criterionField, sizeOfField } from '../physics/criterionField.ts'
import { type CaptureC, COAGULATION_C, ISOTHERMS_C, type IsothermC } from '../physics/heatLevels.ts'
import type { LesionSize } from '../physics/isotherm.ts'
import { type LesionTimeline, temperatureAt } from '../physics/lesionTimeline.ts'
import { BOILING_C } from '../physics/tissue.ts'
import { type BenchSettings, CRITERION, type Rule } from './benchSettings.ts'
import { benchNerve, type CapturedMm, capturedNerve, type NervePlace } from './nerveLine.ts'
import { type Ring, ringsIn, VIEWS, type View } from './sectionView.ts'

export interface DrawnContour {
  /** A temperature, or the dose that bounds the lesion by the chosen rule. */
  readonly of: IsothermC | 'cem43' | 'arrhenius'
  /** Bounds the lesion by the chosen rule. */
  readonly isEdge: boolean
  readonly rings: readonly Ring[]
}

/** A view's contours, coolest first, and the nerve in it. */
export interface DrawnView {
  readonly view: View
  readonly nerve: NervePlace
  readonly contours: readonly DrawnContour[]
  readonly captured: CapturedMm
}

export interface BenchAnswer {
  readonly timeline: LesionTimeline
  /** Size by the chosen rule, mm and mm³; null when nothing reaches it. */
  readonly size: SizeMm | null
  /** Width by 51 °C, which published sizes are held against; 0 when nothing reaches it. */
  readonly width51Mm: number
  readonly captured: CapturedMm
  /** By temperature, beside the chosen rule, mm. */
  readonly insideMm: Readonly<Record<CaptureC, number>>
  readonly views: Readonly<Record<View, DrawnView>>
  /** The same lesion with the nerve along the needle and square across it. */
  readonly parallel: DrawnView
  readonly perpendicular: DrawnView
  /** At the nerve's nearest place, °C, at the timeline's times. */
  readonly nerveC: readonly number[]
  /** Hottest tissue where it would boil, °C; null where none does. */
  readonly boilsAtC: number | null
  /** How far below its set temperature the generator's power limit keeps the tip, K; null where it does not. */
  readonly shortByK: number | null
}

export interface SizeMm {
  readonly widthMm: number
  /** Across two needles' plane; the width again round one. */
  readonly depthMm: number
  readonly lengthMm: number
  readonly beyondTipMm: number
  readonly volumeMm3: number
  readonly joined: boolean
}

const MM_PER_M = 1000

export function answerOf(timeline: LesionTimeline, settings: BenchSettings): BenchAnswer {
  const { rule, distanceMm } = settings
  const place: NervePlace = settings
  const hottest = criterionField(timeline, CRITERION['51']).values
  const edge = criterionField(timeline, CRITERION[rule])
  const contoursOf = contourMaker(timeline, hottest, rule, edge)
  const contours = Object.fromEntries(VIEWS.map((view) => [view, contoursOf(view, distanceMm)])) as Record<
    View,
    DrawnContour[]
  >
  const captured = capturedNerve(timeline, edge, place)
  const viewOf = (view: View): DrawnView => ({ view, nerve: place, contours: contours[view], captured })
  const turned = (angleDeg: number): DrawnView => ({
    view: 'nerve',
    nerve: { angleDeg, distanceMm },
    contours: contours.nerve,
    captured: capturedNerve(timeline, edge, { angleDeg, distanceMm }),
  })
  const insideOf = (level: number): number =>
    capturedNerve(timeline, { values: hottest, level }, place).lengthMm
  return {
    timeline,
    size: inMillimetres(sizeOfField(timeline, edge)),
    width51Mm: sizeOfField(timeline, { values: hottest, level: COAGULATION_C }).widthM * MM_PER_M,
    captured,
    insideMm: { 45: insideOf(45), 51: insideOf(COAGULATION_C), 60: insideOf(60) },
    views: { along: viewOf('along'), across: viewOf('across'), nerve: viewOf('nerve') },
    parallel: turned(0),
    perpendicular: turned(90),
    nerveC: nerveTemperatures(timeline, place),
    boilsAtC: boilingOf(hottest),
    shortByK: shortfallOf(timeline),
  }
}

function boilingOf(hottest: Float64Array): number | null {
  const most = hottest.reduce((a, b) => Math.max(a, b), -Infinity)
  return most >= BOILING_C ? most : null
}

/** Less than this is the sensor's own reading, not a limit. */
const SHORT_K = 0.1

function shortfallOf({ tipC, settings }: LesionTimeline): number | null {
  const short = settings.setC - tipC[tipC.length - 1]!
  return short > SHORT_K ? short : null
}

/** The temperatures' contours and, by a dose rule, the dose's own among them: outside the first that it encloses. */
function contourMaker(
  timeline: LesionTimeline,
  hottest: Float64Array,
  rule: Rule,
  edge: { readonly values: Float64Array; readonly level: number },
) {
  return (view: View, distanceMm: number): DrawnContour[] => {
    const drawn = ringsIn(timeline, hottest, ISOTHERMS_C, view, distanceMm).map((rings, i): DrawnContour => {
      const of = ISOTHERMS_C[i]!
      return { of, isEdge: rule === String(of), rings }
    })
    if (rule === 'cem43' || rule === 'arrhenius') {
      const [rings] = ringsIn(timeline, edge.values, [edge.level], view, distanceMm)
      drawn.push({ of: rule, isEdge: true, rings: rings! })
    }
    return drawn.filter(({ rings }) => rings.length > 0)
  }
}

const inMillimetres = (size: LesionSize): SizeMm | null =>
  size.lengthM === 0
    ? null
    : {
        widthMm: size.widthM * MM_PER_M,
        depthMm: size.depthM * MM_PER_M,
        lengthMm: size.lengthM * MM_PER_M,
        beyondTipMm: size.distalM * MM_PER_M,
        volumeMm3: size.volumeM3 * MM_PER_M ** 3,
        joined: size.joined,
      }

/** Of the nerve's place nearest to the middle of the bare tip. */
function nerveTemperatures(timeline: LesionTimeline, place: NervePlace): number[] {
  const line = benchNerve(timeline, place)
  const near = pointAt(line, nearest(line, [0, 0, timeline.settings.activeTipM / 2]).s)
  return Array.from(timeline.timeS, (atS) => temperatureAt(timeline, near, atS))
}
