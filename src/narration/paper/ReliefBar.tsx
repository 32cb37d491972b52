// Relief against the numbers that rules use; a second test stands below the first.
import { useWords } from '../../words/CatalogueContext.ts'
import { RULESETS } from '../../words/reading/rulesets.ts'

const THRESHOLDS = [...new Set(RULESETS.map(({ thresholdPercent }) => thresholdPercent))].filter(
  (each) => each !== null,
)

export function ReliefBar({ percents }: { readonly percents: readonly number[] }) {
  const words = useWords()
  return (
    <div className="relief-bar" aria-hidden="true">
      {percents.map((percent, i) => (
        // First and second test: they have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={i} className="relief-bar-row" style={{ '--relief': percent }}>
          <b className="relief-bar-now">{words.rulesRelief(percent)}</b>
          <div className="relief-bar-track">
            <span className="relief-bar-done" />
            {THRESHOLDS.map((each) => (
              <span key={each} className="relief-bar-mark" style={{ '--at': each }} />
            ))}
          </div>
        </div>
      ))}
      <div className="relief-bar-scale">
        {[0, ...THRESHOLDS, 100].map((each) => (
          <span key={each} style={{ '--at': each }}>
            {words.rulesRelief(each)}
          </span>
        ))}
      </div>
    </div>
  )
}
