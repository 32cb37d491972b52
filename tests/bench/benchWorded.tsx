// Parts of the bench with its words, and an answer as the solver would give it: enough of one for what is shown.
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { BenchAnswer, SizeMm } from '../../src/bench/answer.ts'
import type { LesionTimeline } from '../../src/physics/lesionTimeline.ts'
import { BenchTextContext } from '../../src/words/benchText.ts'
import { text as en } from '../../src/words/en/bench.ts'
import { text as es } from '../../src/words/es/bench.ts'

const TEXTS = { en, es } as const

export const benchWorded = (part: ReactNode, language: 'en' | 'es' = 'en') =>
  render(part, {
    wrapper: ({ children }) => <BenchTextContext value={TEXTS[language]}>{children}</BenchTextContext>,
  })

export const SIZE: SizeMm = {
  widthMm: 8.25,
  depthMm: 7.5,
  lengthMm: 11.04,
  beyondTipMm: 1.5,
  volumeMm3: 312.4,
  joined: true,
}

/** One needle unless two are asked for. */
export const answerWith = (
  change: Partial<BenchAnswer> = {},
  arrangement: 'single' | 'bipolar' = 'single',
): BenchAnswer =>
  ({
    size: SIZE,
    width51Mm: 8.25,
    captured: { lengthMm: 6, stretchesMm: [[-3, 3]] },
    insideMm: { 45: 9, 51: 6, 60: 3.2 },
    boilsAtC: null,
    shortByK: null,
    timeline: { settings: { arrangement: { kind: arrangement } } } as LesionTimeline,
    ...change,
  }) as BenchAnswer
