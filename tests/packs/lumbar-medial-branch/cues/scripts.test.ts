// What holds of every script of the story, whichever chapter's file it stands in.
import { describe, expect, it } from 'vitest'
import { SOURCES, type Source } from '../../../../src/anatomy/sources.ts'
import { STORY } from '../../../../src/packs/lumbar-medial-branch/chapters.ts'
import { BRIEF_STEPS } from '../../../../src/packs/lumbar-medial-branch/cues/scriptId.ts'
import { ALL_SCRIPTS, SCRIPT_IDS } from '../../../../src/packs/lumbar-medial-branch/cues/scriptOf.ts'
import { AUDIENCES } from '../../../../src/story/script.ts'

const told = SCRIPT_IDS.flatMap((id) =>
  AUDIENCES.map((audience) => ({ label: `${id} ${audience}`, cues: ALL_SCRIPTS[id][audience] })),
)

describe('the scripts', () => {
  it('have every step, every nerve’s step again, and every step of the bedside', () => {
    for (const { id } of STORY) expect(SCRIPT_IDS).toContain(id)
    for (const step of STORY.filter((each) => 'perSubject' in each && each.perSubject))
      expect(SCRIPT_IDS).toEqual(expect.arrayContaining([`${step.id}.again`, `${step.id}.again.l5`]))
    for (const id of BRIEF_STEPS) expect(SCRIPT_IDS).toContain(`${id}.brief`)
  })

  it('begin with the step and go on in time, each sentence with room of its own', () => {
    for (const { label, cues } of told) {
      expect(cues[0]!.at, label).toBe(0)
      const gaps = cues.map(({ at }, i) => (cues[i + 1]?.at ?? 1) - at)
      expect(Math.min(...gaps), label).toBeGreaterThan(0.05)
    }
  })

  it('lean on sources where they claim something', () => {
    const bare = told.flatMap(({ label, cues }) =>
      cues.filter(({ kind, sources }) => kind === 'claim' && sources.length === 0).map(() => label),
    )
    expect(bare).toEqual([])
  })

  it('have at least one source that was read under each claim', () => {
    const unread = told.flatMap(({ label, cues }) =>
      cues
        .filter(({ kind }) => kind === 'claim')
        .filter(({ sources }) => sources.every((key) => (SOURCES[key] as Source).readOn === undefined))
        .map(() => label),
    )
    expect(unread).toEqual([])
  })

  it('cite no source twice in one sentence', () => {
    const twice = told.flatMap(({ label, cues }) =>
      cues.filter(({ sources }) => new Set(sources).size < sources.length).map(() => label),
    )
    expect(twice).toEqual([])
  })
})
