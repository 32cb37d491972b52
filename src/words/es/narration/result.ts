// Spanish: sentences of the result chapter.
import type { ChapterText } from '../../narrationText.ts'

export const result: ChapterText<'result'> = {
  'res.01.diary': {
    patient: [
      'Haga los movimientos que antes le dolían.',
      'Anote su [dolor](ui.diary) muchas veces durante el resto del día.',
      'Esta es la parte más importante de la prueba.',
    ],
    clinician: [
      'Por favor, pruebe los movimientos que le duelen.',
      '[Puntúe](ui.diary) su dolor habitual antes, a los 30 minutos y después cada hora.',
      'Envíeme el [diario](ui.diary).',
    ],
    student: [
      'El [porcentaje de alivio](ui.diary) es (antes − después) ÷ antes × 100, para el dolor habitual.',
      'Se mide provocando el dolor, sin analgésicos añadidos y sin sedación.',
    ],
  },
  'res.02.decide': {
    patient: [
      'Si el [alivio es grande](ui.decision), estas [articulaciones](facet.<sel>) son una causa probable.',
      'Si el alivio es poco, lo más probable es que no.',
      'Algunos médicos hacen otra prueba para estar más seguros.',
    ],
    clinician: [
      'Este ejemplo tuvo este alivio.',
      'Si alcanza [nuestra regla](ui.decision), el paso siguiente es otra prueba o el tratamiento con calor.',
      'Si no, buscamos en otra parte.',
    ],
    student: [
      'Se describen tasas de falsos positivos del 17–63 %, a menudo del 25–45 %, con un solo bloqueo.',
      'Los [umbrales](ui.decision) difieren: ≥50 % una vez (consenso de 2020), ≥80 % dos veces (Medicare, EE. UU.), ≥80 % dos veces e idealmente completo (estricto).',
    ],
  },
  'res.03.fair': {
    patient: [
      'La prueba puede [fallar](ui.icons100).',
      'Hay personas que mejoran aunque la causa no sea esa articulación.',
      'Por eso una segunda prueba puede ser útil.',
    ],
    clinician: [
      'Sentirse mejor después de una prueba no lo demuestra.',
      'Una [segunda](ui.icons100) reduce el riesgo de un tratamiento innecesario.',
      'Pero añade una visita y deja fuera a algunas personas.',
    ],
    student: [
      'En una cohorte, el valor predictivo positivo de [un solo bloqueo](ui.icons100) fue del 31 %.',
      'Tras 0, 1 o 2 bloqueos, al 33, 39 y 64 % de los tratados les fue bien; de todos los incluidos, al 33, 16 y 22 %.',
      'Cada éxito costó 6,3, 17,1 y 15,2 mil dólares.',
    ],
  },
  'res.01.diary.brief': {
    patient: ['Muévase como le duele y anote su [dolor](ui.diary) muchas veces ese día.'],
    clinician: ['Haga lo que suele dolerle, [puntúe](ui.diary) su dolor cada hora y envíeme el diario.'],
    student: ['El [porcentaje de alivio](ui.diary) es (antes − después) ÷ antes × 100, provocando el dolor.'],
  },
  'res.02.decide.brief': {
    patient: [
      'Si el [alivio es grande](ui.decision), estas [articulaciones](facet.<sel>) son una causa probable.',
      'Si es poco, lo más probable es que no.',
    ],
    clinician: [
      'Un [gran alivio](ui.decision) apunta a estas [articulaciones](facet.<sel>) como causa probable.',
      'Si no, buscamos en otra parte.',
    ],
    student: [
      'Se describen [falsos positivos](ui.decision) del 17–63 %, a menudo del 25–45 %, con un bloqueo, y los umbrales difieren.',
    ],
  },
}
