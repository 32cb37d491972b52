// Spanish: all words of the story, put together.
import { lumbarPlanText } from '../lumbarPlanText.ts'
import type { NarrationText } from '../narrationText.ts'
import type { StoryCatalogue } from '../storyCatalogue.ts'
import { checks } from './checks.ts'
import { disclaimers } from './disclaimers.ts'
import { glossary } from './glossary.ts'
import { words } from './interface.ts'
import { names } from './names.ts'
import { anatomy } from './narration/anatomy.ts'
import { block } from './narration/block.ts'
import { recovery } from './narration/recovery.ts'
import { result } from './narration/result.ts'
import { rfa } from './narration/rfa.ts'
import { signal } from './narration/signal.ts'
import { aftercare, nextCards, people100, rulesets, weeksRibbon } from './paper.ts'
import { picture } from './picture.ts'
import { titles } from './titles.ts'
import { values } from './values.ts'

export const story: StoryCatalogue = {
  language: 'es',
  narration: {
    ...anatomy,
    ...signal,
    ...block,
    ...result,
    ...rfa,
    ...recovery,
  } satisfies NarrationText,
  titles,
  names,
  values,
  plan: lumbarPlanText(words, values),
  picture,
  words,
  disclaimers,
  glossary,
  rulesets,
  people100,
  aftercare,
  checks,
  weeksRibbon,
  nextCards,
}
