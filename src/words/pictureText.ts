// The picture in words, for those who cannot see it: what the step shows, then what has happened by now. Built
// from the same Moment as the picture, so the two cannot part.

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
  const { step, tools, fluids, signals, generator, nerves, monthsAfter } = moment
  const sentences = [fillPlaceholders(text.steps[step.id]!, values)]
  for (const [kind, sentence] of Object.entries(text.tools))
    if (sentence && seen(tools.filter((tool) => tool.kind === kind))) sentences.push(sentence)
  for (const kind of FLUIDS)
    if (seen(fluids.filter((fluid) => fluid.kind === kind))) sentences.push(text.fluids[kind])
  if (seen(signals)) {
    const areStopped = signals.every(({ stoppedAtMm }) => stoppedAtMm !== null)
    sentences.push(areStopped ? text.signalsStopped : text.signalsRunning)
  }
  if (generator && generator.opacity > SEEN)
    sentences.push(
      text.heating(Math.round(generator.tipTempC), Math.round(generator.atTempS), generator.heatS),
    )
  for (const { nerve, numb, heated, regrown } of nerves) {
    const { name } = names.nameOf(nerve, audience)
    if (regrown > SEEN) sentences.push(text.grownBack(name))
    else if (heated > SEEN) sentences.push(text.heated(name))
    else if (numb > SEEN) sentences.push(text.numbed(name))
  }
  if (monthsAfter !== null) sentences.push(text.months(Math.round(monthsAfter)))
  return sentences.join(' ')
}
