import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { EXAMPLE } from '../../../src/packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { withCutLabels } from '../../../src/scene/labels/withCutLabels.ts'
import { UNTOUCHED } from '../../../src/story/exploring/exploration.ts'
import { explored } from '../../../src/story/exploring/explored.ts'
import type { Label } from '../../../src/story/moment.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { sample } from '../../../src/story/sample.ts'

const base = sample(makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, EXAMPLE), 20)
const cutLabel = (subject: 'bone.L4.body' | 'disc.L4-L5'): Label => ({
  key: `cut ${subject}`,
  subject,
  anchorMm: [0, 0, 0],
  detail: { kind: 'plain' },
  rank: 0,
  opacity: 1,
})
const CUT = [cutLabel('bone.L4.body'), cutLabel('disc.L4-L5')]
const subjects = (moment: typeof base) => withCutLabels(moment, CUT).labels.map(({ subject }) => subject)

describe('withCutLabels', () => {
  it('leaves the story’s names where nothing is cut', () => {
    expect(withCutLabels(base, [])).toBe(base)
  })

  it('names what is cut and still drawn, and first what is chosen', () => {
    expect(subjects(base)).toEqual(['bone.L4.body', 'disc.L4-L5'])
    expect(subjects(explored(base, { ...UNTOUCHED, hidden: ['bone.L4'] }))).toEqual(['disc.L4-L5'])
    expect(subjects(explored(base, { ...UNTOUCHED, chosen: 'disc.L4-L5' }))).toEqual([
      'disc.L4-L5',
      'bone.L4.body',
    ])
    expect(subjects(explored(base, { ...UNTOUCHED, named: ['bone.L3.sp'] }))[0]).toBe('bone.L3.sp')
  })
})
