import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { chaptersOf, positionInChapter } from '../../../src/app/transport/chapters.ts'
import { CHAPTERS } from '../../../src/packs/lumbar-medial-branch/chapters.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../../src/story/plan.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L4-L5'], side: 'right', cut: 'full' })

describe('chapters', () => {
  it('gathers all steps, in order, without a gap', () => {
    const spans = chaptersOf(plan)
    expect(spans.map(({ chapter }) => chapter)).toEqual(CHAPTERS)
    expect(spans.flatMap(({ steps }) => steps)).toEqual(plan.steps)
    spans.reduce((end, { startS, durationS }) => {
      expect(startS).toBeCloseTo(end, 6)
      return startS + durationS
    }, 0)
  })

  it('counts a step that is repeated for the next nerve as the same step', () => {
    const [first, second] = plan.steps.filter(({ id }) => id === 'blk.06.inject')
    expect(positionInChapter(plan, first!)).toEqual({ number: 7, count: 8 })
    expect(positionInChapter(plan, second!)).toEqual({ number: 7, count: 8 })
  })
})
