import { describe, expect, it } from 'vitest'
import { modelJobs, strapOf } from '../../src/meshgen/modelJobs.ts'
import { straightStrand } from './nerves/wallSite.ts'
import { standInSpine } from './standInSpine.ts'

const spine = standInSpine()
const jobs = modelJobs(spine)
const of = (kind: string) => jobs.filter((job) => job.kind === kind)

describe('modelJobs', () => {
  it('has each bone, disc, joint and crest of the spine once, and each nerve level on both sides', () => {
    expect(of('bone')).toHaveLength(7)
    expect(of('disc')).toHaveLength(spine.discs.length)
    expect(of('facet')).toHaveLength(spine.facets.length)
    expect(of('ilium')).toHaveLength(2)
    expect(of('nerve')).toHaveLength(14)
    expect(new Set(jobs.map((job) => JSON.stringify(job))).size).toBe(jobs.length)
  })

  it('begins with the largest: the sacrum, then the other bones', () => {
    expect(jobs[0]).toEqual({ kind: 'bone', index: spine.bones.findIndex(({ id }) => id === 'bone.sacrum') })
    expect(jobs.slice(0, 7).every(({ kind }) => kind === 'bone')).toBe(true)
    expect(jobs.at(-1)!.kind).toBe('facet')
  })
})

describe('strapOf', () => {
  const nerve = straightStrand('nerve.mb.L3.R', [0, 0, 0], [0, 0, 20])

  it('hangs on the bone that the nerve crosses', () => {
    const strap = strapOf(spine, 'L3', 'R', [nerve])
    expect(strap.id).toBe('lig.mal.L4.R')
    expect(strap.nerve).toBe(nerve)
    expect(strap.bone).toBe(spine.bones.find(({ id }) => id === 'bone.L4')!.field)
    expect(strap.ends).toBe(spine.seeds['L4.R'])
  })

  it.each(['T11', 'L5'] as const)('refuses nerve %s, over which none is drawn', (level) => {
    expect(() => strapOf(spine, level, 'R', [])).toThrow(
      `modelJobs: no ligament is drawn over nerve ${level}`,
    )
  })
})
