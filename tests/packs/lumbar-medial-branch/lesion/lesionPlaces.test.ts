import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../../src/anatomy/typicalBody.ts'
import { distance } from '../../../../src/math/vec3.ts'
import { lesionsAt } from '../../../../src/packs/lumbar-medial-branch/effects/effects.ts'
import { nerveHeat } from '../../../../src/packs/lumbar-medial-branch/effects/nerveHeat.ts'
import { defaultBodyLesion } from '../../../../src/packs/lumbar-medial-branch/lesion/defaultBodyLesion.ts'
import { lesionPlace } from '../../../../src/packs/lumbar-medial-branch/lesion/lesionPlaces.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../../src/packs/lumbar-medial-branch/pack.ts'
import { lesionOf } from '../../../../src/story/heatLesion.ts'
import { makePlan } from '../../../../src/story/plan.ts'
import { sample } from '../../../../src/story/sample.ts'

const three = lesionOf(defaultBodyLesion().solved, 3)
const plan = makePlan(
  LUMBAR_MEDIAL_BRANCH,
  TYPICAL_BODY,
  { joints: ['L4-L5'], side: 'right', cut: 'full' },
  three,
)
const step = plan.steps.find(({ id }) => id === 'rfa.05.heat')!
const nerve = step.subject!
const at = (share: number) => step.startS + share * step.durationS
const own = (share: number) => lesionsAt(plan, at(share)).filter((lesion) => lesion.nerve === nerve)

describe('several lesions on one nerve', () => {
  it('lie half a bare tip apart along the needle', () => {
    const [first, second] = [0, 1].map((turn) => lesionPlace(TYPICAL_BODY, nerve, three, turn).tipMm)
    expect(distance(first!, second!)).toBeCloseTo(5, 6)
  })

  it('are made one after the other, each once the one before has cooled', () => {
    expect(own(0.1)).toHaveLength(1)
    expect(own(0.4)).toHaveLength(2)
    expect(own(0.7)).toHaveLength(3)
    expect(own(0.7).filter(({ heat }) => heat > 0)).toHaveLength(1)
  })

  // By less than the needle is drawn back: its way in leaves the nerve behind.
  it('add up: more of the nerve is inside 51 °C after the next, never less', () => {
    const lengths = [0, 1, 2].map((turn) => nerveHeat(TYPICAL_BODY, three, nerve, turn).insideMm[51].at(-1)!)
    expect(lengths[1]!).toBeGreaterThan(lengths[0]! + 0.3)
    expect(lengths[2]!).toBeGreaterThanOrEqual(lengths[1]!)
    // Where the second begins, the first is already there.
    expect(nerveHeat(TYPICAL_BODY, three, nerve, 1).insideMm[51][0]).toBeCloseTo(lengths[0]!, 6)
  })

  it('have the needle at their tip, and the display tells which', () => {
    for (const [share, turn] of [
      [0.2, 0],
      [0.45, 1],
      [0.75, 2],
    ] as const) {
      const moment = sample(plan, at(share))
      const cannula = moment.tools.find(({ kind, nerve: of }) => kind === 'rf cannula' && of === nerve)!
      expect(moment.generator!.turn).toBe(turn)
      expect(distance(cannula.tipMm, lesionPlace(TYPICAL_BODY, nerve, three, turn).tipMm)).toBeLessThan(0.1)
    }
  })
})
