import { describe, expect, it } from 'vitest'
import { compareBone } from '../../../src/meshgen/compare/compareBone.ts'
import { comparisonPage, figureTable, goalTable } from '../../../src/meshgen/compare/comparisonReport.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'

const result = compareBone(ellipsoidMesh([20, 20, 20], 12), ellipsoidMesh([26, 26, 26], 12), false)
const page = (reference: string): string =>
  comparisonPage([{ bone: 'sacrum', reference, result }], (bone) => `pictures/${bone}.png`)

describe('report of distances', () => {
  it('says which goal is missed', () => {
    const lines = goalTable([{ bone: 'sacrum', reference: 'a ball', result }]).split('\n')
    expect(lines[2]).toMatch(/sacrum \| whole, mean \| 1\.80 mm \| 0\.\d\d mm \| yes/)
    expect(lines[3]).toMatch(/worse by \| 0\.40 mm \| (5|6)\.\d\d mm \| \*\*no\*\*/)
  })

  it('has a line for each scale, with minus signs that are minus signs', () => {
    const lines = figureTable([{ bone: 'sacrum', reference: 'a ball', result }]).split('\n')
    expect(lines[2]).toContain('| free, 1.3')
    expect(lines[3]).toMatch(/\| true \| (5|6)\.\d\d .*\| −(5|6)\.\d\d \|/)
  })

  it('carries citation and notice of a known reference, and none where the reference is another', () => {
    expect(page('remus')).toContain('Copyright (c) 2021, Robin Remus')
    expect(page('remus')).toContain('PLoS ONE 2021;16(4):e0250456')
    expect(page('remus')).not.toContain('Clouthier')
    expect(page('a ball')).not.toContain('Licences')
    expect(page('a ball')).toContain('![sacrum: ours')
    expect(page('a ball')).toContain('(pictures/sacrum.png)')
  })
})
