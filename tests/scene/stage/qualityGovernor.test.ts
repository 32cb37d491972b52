import { describe, expect, it } from 'vitest'
import { QUALITY_SHARES, QualityGovernor } from '../../../src/scene/stage/qualityGovernor.ts'

const feed = (governor: QualityGovernor, ms: number, frames: number): void => {
  for (let i = 0; i < frames; i++) governor.frame(ms)
}

describe('qualityGovernor', () => {
  it('starts at full resolution', () => {
    expect(new QualityGovernor().share).toBe(1)
  })

  it('goes down step by step while frames are slow, never below the last', () => {
    const governor = new QualityGovernor()
    feed(governor, 60, 12)
    expect(governor.share).toBe(QUALITY_SHARES[1])
    feed(governor, 60, 200)
    expect(governor.share).toBe(QUALITY_SHARES.at(-1))
  })

  it('comes back up after a long fast run', () => {
    const governor = new QualityGovernor()
    feed(governor, 60, 12)
    feed(governor, 10, 149)
    expect(governor.share).toBe(QUALITY_SHARES[1])
    feed(governor, 10, 1)
    expect(governor.share).toBe(1)
  })

  it('takes no pause for a slow frame', () => {
    const governor = new QualityGovernor()
    feed(governor, 4000, 50)
    expect(governor.share).toBe(1)
  })

  it('does not give up resolution for a single hitch', () => {
    const governor = new QualityGovernor()
    for (let i = 0; i < 100; i++) governor.frame(i % 4 === 0 ? 80 : 16)
    expect(governor.share).toBe(1)
  })
})
