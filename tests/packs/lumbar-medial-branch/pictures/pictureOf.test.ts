// What holds of every picture of the story, whichever chapter's file it stands in.
import { describe, expect, it } from 'vitest'
import { length } from '../../../../src/math/vec3.ts'
import { STORY } from '../../../../src/packs/lumbar-medial-branch/chapters.ts'
import { pictureOf } from '../../../../src/packs/lumbar-medial-branch/pictures/pictureOf.ts'
import { storyOf } from '../storyOf.ts'

const plans = [
  storyOf(['L4-L5', 'L5-S1'], 'right'),
  storyOf(['T12-L1'], 'left'),
  storyOf(['L3-L4'], 'right', 'bedside'),
]
const SHARES = [0, 0.2, 0.45, 0.7, 1]
const pictures = plans.flatMap((plan) =>
  plan.steps.flatMap((step) =>
    SHARES.map((share) => ({
      label: `${step.key} at ${share}`,
      step,
      picture: pictureOf(plan, step, share),
    })),
  ),
)
const faultsOf = (isFault: (each: (typeof pictures)[number]) => boolean): string[] =>
  pictures.filter(isFault).map(({ label }) => label)

describe('pictureOf', () => {
  it('has a picture for every step', () => {
    const shown = new Set(pictures.map(({ step }) => step.id))
    expect(STORY.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([])
  })

  it('looks from a unit direction at something that has a size', () => {
    expect(
      faultsOf(({ picture: { camera } }) => {
        const { fromUnit, upUnit, heightMm, widthMm, targetMm } = camera
        return (
          Math.abs(length(fromUnit) - 1) > 1e-6 ||
          Math.abs(length(upUnit) - 1) > 1e-4 ||
          !(heightMm > 5 && heightMm < 400 && widthMm > 5 && widthMm < 400) ||
          !targetMm.every(Number.isFinite)
        )
      }),
    ).toEqual([])
  })

  it('keeps every look, opacity and progress between 0 and 1', () => {
    const isShare = (value: number): boolean => value >= 0 && value <= 1
    expect(
      faultsOf(
        ({ picture: { looks, labels, insets, workArea, scottie, skin, signalLevel, scaleBar } }) =>
          !looks.every(isShare) ||
          ![...labels, ...insets].every(({ opacity }) => isShare(opacity)) ||
          !insets.every(({ kind, progress }) =>
            isShare(kind === 'treatment room' ? progress / 2 : progress),
          ) ||
          ![workArea, scottie, skin].every((each) => each === null || isShare(each.opacity)) ||
          !isShare(signalLevel) ||
          !isShare(scaleBar),
      ),
    ).toEqual([])
  })

  it('names nothing twice in one picture', () => {
    expect(
      faultsOf(({ picture: { labels } }) => new Set(labels.map(({ key }) => key)).size < labels.length),
    ).toEqual([])
  })

  it('is the same for the same question, and nobody else’s to change', () => {
    const [plan] = plans
    const step = plan!.steps[0]!
    const first = pictureOf(plan!, step, 0.5)
    first.looks.fill(0)
    first.labels.length = 0
    expect(pictureOf(plan!, step, 0.5)).toEqual(pictureOf(plan!, step, 0.5))
    expect(Math.max(...pictureOf(plan!, step, 0.5).looks)).toBe(1)
  })

  it('reads the result on paper, which fills as the step goes on', () => {
    const results = pictures.filter(({ step, picture }) => step.id === 'res.01.diary' && picture.workArea)
    expect(results.every(({ picture }) => picture.workArea!.kind === 'diary')).toBe(true)
    const progress = results.slice(0, SHARES.length).map(({ picture }) => picture.workArea!.progress)
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
    expect([progress[0], progress.at(-1)]).toEqual([0, 1])
  })
})
