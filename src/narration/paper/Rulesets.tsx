import { useCatalogue } from '../CatalogueContext.ts'
import { RULESETS, type Ruleset } from '../catalogue/reading/rulesets.ts'
import { Icon } from '../Icon.tsx'
import type { IconName } from '../icons.ts'
import { bestRelief, EXAMPLE_DIARY } from './painDiary.ts'
import { type RuleReading, readRuleset } from './readRuleset.ts'

const ICONS: Readonly<Record<RuleReading, IconName>> = {
  reached: 'ruleReached',
  'not reached': 'ruleNotReached',
  'first of two': 'ruleNotReached',
  'no number': 'question',
}

/** What each published rule says about the same example, all side by side. None of them decides. */
export function Rulesets() {
  const { words, rulesets, disclaimers } = useCatalogue()
  const percent = bestRelief(EXAMPLE_DIARY)?.percent ?? 0
  const said: Readonly<Record<RuleReading, string>> = {
    reached: words.ruleReached,
    'not reached': words.ruleNotReached,
    'first of two': words.ruleFirstOfTwo,
    'no number': words.ruleNoNumber,
  }
  return (
    <section className="rulesets">
      <h2 className="heading">{words.rulesTitle}</h2>
      <ReliefBar percent={percent} />
      <ul>
        {RULESETS.map((ruleset) => {
          const reading = readRuleset(ruleset, percent)
          return (
            <li key={ruleset.id} className="ruleset" data-reading={reading}>
              <Icon name={ICONS[reading]} />
              <span className="ruleset-words">
                <b>{rulesets[ruleset.id].name}</b>
                <span className="quiet">{asks(ruleset, words)}</span>
              </span>
              <span className="ruleset-reading">{said[reading]}</span>
            </li>
          )
        })}
      </ul>
      <p className="footnote">{disclaimers.decision}</p>
    </section>
  )
}

/** The example's relief against the numbers that rules use. */
function ReliefBar({ percent }: { readonly percent: number }) {
  const words = useCatalogue().words
  const thresholds = [...new Set(RULESETS.map(({ thresholdPercent }) => thresholdPercent))].filter(
    (each) => each !== null,
  )
  return (
    <div className="relief-bar" style={{ '--relief': percent }} aria-hidden="true">
      <b className="relief-bar-now">{words.rulesRelief(percent)}</b>
      <div className="relief-bar-track">
        <span className="relief-bar-done" />
        {thresholds.map((each) => (
          <span key={each} className="relief-bar-mark" style={{ '--at': each }} />
        ))}
      </div>
      <div className="relief-bar-scale">
        {[0, ...thresholds, 100].map((each) => (
          <span key={each} style={{ '--at': each }}>
            {words.rulesRelief(each)}
          </span>
        ))}
      </div>
    </div>
  )
}

function asks(
  { blocks, thresholdPercent, idealPercent }: Ruleset,
  words: ReturnType<typeof useCatalogue>['words'],
): string {
  if (thresholdPercent === null) return words.ruleOneTestNoNumber
  if (blocks === 1) return words.ruleOneTest(thresholdPercent)
  return idealPercent === undefined
    ? words.ruleTwoTests(thresholdPercent)
    : words.ruleTwoTestsIdeal(thresholdPercent, idealPercent)
}
