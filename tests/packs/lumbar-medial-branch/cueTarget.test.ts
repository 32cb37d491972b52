import { describe, expect, it } from 'vitest'
import { STRUCTURES } from '../../../src/anatomy/structures.ts'
import { ALL_SCRIPTS, SCRIPT_IDS } from '../../../src/packs/lumbar-medial-branch/cues/scriptOf.ts'
import { isCueTarget, ROLE_TARGETS, SCENE_THINGS } from '../../../src/packs/lumbar-medial-branch/cueTarget.ts'
import { AUDIENCES } from '../../../src/story/script.ts'

const lit = new Set(
  SCRIPT_IDS.flatMap((id) =>
    AUDIENCES.flatMap((audience) => ALL_SCRIPTS[id][audience].flatMap(({ lights }) => lights)),
  ),
)

describe('isCueTarget', () => {
  it('knows roles, things of the story and structures', () => {
    for (const text of ['facet.<sel>', 'tool.needle.block', 'nerve.mb.L3.R'])
      expect(isCueTarget(text)).toBe(true)
  })

  it('knows nothing that is misspelt or made up', () => {
    for (const text of ['facet.<selected>', 'tool.needle', 'nerve.mb.L6.R', '', 'toString'])
      expect(isCueTarget(text), text).toBe(false)
  })
})

describe('the lists of targets', () => {
  it('name nothing twice, and no role that is a structure', () => {
    const all: readonly string[] = [...ROLE_TARGETS, ...SCENE_THINGS]
    expect(new Set(all).size).toBe(all.length)
    expect(ROLE_TARGETS.filter((role) => (STRUCTURES as readonly string[]).includes(role))).toEqual([
      'bone.sacrum',
    ])
  })

  it('hold all that any sentence lights', () => {
    expect(lit.size).toBeGreaterThan(40)
    expect([...lit].filter((target) => !isCueTarget(target))).toEqual([])
  })
})
