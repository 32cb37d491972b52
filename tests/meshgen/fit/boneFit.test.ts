import { describe, expect, it } from 'vitest'
import { UPRIGHT } from '../../../src/meshgen/align/pose.ts'
import { fitBone } from '../../../src/meshgen/fit/boneFit.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'

interface Egg {
  readonly widthMm: number
  readonly heightMm: number
  readonly depthMm: number
}

const build = ({ widthMm, heightMm, depthMm }: Egg) => ({
  field: (x: number, y: number, z: number) => {
    const k = Math.hypot(x / widthMm, y / heightMm, z / depthMm)
    return (k - 1) * Math.min(widthMm, heightMm, depthMm)
  },
  bounds: { min: [-40, -40, -40] as const, max: [40, 40, 40] as const },
})
const start: Egg = { widthMm: 20, heightMm: 17, depthMm: 19 }
const reference = ellipsoidMesh([22, 15, 18], 36)
const options = {
  start,
  build,
  reference,
  pose: UPRIGHT,
  points: 900,
  ownStepMm: 3,
  rounds: 12,
  priorScale: 40,
}

describe('boneFit', () => {
  it('finds the named sizes of a known shape', () => {
    const { parameters, meanMm } = fitBone({ ...options, scaleIsFree: false })
    expect(parameters.widthMm).toBeCloseTo(22, 0)
    expect(parameters.heightMm).toBeCloseTo(15, 0)
    expect(parameters.depthMm).toBeCloseTo(18, 0)
    expect(meanMm).toBeLessThan(0.4)
  })

  it('leaves alone what is held', () => {
    const { parameters } = fitBone({ ...options, scaleIsFree: false, isFixed: (path) => path === 'heightMm' })
    expect(parameters.heightMm).toBe(17)
    expect(parameters.widthMm).toBeGreaterThan(21)
  })
})
