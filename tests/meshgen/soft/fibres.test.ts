import { describe, expect, it } from 'vitest'
import { length } from '../../../src/math/vec3.ts'
import { ligamentFibres } from '../../../src/meshgen/soft/fibres.ts'
import { standInSpine } from '../standInSpine.ts'

const spine = standInSpine()

describe('ligamentFibres', () => {
  it('are unit vectors wherever they are asked', () => {
    for (const id of [
      'lig.interspinous.L4-L5',
      'lig.flavum.L4-L5',
      'lig.iliolumbar.R',
      'lig.posterior_longitudinal',
      'lig.anterior_longitudinal',
      'lig.supraspinous',
    ] as const)
      for (const y of [60, 3, -40]) expect(length(ligamentFibres(id, spine)(4, y, -20)), id).toBeCloseTo(1, 1)
  })

  it('rise backwards between spinous processes and fall backwards in the yellow ligament', () => {
    const [, up, back] = ligamentFibres('lig.interspinous.L4-L5', spine)(0, 0, -50)
    expect(up).toBeGreaterThan(0)
    expect(back).toBeLessThan(0)
    expect(ligamentFibres('lig.flavum.L4-L5', spine)(8, 0, -34)[1]).toBeLessThan(-0.9)
  })

  it('run straight down in the long ligaments', () => {
    expect(ligamentFibres('lig.anterior_longitudinal', spine)(3, 10, 18)).toEqual([0, -1, 0])
    expect(ligamentFibres('lig.supraspinous', spine)(0, 10, -80)).toEqual([0, -1, 0])
  })

  it('flare over a disc behind, outwards above and inwards below, mirrored', () => {
    const { bounds } = spine.discs.find(({ id }) => id === 'disc.L3-L4')!
    const middle = (bounds.min[1] + bounds.max[1]) / 2
    const at = ligamentFibres('lig.posterior_longitudinal', spine)
    const above = at(6, middle + 4, -18)
    expect(Math.abs(above[0])).toBeGreaterThan(0.3)
    expect(at(-6, middle + 4, -18)[0]).toBeCloseTo(-above[0], 9)
    expect(at(6, middle - 4, -18)[0]).toBeCloseTo(-above[0], 9)
    expect(at(0, middle + 4, -18)[0]).toBeCloseTo(0, 9)
  })

  it('run out and back to the crest of their side', () => {
    const [l, r] = (['L', 'R'] as const).map((side) =>
      ligamentFibres(`lig.iliolumbar.${side}`, spine)(0, 0, 0),
    )
    expect(l![0]).toBeGreaterThan(0)
    expect(r![0]).toBeLessThan(0)
  })
})
