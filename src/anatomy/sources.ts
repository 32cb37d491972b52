// Every publication that a sentence or a number leans on. What each says with its numbers: `readings/`.
import { ABLATION_SOURCES } from './sources/ablationSources.ts'
import { ANATOMY_SOURCES } from './sources/anatomySources.ts'
import { BLOCK_SOURCES } from './sources/blockSources.ts'
import { CARE_SOURCES } from './sources/careSources.ts'
import { HARM_SOURCES } from './sources/harmSources.ts'
import { TRIAL_SOURCES } from './sources/trialSources.ts'

export type { Source, SourceStatus } from './sources/source.ts'

export const SOURCES = {
  ...ANATOMY_SOURCES,
  ...BLOCK_SOURCES,
  ...ABLATION_SOURCES,
  ...TRIAL_SOURCES,
  ...HARM_SOURCES,
  ...CARE_SOURCES,
} as const

export type SourceKey = keyof typeof SOURCES

export const isSourceKey = (text: string): text is SourceKey => Object.hasOwn(SOURCES, text)
