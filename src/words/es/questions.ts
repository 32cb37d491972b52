// Spanish: what people ask, with answers.
import { clinicSentence, emergencySentences } from '../reading/callRule.ts'
import type { QuestionId, QuestionText } from '../reading/questions.ts'
import { callRule } from './callRule.ts'

export const questions: Readonly<Record<QuestionId, QuestionText>> = {
  what_nerves: {
    question: '¿Qué son los nervios de la rama medial?',
    answer: [
      'Son nervios finos que están detrás, en la columna.',
      'Nacen de los nervios principales de la columna.',
      'Llevan al cerebro señales de dolor de las pequeñas articulaciones facetarias.',
      'Cada una de ellas tiene dos de estos nervios.',
    ],
  },
  why_test: {
    question: '¿Por qué hace falta primero una prueba?',
    answer: [
      'Ni las imágenes ni el examen pueden demostrar que duele una articulación facetaria.',
      'El bloqueo de prueba duerme sus nervios unas horas.',
      'Si su dolor de siempre baja mucho, esas articulaciones son una causa probable.',
    ],
  },
  hurt: {
    question: '¿Duele?',
    answer: [
      'Notará un pellizco y un ardor al dormir la piel.',
      'Después puede notar presión.',
      'Antes del calor se pone más anestesia en el nervio.',
      'Avise enseguida al equipo si el dolor le baja por la pierna.',
    ],
  },
  awake: {
    question: '¿Estaré despierto o despierta?',
    answer: [
      'Sí, casi todas las personas lo están.',
      'En la prueba, los médicos tratan de no usar medicinas que den sueño.',
      'Esas medicinas pueden ocultar la respuesta.',
      'Para el calor, algunos centros ofrecen una dosis suave para estar más tranquilo.',
    ],
  },
  how_long: {
    question: '¿Cuánto dura?',
    answer: [
      'La prueba suele durar de 15 a 30 minutos.',
      'El tratamiento con calor suele durar de 30 a 60 minutos.',
      'Usted se va a casa el mismo día.',
    ],
  },
  drive: {
    question: '¿Puedo volver a casa conduciendo?',
    answer: [
      'Pida a otra persona que le lleve.',
      'Muchos centros dicen que no se conduzca en 24 horas.',
      'Pregunte en su centro qué regla tienen.',
    ],
  },
  after_block: {
    question: '¿Qué hago después de la prueba?',
    answer: [
      'Haga las cosas que suelen darle dolor.',
      'Anote su dolor muchas veces ese día.',
      'No tome más calmantes si no le hacen falta.',
      'Traiga de vuelta el diario.',
    ],
  },
  work: {
    question: '¿Cuándo puedo volver al trabajo?',
    answer: [
      'Muchas personas descansan ese día y vuelven en uno o dos días.',
      'Si su trabajo es pesado, puede hacerle falta más tiempo.',
      'Deje que el dolor le guíe los primeros días.',
    ],
  },
  when_relief: {
    question: '¿Cuándo empieza a notarse el calor?',
    answer: [
      'No enseguida.',
      'La espalda puede doler unos días.',
      'El alivio completo suele llegar en dos o tres semanas.',
      'En algunas personas tarda más.',
    ],
  },
  how_long_last: {
    question: '¿Cuánto dura el efecto?',
    answer: [
      'Cuando funciona, el alivio suele durar de seis a doce meses.',
      'Puede ser menos o más.',
      'El nervio vuelve a crecer poco a poco.',
    ],
  },
  repeat: {
    question: '¿Se puede repetir?',
    answer: [
      'Sí.',
      'Si ayudó la primera vez y el dolor vuelve, puede ayudar de nuevo.',
      'Los seguros ponen límites a cuándo y cuántas veces.',
    ],
  },
  not_work: {
    question: '¿Y si no funciona?',
    answer: [
      'No funciona en todas las personas.',
      'En algunos ensayos no fue mejor que un tratamiento falso o que solo ejercicio.',
      'En las revisiones fue mejor cuando antes se hicieron pruebas estrictas.',
      'Si no ayuda, su médico buscará otras causas.',
      'También pueden ver juntos otros cuidados, como ejercicio y formas de manejar el dolor.',
    ],
  },
  agree: {
    question: '¿Están de acuerdo todos los expertos en que funciona?',
    answer: [
      'No.',
      'Algunas guías lo apoyan para quien mejora mucho con la prueba.',
      'En 2025, una guía del BMJ aconsejó no ofrecerlo en el dolor largo de columna.',
      'Muchos grupos de médicos no estuvieron de acuerdo.',
      'Pregunte a su médico qué significa para usted.',
    ],
  },
  feeling: {
    question: '¿Perderé sensibilidad o fuerza en las piernas?',
    answer: [
      'Estos nervios no mueven las piernas.',
      'No dan sensación a la piel de la pierna.',
      'Así que las piernas deberían funcionar como antes.',
      'Pueden quedar débiles unas horas si la anestesia se extiende.',
      'Sí llegan a un pequeño músculo profundo, que puede adelgazar un poco.',
      'Una zona de piel de la espalda puede quedar dormida un tiempo.',
      'También puede sentirse como quemada por el sol.',
    ],
  },
  risks: {
    question: '¿Qué riesgos hay?',
    answer: [
      'Es común que la espalda duela y que salgan moretones.',
      'En la prueba, cerca de 1 de cada 20 se marea; el equipo está atento.',
      'En un estudio, cerca de 1 de cada 15 personas notó ardor en la piel.',
      'Se calmó en unas seis semanas.',
      'La infección, el sangrado, las quemaduras y el daño de un nervio son raros.',
      'Un dolor de nervio que no se va es muy raro.',
      'Un estudio pequeño vio más desgaste de un disco; ningún otro lo ha confirmado.',
    ],
  },
  tell_first: {
    question: '¿Qué debo decir antes a mi médico?',
    answer: [
      'Diga si está o puede estar embarazada.',
      'Diga si toma un anticoagulante, para que la sangre no forme coágulos.',
      'No lo deje nunca por su cuenta.',
      'Diga si lleva un marcapasos u otro implante.',
      'Diga si tiene una infección, fiebre, diabetes o una alergia.',
    ],
  },
  call: {
    question: '¿Cuándo debo pedir ayuda?',
    answer: [
      'Llame enseguida si hay fiebre, escalofríos o piel roja que se extiende.',
      clinicSentence(callRule),
      ...emergencySentences(callRule),
      'Llame también si le cuesta respirar.',
    ],
  },
}
