// One rule: whose it is, what it asks for, how it reads the test.
import { Icon } from '../../ui/Icon.tsx'
import { bindUnits } from '../../words/markup.ts'
import type { RuleReading } from './readRuleset.ts'
import { RULE_ICONS } from './ruleWords.ts'

interface RuleRowProps {
  readonly name: string
  readonly asks: string
  /** What else the source says. */
  readonly note?: string
  readonly reading: RuleReading
  readonly said: string
}

export function RuleRow({ name, asks, note, reading, said }: RuleRowProps) {
  return (
    <li className="ruleset" data-reading={reading}>
      <Icon name={RULE_ICONS[reading]} />
      <span className="ruleset-words">
        <b>{name}</b>
        <span className="quiet">{bindUnits(asks)}</span>
        {note && <span className="ruleset-note">{bindUnits(note)}</span>}
      </span>
      <span className="ruleset-reading">{said}</span>
    </li>
  )
}
