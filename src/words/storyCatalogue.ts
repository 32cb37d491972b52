// All words of the story in one language: what is spoken, named, titled, shown and pressed. Fetched for the
// language that is on; what is read beside the story comes later (reading/readingCatalogue.ts).

import type { Audience } from '../story/script.ts'
import type { InterfaceText } from './interfaceText.ts'
import type { Language } from './language.ts'
import type { NameCatalogue } from './names.ts'
import type { PictureText } from './pictureText.ts'
import type { ValueWords } from './placeholderValues.ts'
import type { PlanText } from './planText.ts'
import type { AftercareText } from './reading/aftercare.ts'
import type { CheckCard, CheckCardText } from './reading/checks.ts'
import type { DisclaimerText } from './reading/disclaimers.ts'
import type { Glossary } from './reading/glossaryTerms.ts'
import type { NextCard, NextCardText, WeeksRibbonText } from './reading/paperText.ts'
import type { People100Text } from './reading/people100.ts'
import type { RulesetId, RulesetText } from './reading/rulesets.ts'
import type { Titles } from './titles.ts'

/** The sentences of every telling of a pack's steps, by its key, in markup (see markup.ts). */
export type Narration = Readonly<Record<string, Readonly<Record<Audience, readonly string[]>>>>

export interface StoryCatalogue {
  readonly language: Language
  readonly narration: Narration
  readonly titles: Titles
  readonly names: NameCatalogue
  readonly values: ValueWords
  readonly plan: PlanText
  readonly picture: PictureText
  readonly words: InterfaceText
  readonly disclaimers: DisclaimerText
  readonly glossary: Glossary
  /** What the steps on paper need. */
  readonly rulesets: Readonly<Record<RulesetId, RulesetText>>
  readonly people100: People100Text
  readonly aftercare: AftercareText
  readonly checks: Readonly<Record<CheckCard, CheckCardText>>
  readonly weeksRibbon: WeeksRibbonText
  readonly nextCards: Readonly<Record<NextCard, NextCardText>>
}
