// What each published rule says about the reader's own scores, with what else its source says. None decides.
import { useCatalogue } from '../../words/CatalogueContext.ts'
import type { DiaryText } from '../../words/reading/besideText.ts'
import { RULESETS } from '../../words/reading/rulesets.ts'
import { ReliefBar } from '../paper/ReliefBar.tsx'
import { RuleRow } from '../paper/RuleRow.tsx'
import { type RuleReading, readRuleset } from '../paper/readRuleset.ts'
import { askedBy, oneTestWords } from '../paper/ruleWords.ts'

interface OwnRulesProps {
  readonly text: DiaryText
  /** Best relief of the first and of the second test, percent; null where it cannot be read. */
  readonly percents: readonly [number | null, number | null]
}

export function OwnRules({ text, percents }: OwnRulesProps) {
  const { words, rulesets, disclaimers } = useCatalogue()
  const said: Readonly<Record<RuleReading, string>> = {
    ...oneTestWords(words),
    'reached twice': text.reachedTwice,
    'second not reached': text.secondNotReached,
    'not rated': text.notRated,
  }
  return (
    <section className="rulesets own-rules">
      <h3 className="heading">{words.rulesTitle}</h3>
      <p className="quiet">{text.rulesIntro.join(' ')}</p>
      {percents[0] !== null && <ReliefBar percents={percents.filter((percent) => percent !== null)} />}
      <ul>
        {RULESETS.map((ruleset) => {
          const reading = readRuleset(ruleset, ...percents)
          return (
            <RuleRow
              key={ruleset.id}
              name={rulesets[ruleset.id].name}
              asks={askedBy(ruleset, words)}
              note={rulesets[ruleset.id].note}
              reading={reading}
              said={said[reading]}
            />
          )
        })}
      </ul>
      <p className="footnote">{disclaimers.decision}</p>
    </section>
  )
}
