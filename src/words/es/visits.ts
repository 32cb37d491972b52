// Spanish: the visits, one by one.
import type { VisitId, VisitText } from '../reading/visits.ts'

export const visits: Readonly<Record<VisitId, VisitText>> = {
  before: {
    when: 'Antes',
    title: 'Tres meses de otros cuidados',
    patient: [
      'Las guías piden antes otros cuidados, muchas veces por tres meses.',
      'Diga a su médico qué medicinas toma.',
    ],
  },
  testDay: {
    when: 'El día de la prueba',
    title: 'La prueba con anestesia',
    patient: ['Antes, usted puntúa su dolor.', 'La prueba en sí es corta.', 'Otra persona le lleva a casa.'],
  },
  diary: {
    when: 'Ese día y la mañana siguiente',
    title: 'Su diario del dolor',
    patient: ['Haga lo que suele dolerle.', 'Anote su dolor muchas veces y traiga el diario.'],
  },
  secondTest: {
    when: 'Muchas veces, dos semanas después o más',
    title: 'Otra prueba, según la regla',
    patient: ['Algunos centros hacen otra prueba para estar más seguros.', 'Se usa otra medicina.'],
  },
  wait: {
    when: 'Después',
    title: 'Lo deciden juntos',
    patient: ['Miran los resultados y lo que dicen los estudios.', 'Mientras duela poco, se puede esperar.'],
  },
  heatDay: {
    when: 'El día del calor',
    title: 'El tratamiento con calor',
    patient: [
      'Un folleto dice que hasta 30 minutos.',
      'Usted se queda de una a dos horas en el centro.',
      'Usted se va a casa el mismo día.',
      'Un hospital dice que no se maneje durante 24 horas.',
    ],
  },
  firstDays: {
    when: 'Los primeros días',
    title: 'Molestias, y a moverse',
    patient: ['La espalda puede doler unos días.', 'Descanse ese día y después muévase.'],
  },
  weeks: {
    when: 'Semanas 2 y 3',
    title: 'El alivio suele llegar',
    patient: ['El alivio completo suele llegar en dos o tres semanas.', 'En algunas personas tarda más.'],
  },
  review: {
    when: 'Semanas 4 a 6',
    title: 'Revisión conjunta',
    patient: ['Ahora se puede valorar el resultado.', 'Hablan de lo que ayudó y de lo que no.'],
  },
}
