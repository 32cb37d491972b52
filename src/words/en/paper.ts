// Words of the steps that are told on paper.
import type { AftercareText } from '../reading/aftercare.ts'
import { clinicLine } from '../reading/callRule.ts'
import type { NextCard, NextCardText, WeeksRibbonText } from '../reading/paperText.ts'
import type { People100Text } from '../reading/people100.ts'
import type { RulesetId, RulesetText } from '../reading/rulesets.ts'
import { callRule } from './callRule.ts'

export const rulesets: Readonly<Record<RulesetId, RulesetText>> = {
  consensus2020: {
    name: 'Multispecialty consensus 2020',
    note: 'One society dissented on the number of blocks and the cut-off.',
  },
  us_medicare: {
    name: 'US Medicare',
    note: 'Blocks at least 2 weeks apart, relief consistent with the drug used. As of November 2026.',
  },
  sis_strict: {
    name: 'Strict SIS-style',
    note: 'Controlled blocks, at least 80 %; complete relief (100 %) is the ideal.',
  },
  uk_nice: {
    name: 'UK NICE NG59',
    note: 'NICE sets no number. One local policy uses 50 %, the RADICAL trial 60 %.',
  },
}

export const people100: People100Text = {
  title: '100 people who took the test',
  scaled: 'Scaled from one study of 176 people with chronic low back pain',
  bothTests: 'felt better after test 1 and test 2',
  firstOnly: 'felt better after test 1 only',
  notFirst: 'did not feel better after test 1',
  meaning: [
    'In the middle group, test 2 did not confirm test 1.',
    'That does not tell which of the two tests was right.',
    'Lidocaine came first, then bupivacaine; some shots went into the joint.',
  ],
}

export const aftercare: AftercareText = {
  advice: [
    'Rest that day, then move.',
    'Use ice or simple pain relief.',
    'Keep the site dry for about a day.',
    'One hospital says: do not drive for 24 hours.',
    'Judge the result at four to six weeks, not at four days.',
  ],
  callTitle: 'Call the clinic',
  call: [
    'Fever of 38 °C (100.4 °F) or more, or chills',
    'Redness that spreads, or pus',
    'Bad back pain, or back pain that grows',
    clinicLine(callRule),
    'Burning that keeps you from sleep',
  ],
  emergencyTitle: 'Emergency now',
  emergency: [
    ...callRule.emergencySigns,
    'Chest pain',
    'Trouble breathing, a swollen face, or you faint',
    'A very bad headache with a stiff neck',
  ],
  emergencyLine: callRule.callEmergency,
}

export const weeksRibbon: WeeksRibbonText = {
  title: 'The first six weeks',
  week: (week) => `week ${week}`,
  soreness: 'sore, days 1 to 4',
  sunburn: 'skin like sunburn, weeks 1 to 2',
  relief: 'relief grows, often full by week 3',
}

export const nextCards: Readonly<Record<NextCard, NextCardText>> = {
  exercise: {
    title: 'Exercise',
    patient: ['While pain is low, build strength.', 'Use this time to get moving.'],
  },
  repeat: {
    title: 'A repeat',
    patient: [
      'If it helped and the pain comes back, it may be done again.',
      'Health plans set limits on how soon.',
    ],
  },
  otherCauses: {
    title: 'Other causes',
    patient: ['If it never helped, your doctor will look for another cause.'],
  },
  evidence: {
    title: 'What studies say',
    patient: ['Studies disagree.', 'Ask your doctor what the results mean for you.'],
  },
}
