// The one rule about a leg that stays weak or numb and the signs that cannot wait. Every place that tells when to call
// is made of these words; tests/words/reading/callRule.test.ts finds any second wording.

export interface CallRuleText {
  /** The sign, without an order. */
  readonly oneLeg: string
  /** What to do about it, in lower case. */
  readonly callClinic: string
  /** Legs; bladder and bowel, not passing water first; the seat. */
  readonly emergencySigns: readonly [legs: string, bladderAndBowel: string, seat: string]
  /** What to do about any of them: a whole sentence. */
  readonly callEmergency: string
  /** A sign as the language asks about it. */
  readonly asked: (sign: string) => string
}

/** "One leg weak or numb …: call the clinic …": a line of a list. */
export const clinicLine = ({ oneLeg, callClinic }: CallRuleText): string => `${oneLeg}: ${callClinic}`

export const clinicSentence = (rule: CallRuleText): string => `${clinicLine(rule)}.`

/** The same in a step of the story: the sign lights the card that holds it. */
export const clinicMarked = ({ oneLeg, callClinic }: CallRuleText): string =>
  `[${oneLeg}](ui.redflags): ${callClinic}.`

/** The signs asked one by one, then what to do. */
export const emergencySentences = ({ emergencySigns, asked, callEmergency }: CallRuleText): string[] => [
  ...emergencySigns.map(asked),
  callEmergency,
]

/** The same as one text. */
export const emergencyText = (rule: CallRuleText): string => emergencySentences(rule).join(' ')
