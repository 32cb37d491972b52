// What each published rule says about the same example, all side by side. None of them decides.
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { RULESETS } from '../../words/reading/rulesets.ts'
import { bestRelief, EXAMPLE_DIARY } from './painDiary.ts'
import { ReliefBar } from './ReliefBar.tsx'
import { RuleRow } from './RuleRow.tsx'
import { type RuleReading, readRuleset } from './readRuleset.ts'
import { askedBy, oneTestWords } from './ruleWords.ts'

export function Rulesets() {
  const { words, rulesets, disclaimers } = useCatalogue()
  const percent = bestRelief(EXAMPLE_DIARY)?.percent ?? null
  const said: Partial<Record<RuleReading, string>> = oneTestWords(words)
  return (
    <section className="rulesets">
      <h2 className="heading">{words.rulesTitle}</h2>
      {percent !== null && <ReliefBar percents={[percent]} />}
      <ul>
        {RULESETS.map((ruleset) => {
          const reading = readRuleset(ruleset, percent)
          return (
            <RuleRow
              key={ruleset.id}
              name={rulesets[ruleset.id].name}
              asks={askedBy(ruleset, words)}
              reading={reading}
              said={said[reading] ?? ''}
            />
          )
        })}
      </ul>
      <p className="footnote">{disclaimers.decision}</p>
    </section>
  )
}
