// Spanish: what must be said about the product itself.
import { emergencyText } from '../reading/callRule.ts'
import type { DisclaimerText } from '../reading/disclaimers.ts'
import { callRule } from './callRule.ts'

export const disclaimers: DisclaimerText = {
  footer: 'Solo educativo; no es consejo médico.',
  footerLong:
    'Solo educativo. No es consejo médico, diagnóstico ni tratamiento. No es un producto sanitario.',
  firstRun: [
    'Este modelo en 3D muestra una anatomía típica.',
    'Su cuerpo puede ser distinto.',
    'No lo use para colocar agujas, planificar ni decidir un tratamiento.',
    'Hable con su médico.',
  ],
  clinician: [
    'Material docente.',
    'No sirve de guía, navegación, dosificación ni planificación para un paciente.',
    'Los números son intervalos publicados.',
    'Siga el protocolo local, las instrucciones del dispositivo y las guías vigentes.',
  ],
  decision: 'Muestra en qué difieren las reglas publicadas. No decide por un paciente.',
  emergency: emergencyText(callRule),
  data: 'Su diario se guarda solo en este dispositivo, y solo si usted quiere. Sin nombres.',
  scale: 'Donde se indica, nervios y lesiones están dibujados más grandes que en la realidad.',
  independence:
    'Aquí no se nombran marcas de aparatos. Las fuentes que se sabe pagadas por fabricantes están señaladas.',
  notForPlanning: 'Esta columna se ajustó a otros datos. No sirve para planificar.',
}
