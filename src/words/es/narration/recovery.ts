// Spanish: sentences of the recovery chapter.
import type { ChapterText } from '../../narrationText.ts'
import { clinicMarked, emergencyText } from '../../reading/callRule.ts'
import { callRule } from '../callRule.ts'

export const recovery: ChapterText<'recovery'> = {
  'rec.01.weeks': {
    patient: [
      'La espalda puede doler algunos días.',
      'La [piel](patient.skin) puede sentirse como quemada por el sol una o dos semanas.',
      'El [alivio](ui.timeline) suele llegar a las dos o tres semanas.',
    ],
    clinician: [
      'Espere molestias durante unos días.',
      'Camine, y use hielo o un analgésico sencillo.',
      'Dele hasta [un mes](ui.timeline), más o menos, antes de valorarlo.',
    ],
    student: [
      'Las molestias duran 1–4 días; el nervio degenera en 7–14 días.',
      'El [alivio completo](ui.timeline) suele llegar a las 2–3 semanas.',
      'La neuritis tras la neurotomía fue de un 6–7 %, según los propios pacientes.',
    ],
  },
  'rec.02.redflags': {
    patient: [
      '[Llame](ui.redflags) si tiene fiebre o un enrojecimiento que crece.',
      clinicMarked(callRule),
      emergencyText(callRule),
    ],
    clinician: [
      'Este es nuestro teléfono; [llame](ui.redflags) si hay fiebre o un enrojecimiento que crece.',
      clinicMarked(callRule),
      emergencyText(callRule),
    ],
    student: [
      'Descarte [infección, hematoma y lesión nerviosa](ui.redflags); con un signo de emergencia, imagen urgente.',
      clinicMarked(callRule),
      emergencyText(callRule),
    ],
  },
  'rec.03.regrow': {
    patient: [
      'Con los meses, el [nervio](nerve.mb.<n>) vuelve a crecer.',
      'El [dolor](fx.signal.pain) puede volver, o ser más leve.',
      'Cuando funciona, el alivio suele durar de cuatro a nueve meses.',
    ],
    clinician: [
      'Cuando funciona, el alivio dura de cuatro a nueve meses en varias series, nueve meses de media en una revisión.',
      'Si el [dolor](fx.signal.pain) vuelve, podemos hablar de repetirlo.',
    ],
    student: [
      'La mayoría de los cuerpos celulares del [ganglio](nerve.drg.<n>) sobrevive; la vaina interna del tramo calentado se pierde: la [regeneración](fx.axon.regrowth) es lenta y puede ser incompleta.',
      'El alivio mayor del 50 % duró de media unos 9,0 meses en una revisión, 4–7 meses en otras series, 15 meses tras selección estricta.',
      'Tras repeticiones que funcionaron, duró 11,6 meses.',
    ],
  },
  'rec.04.repeat': {
    patient: [
      'Mientras duela poco, [gane fuerza](ui.cards).',
      'Si el dolor vuelve, quizá se pueda repetir el tratamiento.',
      'Si nunca ayudó, busque con su médico otra causa.',
      'No todos los expertos están de acuerdo en que funcione.',
    ],
    clinician: [
      'Aproveche este tiempo para [moverse](ui.cards).',
      'Nos vemos a las seis semanas, más o menos, y hablamos de lo que ayudó y lo que no.',
      'Las guías no coinciden sobre este tratamiento.',
    ],
    student: [
      'Repetir la neurotomía lumbar funcionó en el 33–85 % cuando la primera lo hizo.',
      'En una cohorte con resonancia, el [multífido](muscle.multifidus) se atrofió más en el lado tratado; otras no lo hallaron.',
      'Los ensayos con placebo y las [guías](ui.cards) se contradicen.',
    ],
  },
  'rec.01.weeks.brief': {
    patient: ['Puede doler unos días; el [alivio](ui.timeline) suele tardar dos o tres semanas.'],
    clinician: ['Primero, días de molestias; el [alivio](ui.timeline) suele llegar en dos o tres semanas.'],
    student: ['Molestias 1–4 días; [alivio completo](ui.timeline) hacia las 2–3 semanas.'],
  },
  'rec.02.redflags.brief': {
    patient: [clinicMarked(callRule), emergencyText(callRule)],
    clinician: [clinicMarked(callRule), emergencyText(callRule)],
    student: [clinicMarked(callRule), emergencyText(callRule)],
  },
  'rec.03.regrow.brief': {
    patient: [
      'No ayuda a todas las personas.',
      'Si ayuda, el alivio suele durar cuatro a nueve meses, hasta que el nervio [crece](fx.axon.regrowth).',
    ],
    clinician: [
      'No ayuda a todas las personas.',
      'Si ayuda, el alivio dura de cuatro a nueve meses; después, el nervio [crece de nuevo](fx.axon.regrowth).',
    ],
    student: [
      'No todos responden; el alivio mayor del 50 % duró de media unos 9,0 meses, hasta la [regeneración](fx.axon.regrowth).',
    ],
  },
}
