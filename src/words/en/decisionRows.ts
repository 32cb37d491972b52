// English: findings after a block and how they are read.
import { clinicSentence } from '../reading/callRule.ts'
import type { DecisionRowId, DecisionRowText } from '../reading/rulesets.ts'
import { callRule } from './callRule.ts'

export const decisionRows: Readonly<Record<DecisionRowId, DecisionRowText>> = {
  d1: {
    finding: 'Block 1: technically valid, relief below threshold',
    reading: 'Negative: these joints are unlikely to be the main source.',
    next: 'Stop this path. Reconsider level, side, disc, SI joint, hip, other causes; continue active care.',
    patient: [
      'Your pain did not drop enough.',
      'These joints are likely not the main cause.',
      'Your doctor looks for other causes.',
    ],
  },
  d2: {
    finding: 'Block 1: relief at or above threshold, one-block ruleset',
    reading:
      'Positive screen, not proof: false-positive rates of 17–63 %, often 25–45 %, are reported; in one cohort 31 % of first positives were confirmed.',
    next: 'Discuss RFA, odds, alternatives, evidence dispute.',
    patient: [
      'Your pain dropped enough for a rule that asks for one test.',
      'It is not proof.',
      'Talk about heat, the odds, and other choices.',
    ],
  },
  d3: {
    finding: 'Block 1: at or above threshold, two-block ruleset',
    reading: 'Provisional positive.',
    next: 'Second block on another day (often ≥2 weeks apart), other agent.',
    patient: ['This is the first of two tests.', 'The second is on another day, with another medicine.'],
  },
  d4: {
    finding: 'Blocks 1 and 2 both at or above threshold',
    reading: 'Dual positive.',
    next: 'RFA of the same nerves may be offered after a shared decision, with the evidence in view.',
    patient: [
      'Your pain dropped enough in both tests.',
      'Heat may be offered, and you decide together.',
      'Look at what studies say first.',
    ],
  },
  d5: {
    finding: 'Block 1 positive, block 2 below threshold',
    reading: 'Not confirmed (false positive 1, or false negative 2).',
    next: 'No RFA under two-block rules; check technique, volume, sedation, vascular uptake; look elsewhere.',
    patient: [
      'The second test did not confirm the first.',
      'Rules with two tests do not offer heat then.',
      'Your doctor checks the tests and looks elsewhere.',
    ],
  },
  d6: {
    finding: 'Borderline (e.g. 50–79 %)',
    reading: 'Depends on the ruleset; some have more than one source.',
    next: 'Weigh function gain; repeat or add levels; do not round up.',
    patient: [
      'Your pain dropped part of the way.',
      'Rules read this in different ways.',
      'What you could do again counts, too.',
    ],
  },
  d7: {
    finding: 'Relief positive but much longer than the drug’s nominal time',
    reading:
      'Some rules ask for relief consistent with the agent; one retrospective study found duration a poor guide.',
    next: 'Use percent relief and function; watch and wait is fine while pain is low.',
    patient: [
      'Relief may last longer than the medicine.',
      'Rules differ on what that means.',
      'While pain is low, you can wait.',
    ],
  },
  d8: {
    finding:
      'Result void: sedation or opioid, extra analgesic, no index pain, vascular or foraminal spread, wrong level or side',
    reading: 'Uninterpretable.',
    next: 'Repeat properly.',
    patient: ['This test cannot be read.', 'It can be done again.'],
  },
  d9: {
    finding: 'Numb or weak leg after block',
    reading: 'Spread to the spinal nerve; non-specific.',
    next: 'Observe until recovered; result void; no driving.',
    patient: [
      'Medicine got to the leg nerve.',
      'Wait at the clinic until it wears off, and do not drive.',
      'This test cannot be read.',
      clinicSentence(callRule),
    ],
  },
  d10: {
    finding: 'RFA done, <50 % relief at review',
    reading: 'Treatment failure.',
    next: 'Do not repeat automatically; review diagnosis, placement, other sources.',
    patient: [
      'The heat did not help enough.',
      'It is not simply done again.',
      'Your doctor looks at the cause once more.',
    ],
  },
  d11: {
    finding: 'RFA done, good relief, then return of the same pain',
    reading: 'Regrowth likely.',
    next: 'Repeat may be offered within local interval rules.',
    patient: ['The nerve has likely grown back.', 'A repeat may be offered; rules say how soon.'],
  },
}
