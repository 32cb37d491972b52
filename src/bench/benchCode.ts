// The bench in an address: "18G,10mm,80C,120s,bench,6deg,2.4off", in any order. What cannot be read is handed back.
import { readLesionChoice, writeLesionChoice } from '../packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { BENCH_BOUNDS, type BenchSettings, DEFAULT_BENCH, RULES, TISSUES } from './benchSettings.ts'

export function writeBench(settings: BenchSettings): string {
  const { heat, tissue, needles, spacingMm, angleDeg, distanceMm, rule } = settings
  const parts = [writeLesionChoice(heat), tissue, `${angleDeg}deg`, `${distanceMm}off`]
  if (needles === 'two') parts.push(`${spacingMm}apart`)
  if (rule !== DEFAULT_BENCH.rule) parts.push(`rule-${rule}`)
  return parts.join(',')
}

export function readBench(text: string): { settings: BenchSettings; rejected: string[] } {
  const { choice, rest } = readLesionChoice(text)
  const settings = { ...DEFAULT_BENCH, heat: choice }
  return { rejected: rest.filter((word) => !take(word, settings)), settings }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const NUMBERS = { deg: 'angleDeg', off: 'distanceMm', apart: 'spacingMm' } as const

/** Puts one word's value into the settings; false when it is none, or out of bounds. */
function take(word: string, settings: Mutable<BenchSettings>): boolean {
  const tissue = TISSUES.find((each) => each === word)
  if (tissue) settings.tissue = tissue
  const rule = RULES.find((each) => `rule-${each}` === word)
  if (rule) settings.rule = rule
  if (tissue || rule) return true
  const match = /^(\d+(?:\.\d+)?)(deg|off|apart)$/.exec(word)
  if (!match) return false
  const name = NUMBERS[match[2] as keyof typeof NUMBERS]
  const value = Number(match[1])
  if (value < BENCH_BOUNDS[name].low || value > BENCH_BOUNDS[name].high) return false
  settings[name] = value
  if (name === 'spacingMm') settings.needles = 'two'
  return true
}
