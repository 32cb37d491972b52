import { describe, expect, it } from 'vitest'
import { partsOfBone, STRUCTURES, type StructureId } from '../../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { EXAMPLE } from '../../../src/packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { type Exploration, UNTOUCHED } from '../../../src/story/exploring/exploration.ts'
import { explored, peeledSurfaces } from '../../../src/story/exploring/explored.ts'
import { lookOf } from '../../../src/story/looks.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { sample } from '../../../src/story/sample.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, EXAMPLE)
const t = plan.steps.find(({ id }) => id === 'rfa.05.heat')!.startS + 4
const base = sample(plan, t)
const shown = (exploration: Partial<Exploration>) => explored(base, { ...UNTOUCHED, ...exploration })
const presence = (exploration: Partial<Exploration>, id: StructureId): number =>
  lookOf(shown(exploration).looks, id, 'presence')

describe('explored', () => {
  it('leaves an untouched Moment as it is, but for drawings beside the stage', () => {
    expect(shown({})).toEqual({ ...base, insets: [], workArea: null })
  })

  it('is pure: the Moment it was given stays', () => {
    const before = base.looks.slice()
    shown({ hidden: ['bone.L4'], ghosted: ['bone.L3'], whole: true })
    expect(base.looks).toEqual(before)
    const exploration = { ...UNTOUCHED, hidden: ['bone.L4'] as const }
    expect(explored(base, exploration)).toEqual(explored(base, exploration))
  })

  it('hides a bone with its parts, and nothing else', () => {
    const { looks } = shown({ hidden: ['bone.L4'] })
    for (const part of partsOfBone('bone.L4')) expect(lookOf(looks, part, 'presence')).toBe(0)
    expect(lookOf(looks, 'bone.L5', 'presence')).toBe(1)
  })

  it('draws what the story leaves out when it is chosen, ghosted, alone, or all is asked for', () => {
    const id = 'nerve.ib.L1.L'
    expect(presence({}, id)).toBe(0)
    expect(presence({ chosen: id }, id)).toBe(1)
    expect(presence({ ghosted: [id] }, id)).toBe(1)
    expect(presence({ alone: [id] }, id)).toBe(1)
    for (const each of STRUCTURES) expect(presence({ whole: true }, each)).toBe(1)
  })

  it('shows alone without the story’s tools', () => {
    expect(base.tools.length).toBeGreaterThan(0)
    const alone = shown({ alone: ['bone.L4'] })
    expect(alone.tools).toEqual([])
    expect(alone.lesions).toEqual([])
    expect(STRUCTURES.filter((id) => lookOf(alone.looks, id, 'presence') > 0)).toEqual(partsOfBone('bone.L4'))
  })

  it('peels layers; a joint goes when both of its layers have gone', () => {
    expect(presence({ peeled: ['disc'] }, 'disc.L4-L5')).toBe(0)
    expect(presence({ peeled: ['capsule'] }, 'facet.L4-L5.R')).toBe(1)
    expect(presence({ peeled: ['capsule', 'cartilage'] }, 'facet.L4-L5.R')).toBe(0)
    expect([...peeledSurfaces({ ...UNTOUCHED, peeled: ['nerve', 'capsule'] })]).toEqual(['capsule'])
  })

  it('keeps the names that were asked to stay, also of parts', () => {
    const { labels } = shown({ named: ['bone.L2.sp', 'nerve.mb.L1.R'], chosen: 'nerve.mb.L1.R', whole: true })
    expect(labels.slice(0, 2).map(({ subject }) => subject)).toEqual(['nerve.mb.L1.R', 'bone.L2.sp'])
    const gone = shown({ named: ['bone.L2.sp'], hidden: ['bone.L2'] }).labels
    expect(gone.map(({ subject }) => subject)).not.toContain('bone.L2.sp')
  })

  it('names the chosen thing first, and nothing that is gone', () => {
    expect(shown({ chosen: 'bone.L2.sp' }).labels[0]?.subject).toBe('bone.L2.sp')
    const named = base.labels[0]!.subject as StructureId
    expect(shown({ hidden: [named] }).labels.map(({ subject }) => subject)).not.toContain(named)
  })
})
