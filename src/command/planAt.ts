// What is on screen and spoken at one second of a plan, and which file decides each part: a way into the code from
// what one sees. Text for `npm run plan -- --at 41`.
import { stepSentences } from '../narration/panel/stepSentences.ts'
import type { Plan } from '../story/pack.ts'
import { sample } from '../story/sample.ts'
import { AUDIENCES } from '../story/script.ts'
import { story as english } from '../words/en/story.ts'
import { momentRows, usualLooks } from './momentRows.ts'

const PACK = 'src/packs/lumbar-medial-branch'

/** Of the rows of `momentRows`, by kind: who decides it where the chapter's own picture does not. */
const DECIDED_BY: Readonly<Record<string, string>> = {
  'skin needle': `${PACK}/tools/toolPoses.ts`,
  'block needle': `${PACK}/tools/toolPoses.ts`,
  'rf cannula': `${PACK}/tools/toolPoses.ts`,
  'ghost cannula': `${PACK}/tools/toolPoses.ts`,
  contrast: `${PACK}/effects/effects.ts`,
  anaesthetic: `${PACK}/effects/effects.ts`,
  vein: `${PACK}/effects/effects.ts`,
  pulses: `${PACK}/effects/effects.ts`,
  months: `${PACK}/effects/effects.ts`,
  generator: `${PACK}/effects/effects.ts`,
  heat: `${PACK}/effects/effects.ts`,
  lesion: `${PACK}/effects/effects.ts`,
  isotherm: 'src/story/heatLesion.ts',
  'nerve inside': `${PACK}/effects/nerveHeat.ts`,
  nerve: `${PACK}/treatmentSpans.ts`,
  pain: `${PACK}/effects/painSignals.ts`,
}

/** Names that hang on the heat, not on the chapter's picture. */
const HEAT_NAME = /^name \d+ (fx\.isotherm|captured nerve)/

export interface PartAt {
  readonly what: string
  readonly file: string
}

/** Everything at that second, what is spoken first. Throws when the second lies outside the plan. */
export function planAt(
  plan: Plan,
  atS: number,
): { readonly title: string; readonly parts: readonly PartAt[] } {
  if (!(atS >= 0 && atS <= plan.durationS))
    throw new Error(`planAt: ${atS} s is not within the story, 0 to ${plan.durationS} s`)
  const moment = sample(plan, atS)
  const { step } = moment
  const usual = usualLooks(plan.steps.map(({ startS, durationS }) => sample(plan, startS + 0.5 * durationS)))
  const picture = `${PACK}/pictures/${step.chapter}.ts`
  return {
    title: `${atS} s of ${plan.durationS} s: ${step.key}, ${step.startS} to ${step.startS + step.durationS} s, told ${step.telling}`,
    parts: [
      { what: `step ${step.id}: its place and length`, file: `${PACK}/chapters.ts` },
      ...AUDIENCES.flatMap((audience): PartAt[] => {
        const sentences = stepSentences(plan, step, audience, english)
        const on = moment.sentence[audience]
        return [
          {
            what: `${audience}, sentence ${on + 1} of ${sentences.length}: ${sentences[on]!.plain}`,
            file: `src/words/en/narration/${step.chapter}.ts`,
          },
        ]
      }),
      {
        what: 'when each sentence starts, what it lights, its sources',
        file: `${PACK}/cues/${step.chapter}.ts`,
      },
      ...momentRows(moment, usual).map(({ kind, subject, cell }) => ({
        what: `${kind} ${subject}: ${cell}`.replace(/ +/g, ' '),
        file: HEAT_NAME.test(`${kind} ${subject}`)
          ? `${PACK}/lesion/lesionLabels.ts`
          : (DECIDED_BY[kind.replace(/^(isotherm) .*/, '$1')] ?? picture),
      })),
    ],
  }
}

const WIDTH = 92

/** Under each file what it decides; files in the order in which they come up. */
export function planAtText(plan: Plan, atS: number): string {
  const { title, parts } = planAt(plan, atS)
  const files = [...new Set(parts.map(({ file }) => file))]
  return [
    title,
    ...files.flatMap((file) => [
      '',
      file,
      ...parts.filter((part) => part.file === file).map(({ what }) => `  ${shortened(what)}`),
    ]),
  ].join('\n')
}

const shortened = (text: string): string => (text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1)}…`)
