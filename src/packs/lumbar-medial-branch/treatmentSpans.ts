// What has been done to each nerve by a time: when its needle goes in, when it is numb, heated, fading, back.
// Times come from the plan's own steps, so this is continuous in t and needs no memory.
import type { TreatedNerve } from '../../anatomy/innervation.ts'
import { nerveCurve } from '../../anatomy/nerveCurves.ts'
import { target } from '../../anatomy/targets.ts'
import { nearest } from '../../math/polyline.ts'
import { smooth, smoothRamp } from '../../math/scalar.ts'
import { mix } from '../../math/vec3.ts'
import type { NerveState } from '../../story/moment.ts'
import type { StepId } from './chapters.ts'
import type { LumbarPlan, LumbarStep } from './lumbarPlan.ts'

/** Share of a span of time that has passed at t, eased; 0 before, 1 after. Null span: never. */
export type Span = readonly [fromS: number, toS: number] | null

export const passed = (span: Span, t: number): number => (span ? smoothRamp(t, span[0], span[1]) : 0)

export interface NerveTimes {
  readonly nerve: TreatedNerve
  /** Where along the nerve the middle of its lesion is, mm. */
  readonly lesionMm: number
  readonly needleIn: Span
  readonly needleOut: Span
  readonly contrastIn: Span
  readonly contrastOut: Span
  readonly veinShown: Span
  readonly veinHidden: Span
  readonly injected: Span
  /** The cloud is drawn until the result chapter begins; the nerve stays numb until the day of heat. */
  readonly cloudGone: Span
  readonly numb: Span
  readonly wornOff: Span
  readonly cannulaIn: Span
  readonly cannulaOut: Span
  readonly sensoryTest: Span
  readonly motorTest: Span
  readonly rfNumbed: Span
  readonly rfCloudGone: Span
  /** From switching the generator on to the end of the heating; then the cooling. Not eased: a clock. */
  readonly heating: Span
  readonly cooling: Span
  readonly fading: Span
  readonly regrowing: Span
}

const TIMES = new WeakMap<LumbarPlan, readonly NerveTimes[]>()

/** The times of all nerves of a plan, in treatment order; worked out once a plan. */
export function treatmentTimes(plan: LumbarPlan): readonly NerveTimes[] {
  let times = TIMES.get(plan)
  if (!times) {
    times = plan.nerves.map(({ id }) => timesOf(plan, id))
    TIMES.set(plan, times)
  }
  return times
}

function timesOf(plan: LumbarPlan, nerve: TreatedNerve): NerveTimes {
  const own = (id: StepId): LumbarStep | undefined =>
    plan.steps.find(
      (step) => step.id === id && (step.subject === nerve || plan.cut === 'bedside' || !step.subject),
    )
  const part = (id: StepId, from: number, to: number): Span => {
    const step = own(id)
    return step ? [step.startS + from * step.durationS, step.startS + to * step.durationS] : null
  }
  const full = own('blk.05.contrast')?.telling === 'full'
  // A further nerve's steps are short: its tools take a larger share of them to leave, so that they do not dart.
  const isAgain = own('blk.06.inject')?.telling === 'again'
  const [tip, heel] = target(plan.body, nerve).rf.lineMm
  return {
    nerve,
    lesionMm: nearest(nerveCurve(plan.body, nerve).line, mix(tip, heel, 0.5)).s,
    needleIn: part('blk.04.needle', 0.12, 0.62),
    needleOut: part('blk.06.inject', isAgain ? 0.7 : 0.86, 1),
    contrastIn: part('blk.05.contrast', 0.08, 0.35),
    contrastOut: part('blk.06.inject', 0.05, 0.3),
    veinShown: full ? part('blk.05.contrast', 0.28, 0.38) : null,
    veinHidden: full ? part('blk.05.contrast', 0.88, 0.98) : null,
    injected: part('blk.06.inject', 0.12, 0.62),
    cloudGone: part('res.01.diary', 0, 0.3),
    numb: part('blk.06.inject', 0.3, 0.6),
    wornOff: part('rfa.01.setup', 0, 0.6) ?? part('rfa.02.approach', 0, 0.12),
    cannulaIn: part('rfa.02.approach', 0.1, 0.62),
    cannulaOut: part('rfa.05.heat', isAgain ? 0.72 : 0.92, 1),
    sensoryTest: part('rfa.03.test', 0.05, 0.5),
    motorTest: part('rfa.03.test', 0.5, 0.97),
    rfNumbed: part('rfa.04.numb', 0.1, 0.7),
    rfCloudGone: part('rfa.05.heat', 0, 0.12),
    heating: part('rfa.05.heat', 0.06, isAgain ? 0.62 : 0.84),
    cooling: part('rfa.05.heat', isAgain ? 0.62 : 0.84, isAgain ? 0.74 : 0.93),
    fading: part('rfa.06.nerve', 0.25, 0.9) ?? part('rec.01.weeks', 0, 0.7),
    regrowing: part('rec.03.regrow', 0.12, 0.85),
  }
}

