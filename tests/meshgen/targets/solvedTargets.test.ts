import { describe, expect, it } from 'vitest'
import type { TreatedNerve } from '../../../src/anatomy/innervation.ts'
import type { Target } from '../../../src/anatomy/solvedBody.ts'
import { solvedTarget, solvedTargets } from '../../../src/meshgen/targets/solvedTargets.ts'

const target = (nerve: TreatedNerve): Target => ({
  nerve,
  block: {
    targetMm: [-20.12345, 5.555, -0.001],
    entryMm: [-40, 0, -90],
    obliqueDeg: 24.996,
    volume: {
      centreMm: [1.005, 2.333333, 3],
      axes: [
        [0.612372, 0.612372, 0],
        [-0.612372, 0.612372, 0],
        [0, 0, 1],
      ],
      halfAxesMm: [12, 8, 4],
      clip: [{ pointMm: [0.123456, 0, 0], inwardUnit: [0.123456, 0.992349, 0] }],
    },
  },
  rf: {
    lineMm: [
      [1.23456, 0, 0],
      [11.23456, 0, 0],
    ],
    entryMm: [70, -40, 0],
    caudalDeg: 40.5,
    lateralDeg: 5,
    angleToNerveDeg: 3.12345,
  },
})

const SIDED: readonly TreatedNerve[] = [
  'nerve.mb.T11.R',
  'nerve.mb.T12.R',
  'nerve.mb.L1.R',
  'nerve.mb.L2.R',
  'nerve.mb.L3.R',
  'nerve.mb.L4.R',
  'nerve.dr.L5.R',
]
const all = SIDED.flatMap((id) => [target(id), target(id.replace('.R', '.L') as TreatedNerve)])

describe('solvedTarget', () => {
  const written = solvedTarget(target('nerve.mb.L3.R'))

  it('rounds places and angles to a hundredth', () => {
    expect(written.block.targetMm).toEqual([-20.12, 5.55, 0])
    expect(written.block.obliqueDeg).toBe(25)
    expect(written.rf.lineMm).toEqual([
      [1.23, 0, 0],
      [11.23, 0, 0],
    ])
    expect(written.rf.angleToNerveDeg).toBe(3.12)
  })

  it('rounds directions to a ten-thousandth, so that they stay unit', () => {
    expect(written.block.volume.axes[0]).toEqual([0.6124, 0.6124, 0])
    expect(written.block.volume.clip[0]!.inwardUnit).toEqual([0.1235, 0.9923, 0])
    expect(written.block.volume.clip[0]!.pointMm).toEqual([0.12, 0, 0])
  })

  it('writes no negative zero and no name of its nerve', () => {
    expect(Object.is(written.block.targetMm[2], 0)).toBe(true)
    expect(written).not.toHaveProperty('nerve')
  })
})

describe('solvedTargets', () => {
  it('lists the treated nerves of the right from above, then those of the left, whatever the order given', () => {
    const right = Object.keys(solvedTargets([...all].reverse())).slice(0, 7)
    const expected = Object.keys(solvedTargets(all))
    expect(Object.keys(solvedTargets([...all].reverse()))).toEqual(expected)
    expect(right.map((id) => id.slice(0, -2))).toEqual(SIDED.map((id) => id.slice(0, -2)))
    expect(new Set(right.map((id) => id.slice(-1))).size).toBe(1)
    expect(expected).toHaveLength(14)
  })

  it('names the nerve that has no target', () => {
    const lacking = all.filter(({ nerve }) => nerve !== 'nerve.dr.L5.L')
    expect(() => solvedTargets(lacking)).toThrow('solvedTargets: no target for nerve.dr.L5.L')
  })
})
