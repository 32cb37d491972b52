// English: what must be said about the product itself.
import { emergencyText } from '../reading/callRule.ts'
import type { DisclaimerText } from '../reading/disclaimers.ts'
import { callRule } from './callRule.ts'

export const disclaimers: DisclaimerText = {
  footer: 'Education only, not medical advice.',
  footerLong: 'Education only. Not medical advice, diagnosis or treatment. Not a medical device.',
  firstRun: [
    'This 3D model shows typical anatomy.',
    'Your body may differ.',
    'Do not use it to place needles, plan, or decide on care.',
    'Talk with your clinician.',
  ],
  clinician: [
    'Teaching aid.',
    'Not for guidance, navigation, dosing or patient-specific planning.',
    'Numbers are published ranges.',
    'Follow local protocol, device instructions and current guidelines.',
  ],
  decision: 'Shows how published rules differ. It does not decide for a patient.',
  emergency: emergencyText(callRule),
  data: 'Your diary is kept on this device only, and only if you say so. No names.',
  scale: 'Nerves and lesions are drawn larger than life where marked.',
  independence: 'No device brands are named here. Sources known to be paid for by makers are marked.',
  notForPlanning: 'This spine was fitted to other data. Not for planning.',
}
