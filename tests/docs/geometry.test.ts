// docs/geometry.md says the numbers that the code and the measured page have.
import { describe, expect, it } from 'vitest'
import { ACCEPTANCE_BANDS, type Band } from '../../src/anatomy/acceptanceBands.ts'
import { bonesOf, type Joint, LUMBAR } from '../../src/anatomy/levels.ts'
import { JOINT_TABLE } from '../../src/meshgen/shapes/columnTable.ts'
import { SPREAD_HALF_AXES_MM } from '../../src/meshgen/targets/spreadVolume.ts'
import { pageText, sectionOf, tableOf } from './page.ts'

const PAGE = pageText('docs/geometry.md')

describe('docs/geometry.md', () => {
  it('has the acceptance bands', () => {
    const rows = tableOf(PAGE, 'Acceptance bands').map(({ measure, ...levels }) => [
      measure,
      Object.fromEntries(
        LUMBAR.map((level) => [level, levels[level]!.split(' to ').map(Number) as unknown as Band]),
      ),
    ])
    expect(Object.fromEntries(rows)).toEqual(ACCEPTANCE_BANDS)
  })

  it.each(tableOf(PAGE, 'Facet angle'))('has the facet angle of $joint as set and as measured', (row) => {
    const joint = row.joint as Joint
    expect(Number(row.set)).toBe(JOINT_TABLE[joint].angleDeg)
    const [upper] = bonesOf(joint)
    const measured = new RegExp(`^\\| ${upper} \\| facetAngle \\| ([\\d.]+) °`, 'm')
    expect(row.measured).toBe(measured.exec(pageText('docs/bone-measures.md'))?.[1])
  })

  it('has the size of the numbing medicine', () => {
    expect(sectionOf(PAGE, 'Spread of the numbing medicine')).toContain(
      `${SPREAD_HALF_AXES_MM.join(' × ')} mm`,
    )
  })
})
