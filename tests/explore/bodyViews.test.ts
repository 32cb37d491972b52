import { describe, expect, it } from 'vitest'
import { BODIES } from '../../src/anatomy/bodies.ts'
import { anchor } from '../../src/anatomy/landmarks.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { deedsForBody, structureOfBody, viewOfBody } from '../../src/explore/bodyViews.ts'
import { distance } from '../../src/math/vec3.ts'
import { explore, UNTOUCHED } from '../../src/story/exploring/exploration.ts'
import { COVERING } from '../../src/story/exploring/layers.ts'
import { storyOf } from '../packs/lumbar-medial-branch/storyOf.ts'

const standpoint = (side: 'right' | 'left') => {
  const plan = storyOf(['L4-L5'], side)
  return plan.pack.standpointOf(plan, plan.steps[0]!)
}
const RIGHT = standpoint('right')

describe('bodyViews', () => {
  it('look at what differs, on the side of the story', () => {
    for (const body of BODIES) {
      const id = structureOfBody(body, RIGHT)
      const view = viewOfBody({ ...TYPICAL_BODY, id: body }, RIGHT)
      if (body === 'typical') expect(view).toBeNull()
      else expect(view!.heightMm).toBeGreaterThan(20)
      if (id) expect(distance(view!.targetMm, anchor(TYPICAL_BODY, id).pointMm)).toBeLessThan(90)
    }
    expect(structureOfBody('worn', RIGHT)).toBe('facet.L4-L5.R')
    expect(structureOfBody('worn', standpoint('left'))).toBe('facet.L4-L5.L')
  })

  it('take off what covers it, once, and choose it', () => {
    const after = deedsForBody('worn', RIGHT, UNTOUCHED).reduce(explore, UNTOUCHED)
    expect(after.chosen).toBe('facet.L4-L5.R')
    expect(after.whole).toBe(true)
    for (const layer of COVERING) expect(after.peeled).toContain(layer)
    const again = deedsForBody('worn', RIGHT, after).reduce(explore, after)
    expect(again.peeled).toEqual(after.peeled)
    expect(deedsForBody('typical', RIGHT, UNTOUCHED)).toEqual([])
  })
})
