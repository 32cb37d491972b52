import { describe, expect, it } from 'vitest'
import { BODIES } from '../../src/anatomy/bodies.ts'
import { anchor } from '../../src/anatomy/landmarks.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { deedsForBody, structureOfBody, viewOfBody } from '../../src/explore/bodyViews.ts'
import { distance } from '../../src/math/vec3.ts'
import { explore, UNTOUCHED } from '../../src/story/exploring/exploration.ts'
import { COVERING } from '../../src/story/exploring/layers.ts'

const NERVE = 'nerve.mb.L3.R'

describe('bodyViews', () => {
  it('look at what differs, on the side of the story', () => {
    for (const body of BODIES) {
      const id = structureOfBody(body, NERVE)
      const view = viewOfBody(TYPICAL_BODY, body, NERVE)
      if (body === 'typical') expect(view).toBeNull()
      else expect(view!.heightMm).toBeGreaterThan(20)
      if (id) expect(distance(view!.targetMm, anchor(TYPICAL_BODY, id).pointMm)).toBeLessThan(90)
    }
    expect(structureOfBody('worn', NERVE)).toBe('facet.L4-L5.R')
    expect(structureOfBody('worn', 'nerve.mb.L3.L')).toBe('facet.L4-L5.L')
  })

  it('take off what covers it, once, and choose it', () => {
    const after = deedsForBody('worn', NERVE, UNTOUCHED).reduce(explore, UNTOUCHED)
    expect(after.chosen).toBe('facet.L4-L5.R')
    expect(after.whole).toBe(true)
    for (const layer of COVERING) expect(after.peeled).toContain(layer)
    const again = deedsForBody('worn', NERVE, after).reduce(explore, after)
    expect(again.peeled).toEqual(after.peeled)
    expect(deedsForBody('typical', NERVE, UNTOUCHED)).toEqual([])
  })
})
