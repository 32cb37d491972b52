// The story as data: six chapters, 31 steps and their lengths. What is said lives in the script
// and the catalogues; what is seen in the choreography; both hang on these ids.

import type { StoryStep } from '../../story/pack.ts'

export const CHAPTERS = ['anatomy', 'signal', 'block', 'result', 'rfa', 'recovery'] as const
export type Chapter = (typeof CHAPTERS)[number]

export const STORY = [
  { id: 'ana.01.overview', chapter: 'anatomy', durationS: 14, perSubject: false },
  { id: 'ana.02.level', chapter: 'anatomy', durationS: 16, perSubject: false },
  { id: 'ana.03.origin', chapter: 'anatomy', durationS: 18, perSubject: false },
  { id: 'ana.04.course', chapter: 'anatomy', durationS: 22, perSubject: false },
  { id: 'ana.05.branches', chapter: 'anatomy', durationS: 16, perSubject: false },
  { id: 'ana.06.numbering', chapter: 'anatomy', durationS: 18, perSubject: false },
  { id: 'ana.07.l5', chapter: 'anatomy', durationS: 16, perSubject: false },
  { id: 'sig.01.joint', chapter: 'signal', durationS: 12, perSubject: false },
  { id: 'sig.02.path', chapter: 'signal', durationS: 20, perSubject: false },
  { id: 'blk.00.ready', chapter: 'block', durationS: 17, perSubject: false },
  { id: 'blk.01.position', chapter: 'block', durationS: 18, perSubject: false },
  { id: 'blk.02.scottie', chapter: 'block', durationS: 18, perSubject: false },
  { id: 'blk.03.skin', chapter: 'block', durationS: 10, perSubject: false },
  { id: 'blk.04.needle', chapter: 'block', durationS: 18, perSubject: true },
  { id: 'blk.05.contrast', chapter: 'block', durationS: 18, perSubject: true },
  { id: 'blk.06.inject', chapter: 'block', durationS: 20, perSubject: true },
  { id: 'blk.07.home', chapter: 'block', durationS: 9, perSubject: false },
  { id: 'res.01.diary', chapter: 'result', durationS: 16, perSubject: false, notice: 'decision' },
  { id: 'res.02.decide', chapter: 'result', durationS: 24, perSubject: false, notice: 'decision' },
  { id: 'res.03.fair', chapter: 'result', durationS: 16, perSubject: false, notice: 'decision' },
  { id: 'rfa.01.setup', chapter: 'rfa', durationS: 14, perSubject: false },
  { id: 'rfa.02.approach', chapter: 'rfa', durationS: 22, perSubject: true },
  { id: 'rfa.03.test', chapter: 'rfa', durationS: 18, perSubject: true },
  { id: 'rfa.04.numb', chapter: 'rfa', durationS: 10, perSubject: true },
  { id: 'rfa.05.heat', chapter: 'rfa', durationS: 26, perSubject: true, hasReadout: true, seenAt: 0.7 },
  { id: 'rfa.06.nerve', chapter: 'rfa', durationS: 18, perSubject: false },
  { id: 'rfa.07.home', chapter: 'rfa', durationS: 10, perSubject: false },
  { id: 'rec.01.weeks', chapter: 'recovery', durationS: 16, perSubject: false },
  { id: 'rec.02.redflags', chapter: 'recovery', durationS: 18, perSubject: false, notice: 'emergency' },
  { id: 'rec.03.regrow', chapter: 'recovery', durationS: 20, perSubject: false },
  { id: 'rec.04.repeat', chapter: 'recovery', durationS: 18, perSubject: false },
] as const satisfies readonly StoryStep<string, Chapter>[]

export type StepId = (typeof STORY)[number]['id']

export const isStepId = (text: string): text is StepId => STORY.some(({ id }) => id === text)

export const storyStep = (id: StepId): StoryStep<StepId, Chapter> => STORY.find((step) => step.id === id)!
