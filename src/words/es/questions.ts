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
  consent: {
    question: '¿Qué acepto?',
    answer: [
      'El equipo le explica qué es, qué puede dar y qué puede salir mal.',
      'También le habla de otras opciones.',
      'Usted firma solo cuando tiene respuesta a sus preguntas.',
      'Puede decir que no, y puede cambiar de idea.',
    ],
  },
  who: {
    question: '¿Quién lo hace?',
    answer: [
      'Lo hacen médicos que saben de esto.',
      'Casi todos trabajan en el dolor, en rayos X o en anestesia.',
      'Algunos son cirujanos.',
      'Puede preguntar cuántos han hecho.',
    ],
  },
  eat: {
    question: '¿Puedo comer y beber antes?',
    answer: [
      'Los centros no coinciden.',
      'Un folleto: comida hasta 6 horas antes y agua hasta 2 horas antes.',
      'Un centro: sin comida 6 horas, bebidas claras hasta 4 horas antes.',
      'Otro: nada durante 4 horas.',
      'Algunos dicen comer y beber como siempre.',
      'Pregunte en su centro.',
    ],
  },
  medicines: {
    question: '¿Qué medicinas debo dejar?',
    answer: [
      'No deje ninguna por su cuenta.',
      'Anticoagulantes: sus médicos lo deciden con usted.',
      'Los analgésicos pueden ocultar la respuesta de la prueba; pregunte por ese día.',
      'Para el calor, un folleto dice tomar lo de siempre.',
      'Si tiene diabetes, pregunte qué tomar ese día.',
      'Lleve una lista de todo lo que toma.',
    ],
  },
  hurt: {
    question: '¿Duele?',
    answer: [
      'Notará un pinchazo y un escozor al dormir la piel.',
      'Es como sacarse sangre, una vez por nervio.',
      'Después puede notar presión.',
      'Antes del calor se pone más anestesia en el nervio.',
      'Un folleto dice que no debería doler, pero puede molestar.',
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
      'La prueba en sí es corta.',
      'Para el calor, un folleto dice hasta 30 minutos; otra página, cerca de una hora.',
      'Después se queda allí de una a dos horas.',
      'Usted se va a casa el mismo día.',
    ],
  },
  drive: {
    question: '¿Puedo volver a casa manejando?',
    answer: [
      'Pida a otra persona que le lleve.',
      'Los centros no coinciden en cuánto tiempo no manejar.',
      'Un hospital dice 24 horas; un centro dice ese día.',
      'Pregunte en su centro qué regla tienen.',
    ],
  },
  after_block: {
    question: '¿Qué hago después de la prueba?',
    answer: [
      'Haga las cosas que suelen darle dolor.',
      'Anote su dolor muchas veces ese día.',
      'No tome analgésicos extra si no le hacen falta.',
      'Traiga de vuelta el diario.',
    ],
  },
  water: {
    question: '¿Cuándo puedo ducharme, bañarme o nadar?',
    answer: [
      'Los centros no coinciden.',
      'Uno dice tener seca la zona más o menos un día.',
      'Uno deja una ducha tibia tras 24 horas, y nada de bañera en dos días.',
      'Uno dice que la ducha sí, pero ni baño ni nadar ese día.',
      'Pregunte en su centro.',
    ],
  },
  work: {
    question: '¿Cuándo puedo volver al trabajo?',
    answer: [
      'Las páginas no coinciden.',
      'Algunas personas vuelven al día siguiente, con cuidado.',
      'Una página dice que lo habitual es descansar varios días.',
      'Si su trabajo es pesado, puede hacerle falta más tiempo.',
      'Deje que el dolor le guíe los primeros días.',
    ],
  },
  exercise: {
    question: '¿Cuándo puedo hacer ejercicio, cargar peso o hacer deporte?',
    answer: [
      'Descanse ese día y después camine.',
      'Un centro dice no cargar peso ese día.',
      'Una página dice ir con calma, y ejercicio tras una o dos semanas.',
      'Ninguna página que leímos da una fecha para el deporte.',
      'Pregunte en su centro, y deje que el dolor le guíe.',
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
      'Cuando funciona, el alivio suele durar de cuatro a nueve meses.',
      'Puede ser menos o más.',
      'El nervio vuelve a crecer poco a poco.',
    ],
  },
  repeat: {
    question: '¿Cuántas veces se puede repetir?',
    answer: [
      'Si ayudó la primera vez y el dolor vuelve, puede ayudar de nuevo.',
      'Medicare de EE. UU. paga como mucho 2 sesiones por región en 12 meses.',
      'Una norma del Reino Unido pide 16 meses entre ellas.',
      'Ninguna página que leímos pone un límite de por vida.',
    ],
  },
  not_work: {
    question: '¿Y si no funciona?',
    answer: [
      'No funciona en todas las personas.',
      'En algunos ensayos no fue mejor que un tratamiento simulado o que solo ejercicio.',
      'En las revisiones fue mejor cuando antes se hicieron pruebas estrictas.',
      'Si no ayuda, su médico buscará otras causas.',
      'También pueden ver juntos otros cuidados, como ejercicio y formas de manejar el dolor.',
    ],
  },
  instead: {
    question: '¿Qué otra cosa se puede hacer?',
    answer: [
      'Se puede no usar ninguna aguja.',
      'O hay corticoide, calor con punta refrigerada o pulsos, y frío.',
      'También hay una cámara, cables finos y cirugía.',
      'Están uno junto a otro en «Si no ayuda».',
      'Ninguno está marcado como el mejor.',
    ],
  },
  other_causes: {
    question: '¿Qué más puede causar mi dolor?',
    answer: [
      'Un disco, la articulación de la base de la columna, la cadera o los músculos.',
      'Ninguna imagen dice con certeza de dónde viene el dolor.',
      'Por eso su médico mira más de una causa.',
    ],
  },
  agree: {
    question: '¿Están de acuerdo todos los expertos en que funciona?',
    answer: [
      'No.',
      'Algunas guías lo apoyan para quien mejora mucho con la prueba.',
      'En 2025, una guía del BMJ aconsejó no ofrecerlo en el dolor crónico de columna.',
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
  joint_harm: {
    question: '¿Puedo dañar la articulación si ya no la siento?',
    answer: [
      'Una página para pacientes dice que no hay pruebas de eso.',
      'Dice que no se vio que las personas se lesionaran más.',
      'Un estudio pequeño vio más desgaste de un disco; ningún otro lo ha confirmado.',
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
  metal: {
    question: '¿Y si tengo metal o la columna fusionada ahí?',
    answer: [
      'Dígalo al equipo y lleve sus imágenes.',
      'El metal cercano puede calentarse.',
      'En un estudio, 6 de 10 lesiones calentaron los tornillos.',
      'Dos de ellas llegaron a 42 °C.',
      'El equipo puede medir el calor y parar.',
      'Una articulación fusionada quizá no sea la causa; su médico lo decide con usted.',
    ],
  },
  mri: {
    question: '¿Puedo hacerme una resonancia después?',
    answer: [
      'En los estudios hubo resonancias meses y años después del calor.',
      'El músculo profundo puede verse más delgado.',
      'Diga cuándo le hicieron el calor y si tiene un implante.',
      'Ninguna página que leímos dice desde cuándo se puede.',
    ],
  },
  xray_dose: {
    question: '¿Cuántos rayos X recibo?',
    answer: [
      'En un estudio de la prueba, los rayos X duraron 28 segundos de media.',
      'Con la vista oblicua fueron 46 segundos.',
      'La dosis fue de 66 y 109 mGy.',
      'Diga si puede estar embarazada.',
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
  breastfeeding: {
    question: '¿Puedo dar el pecho?',
    answer: [
      'A la leche pasa muy poca lidocaína, y no hay que hacer nada especial.',
      'Eso dice una base de datos de medicinas.',
      'Pregunte por el contraste y por toda medicina que dé sueño.',
    ],
  },
  age: {
    question: '¿Es para niños, personas mayores o huesos débiles?',
    answer: [
      'La guía del Reino Unido es para personas de 16 años o más.',
      'La lista de Inglaterra es para personas de 19 años o más.',
      'No hallamos un límite de edad por arriba.',
      'No hallamos ninguna página sobre huesos débiles: dígalo al equipo.',
    ],
  },
  neck: {
    question: '¿Se hace también en el cuello o en medio de la espalda?',
    answer: [
      'Sí, algunos centros lo hacen también en el cuello.',
      'Allí los nervios y los riesgos son otros.',
      'Lo que lee aquí trata solo de la parte baja de la espalda.',
    ],
  },
  cost: {
    question: '¿Cuánto cuesta y quién lo paga?',
    answer: [
      'Depende de dónde vive y de su seguro.',
      'En EE. UU., Medicare pide a los hospitales un permiso previo.',
      'Pide dos pruebas con un 80 % de alivio en cada una.',
      'Pregunte el precio en el centro y pregunte a su seguro.',
      'Así estaba en noviembre de 2026.',
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
