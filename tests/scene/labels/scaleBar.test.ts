import { describe, expect, it } from 'vitest'
import { scaleBarFor } from '../../../src/scene/labels/scaleBar.ts'

describe('scaleBar', () => {
  it('takes the shortest round length that reads well', () => {
    expect(scaleBarFor(0.1, 300)).toEqual({ lengthMm: 10, widthPx: 100 })
    expect(scaleBarFor(0.06, 300)!.lengthMm).toBe(5)
    expect(scaleBarFor(0.5, 600)!.lengthMm).toBe(50)
  })

  it('shows none where perspective would make it false by more than 3 %', () => {
    expect(scaleBarFor(0.05, 120)).toBeNull()
    expect(scaleBarFor(0.05, 140)).not.toBeNull()
  })

  it('shows none when even 50 mm is too short', () => {
    expect(scaleBarFor(2, 2000)).toBeNull()
  })
})
