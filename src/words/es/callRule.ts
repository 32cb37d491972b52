// Spanish: when to call and when to go at once, the one text of it.
import type { CallRuleText } from '../reading/callRule.ts'

export const callRule: CallRuleText = {
  oneLeg: 'Una pierna débil o dormida pasadas 24 horas',
  callClinic: 'llame hoy al centro, a cualquier hora',
  emergencySigns: [
    'Las dos piernas débiles o dormidas, o empeora',
    'No puede orinar, o no controla la orina o las heces',
    'Se le duerme la zona entre las piernas',
  ],
  callEmergency: 'Llame ya a emergencias.',
  asked: (sign) => `¿${sign}?`,
}
