import { describe, expect, it } from 'vitest'
import { sampleCost } from '../../src/command/sampleBench.ts'

describe('sampleBench', () => {
  it('measures a story and names its dearest step', () => {
    const { meanMs, dearestMs, dearest } = sampleCost(['L4-L5'], 'right', 20)
    // No speed is asserted: only that something was measured, and that no step costs less than the cheapest mean.
    expect(meanMs).toBeGreaterThan(0)
    expect(dearestMs).toBeGreaterThan(meanMs * 0.5)
    expect(dearest).toMatch(/^(ana|sig|blk|res|rfa|rec)\./)
  })
})
