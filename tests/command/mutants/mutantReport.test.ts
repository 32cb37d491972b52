import { describe, expect, it } from 'vitest'
import { mutantsOf } from '../../../src/command/mutants/mutant.ts'
import { mutantReport, tooMany } from '../../../src/command/mutants/mutantReport.ts'

const outcomes = (wing: string, count: number, survived: number) =>
  mutantsOf(
    wing,
    Array.from({ length: count }, (_, i) => [`src/${wing}/${i}.ts`, 'wrong', 'a', 'b'] as const),
  ).map((mutant, i) => ({ mutant, killedBy: i < survived ? null : 'tests/a.test.ts' }))

describe('mutantReport', () => {
  it('counts survivors by wing and names them', () => {
    const report = mutantReport([...outcomes('scene', 2, 1), ...outcomes('math', 3, 0)])
    expect(report.mutants).toBe(5)
    expect(report.survived).toBe(1)
    expect(report.byWing.scene).toEqual({ mutants: 2, survived: ['scene.01 src/scene/0.ts: wrong'] })
    expect(report.byWing.math).toEqual({ mutants: 3, survived: [] })
  })

  it('says what saw each of the others', () => {
    expect(mutantReport(outcomes('scene', 2, 1)).seenBy).toEqual({ 'scene.02': 'tests/a.test.ts' })
  })

  it('allows one in ten over all, and twelve in a hundred in the wings that the picture rests on', () => {
    expect(tooMany(mutantReport(outcomes('math', 20, 2)))).toEqual([])
    expect(tooMany(mutantReport(outcomes('math', 20, 3)))).toEqual(['all'])
    expect(tooMany(mutantReport([...outcomes('scene', 20, 3), ...outcomes('math', 20, 0)]))).toEqual([
      'scene',
    ])
  })
})
