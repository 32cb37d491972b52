import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { planAt, planAtText } from '../../src/command/planAt.ts'
import { EXAMPLE } from '../../src/packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../src/story/plan.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, EXAMPLE)
const heat = plan.steps.find(({ id }) => id === 'rfa.05.heat')!
const heating = planAt(plan, heat.startS + 0.6 * heat.durationS).parts

const fileOf = (start: string): string | undefined => heating.find(({ what }) => what.startsWith(start))?.file

describe('planAt', () => {
  it('names the step and what each reader hears', () => {
    const { title, parts } = planAt(plan, 41)
    expect(title).toBe(`41 s of ${plan.durationS} s: ana.03.origin, 30 to 48 s, told full`)
    for (const reader of ['patient', 'clinician', 'student'])
      expect(parts.find(({ what }) => what.startsWith(`${reader}, sentence `))?.file).toBe(
        'src/words/en/narration/anatomy.ts',
      )
  })

  it.each([
    ['camera from', 'src/packs/lumbar-medial-branch/pictures/rfa.ts'],
    ['rf cannula', 'src/packs/lumbar-medial-branch/tools/toolPoses.ts'],
    ['generator', 'src/packs/lumbar-medial-branch/effects/effects.ts'],
    ['isotherm 51', 'src/story/heatLesion.ts'],
    ['name 1 captured nerve', 'src/packs/lumbar-medial-branch/lesion/lesionLabels.ts'],
    ['nerve inside', 'src/packs/lumbar-medial-branch/effects/nerveHeat.ts'],
  ])('gives %s while heating to its file', (start, file) => {
    expect(fileOf(start)).toBe(file)
  })

  it.each(plan.steps)('names files that exist: $key', ({ startS, durationS }) => {
    const files = new Set(planAt(plan, startS + 0.7 * durationS).parts.map(({ file }) => file))
    expect([...files].filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
  })

  it('writes each file once', () => {
    const files = planAtText(plan, 400)
      .split('\n')
      .filter((line) => line.startsWith('src/'))
    expect(new Set(files).size).toBe(files.length)
  })

  it('refuses a second outside the story', () => {
    expect(() => planAt(plan, -1)).toThrow('planAt: -1 s is not within the story, 0 to ')
  })
})
