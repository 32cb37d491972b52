import { describe, expect, it } from 'vitest'
import { RULE_READINGS } from '../../../src/narration/paper/readRuleset.ts'
import { RULE_ICONS } from '../../../src/narration/paper/ruleWords.ts'

describe('ruleWords', () => {
  it('gives the tick to what is reached, and to nothing else', () => {
    const ticked = RULE_READINGS.filter((reading) => RULE_ICONS[reading] === 'ruleReached')
    expect(ticked).toEqual(['reached', 'reached twice'])
  })

  it('asks where a rule cannot be read: no number, or nothing rated', () => {
    const asked = RULE_READINGS.filter((reading) => RULE_ICONS[reading] === 'question')
    expect(asked).toEqual(['no number', 'not rated'])
  })
})
