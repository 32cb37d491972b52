import { describe, expect, it } from 'vitest'
import { facetAngles } from '../../../src/meshgen/measure/facetAngles.ts'

const sizes = {
  L1: { facetAngle: 23.41 },
  L2: { facetAngle: 34.6 },
  L3: { facetAngle: 35.8 },
  L4: { facetAngle: 45.24 },
  L5: { facetAngle: 58 },
}

describe('facetAngles', () => {
  const lines = facetAngles(sizes)

  it('tells set and measured side by side for the joint below each lumbar bone', () => {
    expect(lines).toContain('| L4-L5 | 51° | 45.2° |')
    expect(lines).toContain('| L5-S1 | 49° | 58.0° |')
    expect(lines.filter((line) => /^\| L/.test(line))).toHaveLength(5)
  })

  it('says where the reason stands', () => {
    expect(lines.join(' ')).toContain('geometry.md#facet-angle')
  })
})
