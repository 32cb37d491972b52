// English: when to call and when to go at once, the one text of it.
import type { CallRuleText } from '../reading/callRule.ts'

export const callRule: CallRuleText = {
  oneLeg: 'One leg weak or numb beyond 24 hours',
  callClinic: 'call the clinic, same day, any hour',
  emergencySigns: [
    'Both legs weak or numb, or it gets worse',
    'Can’t pee, or no control of bladder or bowel',
    'Numb between the legs',
  ],
  callEmergency: 'Call your emergency number now.',
  asked: (sign) => `${sign}?`,
}
