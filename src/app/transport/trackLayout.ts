// Where the chapters and steps of a story stand on its track, in px of the track's own width. Pure. A choice of many
// joints has more steps than the track has room for: what would be too narrow to see is drawn as one box.
import type { ChapterSpan } from './chapters.ts'
import type { TrackStep } from './trackGeometry.ts'

/** One or more neighbouring steps drawn as one. */
export interface TrackBox extends TrackStep {
  /** Index of the first and the last step in it. */
  readonly first: number
  readonly last: number
}

export interface TrackChapter {
  readonly chapter: string
  readonly leftPx: number
  readonly widthPx: number
  /** There is room for its name. */
  readonly isNamed: boolean
  readonly boxes: readonly TrackBox[]
}

export interface TrackRoom {
  readonly widthPx: number
  readonly chapterGapPx: number
  readonly stepGapPx: number
  /** Width of each chapter's name; empty where none are shown. */
  readonly namesPx: readonly number[]
  /** The chapter that is told now: its name stays longest. */
  readonly current: string
}

/** A box narrower than this cannot be seen as one. */
const LEAST_BOX_PX = 4

export function layoutTrack(spans: readonly ChapterSpan[], room: TrackRoom): TrackChapter[] {
  const spacePx = Math.max(0, room.widthPx - (spans.length - 1) * room.chapterGapPx)
  const named = spans.map((_, i) => room.namesPx[i] ?? 0)
  const currentOnly = named.map((px, i) => (spans[i]!.chapter === room.current ? Math.min(px, spacePx) : 0))
  const fits = sum(named) <= spacePx
  const widths = shared(
    spans.map(({ durationS }) => durationS),
    fits ? named : currentOnly,
    spacePx,
  )
  let leftPx = 0
  return spans.map((span, i) => {
    const chapter = {
      chapter: span.chapter,
      leftPx,
      widthPx: widths[i]!,
      isNamed: room.namesPx.length > 0 && (fits || span.chapter === room.current),
      boxes: boxesOf(span, leftPx, widths[i]!, room.stepGapPx),
    }
    leftPx += widths[i]! + room.chapterGapPx
    return chapter
  })
}

/** Shares room by duration; who would have less than needed gets that, and the others share what is left. */
function shared(durations: readonly number[], least: readonly number[], spacePx: number): number[] {
  const isHeld = durations.map(() => false)
  for (;;) {
    const left = spacePx - sum(least.filter((_, i) => isHeld[i]))
    const total = sum(durations.filter((_, i) => !isHeld[i]))
    const widths = durations.map((s, i) => (isHeld[i] ? least[i]! : total > 0 ? (left * s) / total : 0))
    const short = widths.findIndex((px, i) => !isHeld[i] && px < least[i]!)
    if (short < 0) return widths
    isHeld[short] = true
  }
}

/** The finest division that can be seen: steps; a nerve's steps where they are short; all short ones; what is near. */
function boxesOf({ steps }: ChapterSpan, leftPx: number, widthPx: number, gapPx: number): TrackBox[] {
  const boxesFor = (groups: readonly (readonly Step[])[]): TrackBox[] =>
    placed(groups, leftPx, widthPx, gapPx)
  const isNarrow = ({ widthPx }: TrackBox): boolean => widthPx < LEAST_BOX_PX
  const narrowIn = (boxes: readonly TrackBox[], [step]: readonly Step[]): boolean =>
    boxes.some((box) => box.first === step!.index && isNarrow(box))

  const each = steps.map((step) => [step])
  const single = boxesFor(each)
  if (!single.some(isNarrow)) return single
  const short = new Set(
    each.filter((group) => group[0]!.subject && narrowIn(single, group)).map(([step]) => step!.subject),
  )
  const perSubject = joined(each, ([a], [b]) => a!.subject === b!.subject && short.has(a!.subject))
  const perNerve = boxesFor(perSubject)
  const perPace = joined(perSubject, (a, b) => narrowIn(perNerve, a) && narrowIn(perNerve, b))
  return perNerve.some(isNarrow) ? boxesFor(absorbed(perPace, boxesFor)) : perNerve
}

/** Joins the narrowest box to its shorter neighbour until none is narrow or one is left. */
function absorbed(
  groups: readonly (readonly Step[])[],
  boxesFor: (groups: readonly (readonly Step[])[]) => TrackBox[],
): readonly (readonly Step[])[] {
  const widths = boxesFor(groups).map(({ widthPx }) => widthPx)
  const least = Math.min(...widths)
  if (least >= LEAST_BOX_PX || groups.length === 1) return groups
  const i = widths.indexOf(least)
  const before = widths[i - 1] ?? Number.POSITIVE_INFINITY
  const after = widths[i + 1] ?? Number.POSITIVE_INFINITY
  const from = before <= after ? i - 1 : i
  const pair = [...groups[from]!, ...groups[from + 1]!]
  return absorbed([...groups.slice(0, from), pair, ...groups.slice(from + 2)], boxesFor)
}

type Step = ChapterSpan['steps'][number]

function joined(
  groups: readonly (readonly Step[])[],
  belong: (a: readonly Step[], b: readonly Step[]) => boolean,
): Step[][] {
  const result: Step[][] = []
  groups.forEach((group, i) => {
    const before = groups[i - 1]
    if (before && belong(before, group)) result.at(-1)!.push(...group)
    else result.push([...group])
  })
  return result
}

function placed(
  groups: readonly (readonly Step[])[],
  leftPx: number,
  widthPx: number,
  gapPx: number,
): TrackBox[] {
  const durations = groups.map((group) => sum(group.map(({ durationS }) => durationS)))
  const spacePx = Math.max(0, widthPx - (groups.length - 1) * gapPx)
  let x = leftPx
  return groups.map((group, i) => {
    const own = (spacePx * durations[i]!) / sum(durations)
    const box = {
      first: group[0]!.index,
      last: group.at(-1)!.index,
      startS: group[0]!.startS,
      durationS: durations[i]!,
      leftPx: x,
      widthPx: own,
    }
    x += own + gapPx
    return box
  })
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
