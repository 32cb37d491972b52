// Where a screen has room for one name at a time: the name of what the spoken words are about. Pure in (plan, t).
import type { Label, Moment } from './moment.ts'
import type { Plan } from './pack.ts'
import type { Audience } from './script.ts'

/** A name that is fainter than this is on its way in or out. */
const SEEN = 0.4

/**
 * The one label to show, or none. A sentence about several things gives each its share of the time, in the order in which
 * it names them; a sentence about nothing that is named shows the name that matters most.
 */
export function spokenName(plan: Plan, moment: Moment, audience: Audience): readonly Label[] {
  const { step, progress, labels } = moment
  const seen = labels.filter(({ opacity }) => opacity >= SEEN)
  const cues = plan.pack.cuesOf(step, audience)
  const index = moment.sentence[audience]
  const cue = cues[index]
  const about = (cue?.lights ?? []).flatMap((thing) => {
    const lit = plan.pack.lightsOf(plan, step, thing)
    return seen.filter(({ subject }) => lit.includes(subject))
  })
  const named = about.filter((label, i) => about.indexOf(label) === i)
  if (!cue || named.length === 0) return [...seen].sort((a, b) => a.rank - b.rank).slice(0, 1)
  const share = (progress - cue.at) / ((cues[index + 1]?.at ?? 1) - cue.at)
  const turn = Math.floor(Math.min(Math.max(share, 0), 0.9999) * named.length)
  return [named[turn]!]
}
