// Every sentence lights what is visible while it is spoken: each structure or thing that a cue names is in the picture
// at some time between the sentence's beginning and the next one's, for all choices of one joint and two of several.
import { describe, expect, it } from 'vitest'
import { JOINTS } from '../../../../src/anatomy/levels.ts'
import { SOFT_TISSUE } from '../../../../src/anatomy/softTissue.ts'
import { isStructureId, type StructureId } from '../../../../src/anatomy/structures.ts'
import { cuesOf } from '../../../../src/packs/lumbar-medial-branch/cues/scriptOf.ts'
import type { SceneThing } from '../../../../src/packs/lumbar-medial-branch/cueTarget.ts'
import { focusOf } from '../../../../src/packs/lumbar-medial-branch/focus.ts'
import type { LumbarPlan, LumbarStep } from '../../../../src/packs/lumbar-medial-branch/lumbarPlan.ts'
import { resolveCueTarget } from '../../../../src/packs/lumbar-medial-branch/resolveCueTarget.ts'
import type { ToolKind } from '../../../../src/packs/lumbar-medial-branch/tools/toolPoses.ts'
import { lookOf } from '../../../../src/story/looks.ts'
import type { InsetKind, Moment, WorkAreaKind } from '../../../../src/story/moment.ts'
import { sample } from '../../../../src/story/sample.ts'
import { AUDIENCES } from '../../../../src/story/script.ts'
import { storyOf } from '../storyOf.ts'

/** Fainter than this is not seen. */
const LEAST = 0.05

type Seen = (moment: Moment) => boolean

const tool =
  (...kinds: readonly ToolKind[]): Seen =>
  ({ tools }) =>
    tools.some(({ kind, opacity }) => (kinds as readonly string[]).includes(kind) && opacity > LEAST)
const inset =
  (...kinds: readonly InsetKind[]): Seen =>
  ({ insets }) =>
    insets.some(({ kind, opacity }) => kinds.includes(kind) && opacity > LEAST)
const paper =
  (kind: WorkAreaKind): Seen =>
  ({ workArea }) =>
    workArea?.kind === kind && workArea.opacity > LEAST
const fluid =
  (kind: 'contrast' | 'anaesthetic'): Seen =>
  ({ fluids }) =>
    fluids.some((each) => each.kind === kind && each.opacity > LEAST)
const contour =
  (tempC: number): Seen =>
  ({ lesions }) =>
    lesions.some(({ reached, opacity }) => opacity > LEAST && reached.some((shape) => shape.tempC === tempC))
const flesh = (name: string): Seen => {
  const ids = SOFT_TISSUE.filter((id) => id.startsWith(`muscle.${name}`))
  return ({ looks }) => ids.some((id) => lookOf(looks, id, 'presence') > LEAST)
}
const named =
  (subject: SceneThing): Seen =>
  ({ labels }) =>
    labels.some((label) => label.subject === subject && label.opacity > LEAST)
const either =
  (...ways: readonly Seen[]): Seen =>
  (moment) =>
    ways.some((seen) => seen(moment))

