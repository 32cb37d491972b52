// The fourteen measures of each level, on the committed meshes, inside their bands.
import { describe, expect, it } from 'vitest'
import { ACCEPTANCE_BANDS } from '../../src/anatomy/acceptanceBands.ts'
import { LUMBAR } from '../../src/anatomy/levels.ts'
import { MEASURES } from '../../src/anatomy/morphometry.ts'
import { readBones } from '../../src/meshgen/glb/readBones.ts'
import { spineMeasures } from '../../src/meshgen/measure/spineMeasures.ts'
import { modelBytes } from './modelFile.ts'

const sizes = spineMeasures(await readBones(modelBytes('lumbar-spine.fine.glb')))

describe('measures on the mesh', () => {
  for (const level of LUMBAR) {
    it(`${level} lies inside all fourteen bands`, () => {
      for (const measure of MEASURES) {
        const [low, high] = ACCEPTANCE_BANDS[measure][level]
        const said = `${level} ${measure} ${sizes[level][measure].toFixed(2)}`
        expect(sizes[level][measure], said).toBeGreaterThanOrEqual(low)
        expect(sizes[level][measure], said).toBeLessThanOrEqual(high)
      }
    })
  }
})
