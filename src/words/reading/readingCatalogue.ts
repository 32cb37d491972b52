// All that is read beside the story in one language: fetched when it is first opened.
import type { SourceKey } from '../../anatomy/sources.ts'
import type { AlternativeId, AlternativeText, AlternativeWords } from './alternatives.ts'
import type { BesideText } from './besideText.ts'
import type { CorrectionId, CorrectionText } from './corrections.ts'
import type { EvidenceId, EvidenceText } from './evidence.ts'
import type { HarmId, HarmText } from './harms.ts'
import type { ModelLimit } from './modelLimits.ts'
import type { ParameterId, ParameterText } from './parameters.ts'
import type { PayerId, PayerText } from './payers.ts'
import type { QuestionId, QuestionText } from './questions.ts'
import type { DecisionRowId, DecisionRowText } from './rulesets.ts'
import type { ContraindicationId, SituationId, SituationText } from './situations.ts'
import type { VisitId, VisitText } from './visits.ts'

export interface ReadingCatalogue {
  readonly questions: Readonly<Record<QuestionId, QuestionText>>
  readonly evidence: Readonly<Record<EvidenceId, EvidenceText>>
  /** The fair summary under the evidence, one sentence each. */
  readonly evidenceInShort: { readonly patient: readonly string[]; readonly properly: readonly string[] }
  readonly corrections: Readonly<Record<CorrectionId, CorrectionText>>
  readonly harms: Readonly<Record<HarmId, HarmText>>
  readonly situations: Readonly<Record<SituationId, SituationText>>
  readonly contraindications: Readonly<Record<ContraindicationId, SituationText>>
  readonly decisionRows: Readonly<Record<DecisionRowId, DecisionRowText>>
  readonly parameters: Readonly<Record<ParameterId, ParameterText>>
  /** What payers ask; told with the month. */
  readonly payers: Readonly<Record<PayerId, PayerText>>
  readonly visits: Readonly<Record<VisitId, VisitText>>
  readonly alternatives: Readonly<Record<AlternativeId, AlternativeText>>
  readonly alternativeWords: AlternativeWords
  readonly modelLimitsTitle: string
  readonly modelLimits: Readonly<Record<ModelLimit, string>>
  /** What each source says, in one line, as far as this project leans on it. */
  readonly sourceSays: Readonly<Record<SourceKey, string>>
  /** Headings and labels around all of these. */
  readonly beside: BesideText
}
