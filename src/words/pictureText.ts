// The picture in words, for those who cannot see it: what the step shows, then what has happened by now. Built
// from the same Moment as the picture, so the two cannot part.

import type { SectionAxis } from '../story/exploring/section.ts'
import { FLUIDS, type FluidKind, type Moment } from '../story/moment.ts'
import type { Audience } from '../story/script.ts'
import type { NameCatalogue } from './names.ts'
import { fillPlaceholders, type PlaceholderValues } from './placeholders.ts'

export interface PictureText<Step extends string = string, Tool extends string = string> {
  /** What each step shows; placeholders as in the narration. */
  readonly steps: Readonly<Record<Step, string>>
  /** Said while a tool of that kind is there; null: the step itself tells of it. */
  readonly tools: Readonly<Record<Tool, string | null>>
  readonly fluids: Readonly<Record<FluidKind, string>>
  readonly signalsRunning: string
  readonly signalsStopped: string
  readonly heating: (tempC: number, now: number, total: number) => string
  readonly numbed: (nerve: string) => string
  readonly heated: (nerve: string) => string
  readonly grownBack: (nerve: string) => string
  readonly months: (months: number) => string
  /** While exploring has cut the picture. */
  readonly cut: Readonly<Record<SectionAxis, string>>
}

/** A thing fainter than this is on its way in or out and is not spoken of. */
const SEEN = 0.5

const seen = (things: readonly { readonly opacity: number }[]): boolean =>
  things.some(({ opacity }) => opacity > SEEN)

/** The picture of a moment, in sentences. */
export function pictureDescription(
  moment: Moment,
  text: PictureText,
  values: PlaceholderValues,
  names: NameCatalogue,
  audience: Audience,
): string {
  const told = { text, names, audience }
  const sentences = Object.values(TELL).flatMap((tell) => (tell ? tell(moment, told) : []))
  return [fillPlaceholders(text.steps[moment.step.id]!, values), ...sentences].join(' ')
}

interface Told {
  readonly text: PictureText
  readonly names: NameCatalogue
  readonly audience: Audience
}

/** What is said of each field of a Moment, in this order; null: the step's own sentence tells of it, or nobody asks. */
const TELL: Readonly<Record<keyof Moment, ((moment: Moment, told: Told) => readonly string[]) | null>> = {
  t: null,
  body: null,
  step: null,
  progress: null,
  sentence: null,
  camera: null,
  looks: null,
  tools: ({ tools }, { text }) =>
    Object.entries(text.tools).flatMap(([kind, sentence]) =>
      sentence && seen(tools.filter((tool) => tool.kind === kind)) ? [sentence] : [],
    ),
  fluids: ({ fluids }, { text }) =>
    FLUIDS.filter((kind) => seen(fluids.filter((fluid) => fluid.kind === kind))).map(
      (kind) => text.fluids[kind],
    ),
  vessel: null,
  signals: ({ signals }, { text }) => {
    if (!seen(signals)) return []
    const areStopped = signals.every(({ stoppedAtMm }) => stoppedAtMm !== null)
    return [areStopped ? text.signalsStopped : text.signalsRunning]
  },
  testPulses: null,
  lesions: null,
  lesionTimeline: null,
  generator: ({ generator }, { text }) =>
    generator && generator.opacity > SEEN
      ? [text.heating(Math.round(generator.tipTempC), Math.round(generator.atTempS), generator.heatS)]
      : [],
  nerves: ({ nerves }, { text, names, audience }) =>
    nerves.flatMap(({ nerve, numb, heated, regrown }) => {
      const { name } = names.nameOf(nerve, audience)
      if (regrown > SEEN) return [text.grownBack(name)]
      if (heated > SEEN) return [text.heated(name)]
      return numb > SEEN ? [text.numbed(name)] : []
    }),
  labels: null,
  insets: null,
  workArea: null,
  scottie: null,
  skin: null,
  monthsAfter: ({ monthsAfter }, { text }) =>
    monthsAfter === null ? [] : [text.months(Math.round(monthsAfter))],
  scaleBar: null,
}