/** Of a lesion that another follows on the same nerve: share of its time for the heat; the rest is for cooling. */
const HOT_SHARE = 0.85
/** Share of a lesion's time in which the needle is drawn back before the next. */
const DRAWING_BACK_SHARE = 0.07

export interface LesionClock {
  /** Which of the nerve's lesions is being made, or was the last: 0, 1, 2. */
  readonly turn: number
  /** Seconds since its generator was switched on; runs on through the cooling. */
  readonly clockS: number
}

/** The lesion of a nerve that is on; null before the first. */
export function lesionClock(plan: LumbarPlan, times: NerveTimes, t: number): LesionClock | null {
  const { heating, cooling } = times
  if (!heating || !cooling || t < heating[0]) return null
  const { rampS, heatS, coolS, perNerve } = plan.lesion
  const along = Math.min(1, (t - heating[0]) / (heating[1] - heating[0])) * perNerve
  const turn = Math.min(perNerve - 1, Math.floor(along))
  const own = along - turn
  const isLast = turn === perNerve - 1
  const hot = isLast ? own : Math.min(1, own / HOT_SHARE)
  const cold = isLast ? (t - cooling[0]) / (cooling[1] - cooling[0]) : (own - HOT_SHARE) / (1 - HOT_SHARE)
  return { turn, clockS: hot * (rampS + heatS) + Math.max(0, Math.min(1, cold)) * coolS }
}

/** How many lesions' places the needle has been drawn back by now; between two of them, a share. */
export function drawnBack(plan: LumbarPlan, { heating }: NerveTimes, t: number): number {
  const { perNerve } = plan.lesion
  if (!heating) return 0
  const ownS = (heating[1] - heating[0]) / perNerve
  let places = 0
  for (let turn = 1; turn < perNerve; turn++) {
    const nextS = heating[0] + turn * ownS
    places += smoothRamp(t, nextS - DRAWING_BACK_SHARE * ownS, nextS)
  }
  return places
}

export function nerveStateAt(plan: LumbarPlan, times: NerveTimes, t: number): NerveState {
  const clock = lesionClock(plan, times, t)
  const rfNumb = passed(times.rfNumbed, t) * (1 - passed(times.fading, t))
  return {
    nerve: times.nerve,
    lesionMm: times.lesionMm,
    numb: Math.max(passed(times.numb, t) * (1 - passed(times.wornOff, t)), rfNumb),
    heated:
      clock === null
        ? 0
        : clock.turn > 0
          ? 1
          : smooth(clock.clockS / (plan.lesion.rampS + plan.lesion.heatS)),
    faded: passed(times.fading, t),
    regrown: passed(times.regrowing, t),
  }
}

/** Numbed deeply enough that no signal passes. */
export const isNumb = ({ numb }: Pick<NerveState, 'numb'>): boolean => numb >= 0.5

/** Heated until no signal passes, and its fibres are not back. */
export const isCoagulated = ({ heated, regrown }: Pick<NerveState, 'heated' | 'regrown'>): boolean =>
  heated >= 0.25 && regrown <= 0.9
