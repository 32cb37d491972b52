// docs/medicine.md says the numbers that the code has.
import { describe, expect, it } from 'vitest'
import { crossedVertebraOf, INNERVATION, treatedNerve } from '../../src/anatomy/innervation.ts'
import type { NerveLevel } from '../../src/anatomy/levels.ts'
import { DIVISION_HEIGHT_MM, P0, P3, P5, P6, P8, P9 } from '../../src/meshgen/nerves/waypoints.ts'
import { BLOCK_OBLIQUE_DEG, RF_LATERAL_DEG } from '../../src/meshgen/targets/solveTargets.ts'
import { EVIDENCE } from '../../src/words/reading/evidence.ts'
import { HARMS } from '../../src/words/reading/harms.ts'
import { PARAMETERS } from '../../src/words/reading/parameters.ts'
import { RULESETS, type Ruleset } from '../../src/words/reading/rulesets.ts'
import { listed, pageText, sectionOf, tableOf } from './page.ts'

const PAGE = pageText('docs/medicine.md')

describe('docs/medicine.md', () => {
  it('has the two nerves of each joint, the bones they cross, and the sources', () => {
    expect(
      tableOf(PAGE, 'The rule').map((row) => ({
        joint: row.joint,
        nerves: [row['upper nerve'], row['lower nerve']],
        known: row.known,
        sources: listed(row.sources!),
      })),
    ).toEqual(
      INNERVATION.map(({ joint, nerves, confidence, sources }) => ({
        joint,
        nerves,
        known: confidence === 'high' ? 'well' : 'less well',
        sources,
      })),
    )
  })

  it('names the bone that each nerve crosses', () => {
    for (const row of tableOf(PAGE, 'The rule')) {
      const crossed = (nerve: string): string => crossedVertebraOf(treatedNerve(nerve as NerveLevel, 'R'))
      expect([row['it crosses'], row['that one crosses']], row.joint).toEqual([
        crossed(row['upper nerve']!),
        crossed(row['lower nerve']!),
      ])
    }
  })

  it('has the waypoints', () => {
    const rows = tableOf(PAGE, 'Waypoints').map(({ point, x, y, z }) => [
      point,
      [Number(x), Number(y), Number(z)],
    ])
    expect(Object.fromEntries(rows)).toEqual({ P0, P3, P5, P6, P8, P9 })
  })

  it('has the heights of the division', () => {
    const [row] = tableOf(PAGE, 'Waypoints', 1)
    const { nerve: _, ...heights } = row!
    expect(Object.fromEntries(Object.entries(heights).map(([level, mm]) => [level, Number(mm)]))).toEqual(
      DIVISION_HEIGHT_MM,
    )
  })

  it('has the angles of needle and cannula', () => {
    const rows = tableOf(PAGE, 'Targets').map(({ line, least, wanted, most }) => [
      line,
      [Number(least), Number(wanted), Number(most)],
    ])
    expect(Object.fromEntries(rows)).toEqual({
      'block needle, lumbar': BLOCK_OBLIQUE_DEG.lumbar,
      'block needle, L5': BLOCK_OBLIQUE_DEG.sacral,
      'cannula, lumbar': RF_LATERAL_DEG.lumbar,
      'cannula, L5': RF_LATERAL_DEG.sacral,
    })
  })

  it('has every setting with its range and sources', () => {
    expect(
      tableOf(PAGE, 'Settings').map(({ id, from, to, unit, sources, ...row }) => ({
        id,
        default: Number(row.default),
        min: Number(from),
        max: Number(to),
        unit,
        sources: listed(sources!),
      })),
    ).toEqual(PARAMETERS)
  })

  it('has the published rules', () => {
    expect(
      tableOf(PAGE, 'Published rules').map((row) => ({
        id: row.id,
        blocks: Number(row.blocks),
        thresholdPercent: row['threshold %'] ? Number(row['threshold %']) : null,
        ...(row['ideal %'] ? { idealPercent: Number(row['ideal %']) } : {}),
        sources: listed(row.sources!),
      })),
    ).toEqual(RULESETS satisfies readonly Ruleset[])
  })

  it.each(EVIDENCE)('tells of the evidence of $id', ({ sources }) => {
    const section = sectionOf(PAGE, 'Evidence')
    for (const source of sources) expect(section).toContain(`[${source}]`)
  })

  it.each(HARMS)('tells of the harm $id', ({ sources }) => {
    const section = sectionOf(PAGE, 'Harms') + sectionOf(PAGE, 'After the heat')
    for (const source of sources) expect(section).toContain(`[${source}]`)
  })
})
