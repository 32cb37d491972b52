import { describe, expect, it } from 'vitest'
import { narrationScript } from '../../src/command/narrationScript.ts'
import { storyOf } from '../packs/lumbar-medial-branch/storyOf.ts'

const plan = storyOf(['L4-L5'], 'right', 'bedside')
const files = narrationScript(plan)
const STAMP = /^(\d\d):(\d\d)\.(\d{3}) --> (\d\d):(\d\d)\.(\d{3})$/
const cuesOf = (text: string): [from: number, to: number][] =>
  text.split('\n').flatMap((line) => {
    const [, m0, s0, f0, m1, s1, f1] = STAMP.exec(line) ?? []
    if (m0 === undefined) return []
    const seconds = (m: string, s: string, f: string): number => Number(m) * 60 + Number(s) + Number(f) / 1000
    return [[seconds(m0, s0!, f0!), seconds(m1!, s1!, f1!)]]
  })

describe('narrationScript', () => {
  it('has a file for each telling, reader and language', () => {
    expect(files).toHaveLength(12 * 3 * 2)
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
    expect(files.map(({ path }) => path)).toContain('es/patient/rfa.05.heat.brief.vtt')
  })

  it('is WebVTT: its mark first, every line either a time, words or nothing', () => {
    for (const { path, text } of files) {
      expect(text.startsWith('WEBVTT\n\n'), path).toBe(true)
      expect(cuesOf(text).length, path).toBeGreaterThan(0)
      for (const line of text.split('\n').filter((each) => each.includes('-->')))
        expect(line, path).toMatch(STAMP)
    }
  })

  it('runs from the beginning of the step to its end without a gap', () => {
    const lengths = new Map(plan.steps.map((step) => [plan.pack.tellingOf(step), step.durationS]))
    for (const { path, text } of files) {
      const cues = cuesOf(text)
      const telling = path.split('/')[2]!.replace(/\.vtt$/, '')
      expect(cues[0]![0], path).toBeCloseTo(0, 2)
      expect(cues.at(-1)![1], path).toBeCloseTo(lengths.get(telling)!, 2)
      cues.slice(1).forEach(([from], i) => {
        expect(from, path).toBe(cues[i]![1])
      })
    }
  })

  it('escapes what WebVTT takes for its own marks', () => {
    for (const { text } of files)
      for (const line of text.split('\n').filter((each) => !each.includes('-->')))
        expect(line).not.toMatch(/<|&(?!amp;|lt;|gt;)/)
  })

  it('leaves no gap of a sentence unfilled', () => {
    for (const { path, text } of files) expect(text, path).not.toMatch(/[{}]/)
  })
})
