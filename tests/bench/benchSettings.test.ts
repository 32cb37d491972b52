import { describe, expect, it } from 'vitest'
import { DEFAULT_BENCH, solverSettings } from '../../src/bench/benchSettings.ts'
import { ELECTRODE_KINDS, USUAL } from '../../src/packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { checkSettings } from '../../src/physics/settings.ts'

describe('what the solver is asked for', () => {
  it('never mixes bench and body', () => {
    const body = solverSettings({ ...DEFAULT_BENCH, tissue: 'body' })
    const bench = solverSettings({ ...DEFAULT_BENCH, tissue: 'bench' })
    expect([body.startC, body.perfusionWPerM3K]).toEqual([37, 2550])
    expect([bench.startC, bench.perfusionWPerM3K]).toEqual([21, 0])
  })

  it('pairs conventional needles only', () => {
    const arrangements = ELECTRODE_KINDS.map(
      (kind) => solverSettings({ ...DEFAULT_BENCH, needles: 'two', heat: USUAL[kind] }).arrangement.kind,
    )
    expect(arrangements).toEqual(['bipolar', 'single', 'single'])
  })

  it.each(ELECTRODE_KINDS)('is legal in either tissue: %s', (kind) => {
    for (const tissue of ['body', 'bench'] as const) {
      const settings = solverSettings({ ...DEFAULT_BENCH, tissue, heat: USUAL[kind] })
      expect(checkSettings(settings)).toBe(settings)
    }
  })
})
