import { describe, expect, it } from 'vitest'
import { readBench, writeBench } from '../../src/bench/benchCode.ts'
import { type BenchSettings, DEFAULT_BENCH } from '../../src/bench/benchSettings.ts'
import { USUAL } from '../../src/packs/lumbar-medial-branch/lesion/lesionChoice.ts'

describe('the bench in an address', () => {
  it('is readable', () => {
    expect(writeBench(DEFAULT_BENCH)).toBe('18G,10mm,80C,90s,body,6deg,2.4off')
  })

  it.each<[string, BenchSettings]>([
    ['as it opens', DEFAULT_BENCH],
    ['on the bench', { ...DEFAULT_BENCH, tissue: 'bench', angleDeg: 90, distanceMm: 1 }],
    ['two needles', { ...DEFAULT_BENCH, needles: 'two', spacingMm: 12 }],
    ['another rule', { ...DEFAULT_BENCH, rule: 'cem43', heat: USUAL.cooled }],
  ])('comes back as it was written: %s', (_, settings) => {
    expect(readBench(writeBench(settings))).toEqual({ settings, rejected: [] })
  })

  it.each([
    '30apart',
    '95deg',
    '0.5off',
    'rule-66',
    'kitchen',
    '99G',
  ])('hands back %s and keeps the rest', (word) => {
    const { settings, rejected } = readBench(`bench,${word},20G`)
    expect(rejected).toEqual([word])
    expect(settings.tissue).toBe('bench')
    expect(settings.heat.gauge).toBe(20)
  })

  it('opens as usual without a text', () => {
    expect(readBench('')).toEqual({ settings: DEFAULT_BENCH, rejected: [] })
  })
})