/** How each thing of the story that is no structure is seen. */
const THINGS: Readonly<Record<SceneThing, Seen>> = {
  'tool.needle.skin': tool('skin needle'),
  'tool.needle.block': tool('block needle'),
  'tool.cannula.rf': tool('rf cannula'),
  'tool.activetip': tool('rf cannula'),
  'tool.groundpad': inset('treatment room'),
  'tool.generator': either(inset('treatment room'), ({ generator }) => generator !== null),
  // The views of the needle are the machine's own: what it shows is the picture.
  'tool.carm': () => true,
  'tool.table': inset('treatment room'),
  'fx.contrast': fluid('contrast'),
  'fx.anaesthetic': fluid('anaesthetic'),
  'fx.vessel': ({ vessel }) => vessel !== null && vessel.opacity > LEAST,
  'fx.nociceptor': named('fx.nociceptor'),
  'fx.signal.pain': ({ signals }) => signals.some(({ opacity }) => opacity > LEAST),
  'fx.isotherm.45': contour(45),
  'fx.isotherm.51': contour(51),
  'fx.isotherm.60': contour(60),
  'fx.isotherm.80': contour(80),
  'fx.axon': either(inset('nerve fibre'), named('fx.axon')),
  'fx.axon.regrowth': ({ nerves }) => nerves.some(({ regrown }) => regrown > 0),
  'muscle.multifidus': flesh('multifidus'),
  'muscle.longissimus': flesh('longissimus'),
  'muscle.iliocostalis': flesh('iliocostalis'),
  'target.block.<n>': either(named('target.block.<n>'), tool('block needle')),
  'target.rf.<n>': either(named('target.rf.<n>'), tool('rf cannula')),
  'patient.prone': inset('prone body', 'treatment room'),
  'patient.skin': either(({ skin }) => skin !== null && skin.opacity > LEAST, inset('treatment room')),
  'patient.leg': inset('leg', 'treatment room'),
  'cord.dorsal_horn': inset('pain pathway'),
  'tract.spinothalamic': inset('pain pathway'),
  'brain.stylised': inset('pain pathway'),
  'ui.diary': paper('diary'),
  'ui.decision': paper('decision'),
  'ui.icons100': paper('icons100'),
  'ui.redflags': paper('redflags'),
  'ui.timeline': paper('timeline'),
  'ui.cards': paper('cards'),
  'ui.checks': either(paper('ready'), paper('homeTest'), paper('homeHeat')),
}

const isSeen = (id: StructureId | SceneThing, moment: Moment): boolean =>
  isStructureId(id) ? lookOf(moment.looks, id, 'presence') > LEAST : THINGS[id as SceneThing](moment)

/** Told, and not in the picture: each with its reason. */
const TOLD_ONLY: ReadonlySet<string> = new Set([
  // The circuit is told before the needle is in; the tip comes with the next step.
  'rfa.01.setup tool.activetip',
  // How skin feels in the weeks after: the stage is a calendar.
  'rec.01.weeks patient.skin',
])

/** Times within a sentence that are looked at, as shares of it. */
const WITHIN = [0.02, 0.25, 0.5, 0.75, 0.98] as const

/** What sentences of a step name and nobody sees while they are spoken; how many were looked for. */
function unseen(plan: LumbarPlan, step: LumbarStep): { checks: number; missing: string[] } {
  const focus = focusOf(plan, step)
  let checks = 0
  const missing: string[] = []
  for (const audience of AUDIENCES) {
    const cues = cuesOf(step, audience)
    for (const [i, cue] of cues.entries()) {
      const from = cue.at
      const to = cues[i + 1]?.at ?? 1
      const moments = WITHIN.map((share) =>
        sample(plan, step.startS + (from + (to - from) * share) * step.durationS),
      )
      for (const target of cue.lights)
        for (const id of resolveCueTarget(target, plan, focus)) {
          checks++
          if (TOLD_ONLY.has(`${step.id} ${id}`)) continue
          if (!moments.some((moment) => isSeen(id, moment)))
            missing.push(`${step.key} ${audience} sentence ${i + 1}: ${target} → ${id}`)
        }
    }
  }
  return { checks, missing }
}

function allUnseen(plan: LumbarPlan): { checks: number; missing: string[] } {
  const found = plan.steps.map((step) => unseen(plan, step))
  return {
    checks: found.reduce((sum, { checks }) => sum + checks, 0),
    missing: found.flatMap(({ missing }) => missing),
  }
}

const CHOICES = [
  ...JOINTS.map((joint) => [[joint], 'right', 'full'] as const),
  [['L4-L5'], 'left', 'full'],
  [['L4-L5', 'L5-S1'], 'right', 'full'],
  [['T12-L1', 'L3-L4'], 'both', 'full'],
  ...JOINTS.map((joint) => [[joint], 'left', 'bedside'] as const),
  [JOINTS, 'both', 'bedside'],
] as const

describe('every sentence lights what is visible while it is spoken', () => {
  it.each(CHOICES)('%j, %s, %s', (joints, side, cut) => {
    const { checks, missing } = allUnseen(storyOf(joints, side, cut))
    expect(missing).toEqual([])
    expect(checks).toBeGreaterThan(50)
  })
})
