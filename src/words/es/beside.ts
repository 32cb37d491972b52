// Spanish: headings and labels around what is read beside the story.
import { dateText } from '../dateText.ts'
import type { BesideText } from '../reading/besideText.ts'
import { diaryKeeping } from './diaryKeeping.ts'

const decimal = (value: number): string => String(value).replace('.', ',')

const hoursText = (hours: number): string =>
  hours < 1 ? `${Math.round(hours * 60)} minutos` : `${decimal(hours)} ${hours === 1 ? 'hora' : 'horas'}`

export const beside: BesideText = {
  diary: {
    title: 'Sus propias notas',
    backToExample: 'Volver al ejemplo',
    hint: ['Puntúe su dolor de siempre en cada hora.', 'Deje en blanco la hora que no anotó.'],
    needs: ['Puntúe su dolor antes de la inyección.', 'Después, al menos una vez más, mientras actúa.'],
    window: (hours) => [
      `Aquí cuentan las ${hours} primeras horas.`,
      'Es un ejemplo: cada medicina dura más o menos.',
    ],
    chart: 'Gráfico de sus propias notas',
    unrated: 'sin nota',
    time: (hours) => (hours === 0 ? 'antes de la inyección' : `${hoursText(hours)} después de la inyección`),
    shortTime: (hours) =>
      hours === 0 ? 'antes' : hours < 1 ? `${Math.round(hours * 60)} min` : `${decimal(hours)} h`,
    slider: (time) => `Dolor ${time}`,
    score: (score) => `${score} de 10`,
    clear: (time) => `Borrar la nota de ${time}`,
    test: (number) => (number === 1 ? 'Primera prueba' : 'Segunda prueba'),
    removeSecond: 'Quitar la segunda prueba',
    secondHint: ['Algunas reglas piden dos pruebas.', 'La segunda es otro día y lleva su propio diario.'],
    reachedTwice: 'se alcanza en las dos pruebas',
    secondNotReached: 'no se alcanza en la prueba 2',
    notRated: 'aún sin notas',
    rulesIntro: [
      'Esto dicen las reglas que se han publicado.',
      'Ninguna decide por usted.',
      'Aquí cuenta su nota más baja.',
      'Las reglas piden alivio mientras actúa la medicina.',
    ],
    keeping: diaryKeeping,
  },
  evidence: {
    disputeTitle: 'Hacia dónde apunta cada uno',
    disputeIntro: ['Los estudios y las guías no coinciden.', 'Aquí están todos, uno al lado del otro.'],
    says: {
      for: 'a favor del calor',
      mixed: 'para algunas personas, o con pruebas débiles',
      'no difference': 'no halló una diferencia importante',
      compares: 'compara el calor con otros métodos',
      against: 'en contra del calor',
      open: 'aún no tiene resultados',
    },
    kinds: {
      guideline: 'guía',
      review: 'revisión de estudios',
      trial: 'ensayo',
      'trial running': 'ensayo en marcha',
    },
    groups: {
      heat: 'tras el calor',
      sham: 'tras un tratamiento simulado',
      'one test': 'una prueba, aguja vertical',
      'two tests': 'dos pruebas, aguja a lo largo del nervio',
      'two strict tests': 'dos pruebas estrictas, aguja a lo largo del nervio',
      'saline block': 'inyección de agua con sal',
      'test block': 'bloqueo de rama medial',
      cooled: 'tras calor con punta refrigerada',
      steroid: 'tras un corticoide',
    },
    people: (count) => `${count} personas`,
    planned: (count) => `${count} personas previstas`,
    after: (count, unit) => (unit === 'weeks' ? `a las ${count} semanas` : `a los ${count} meses`),
    shortTerm: 'a corto plazo',
    outcome: {
      'did well': 'Parte de las personas a las que les fue bien',
      'half relief': 'Parte de las personas con la mitad de su dolor o menos',
      'half relief after a block': 'Parte de las personas con la mitad de su dolor o menos tras la inyección',
    },
    ofPeople: (count, of) => `${count} de ${of}`,
    percent: (percent) => `${decimal(percent)} %`,
    effectAxis: {
      placebo: 'Cambio del dolor frente a placebo, puntos de 10',
      exercise: 'Cambio del dolor frente a solo ejercicio, puntos de 10',
    },
    term: { short: 'antes de 3 meses', medium: 'de 3 a 12 meses', long: 'después de 12 meses' },
    lessPain: 'menos dolor',
    morePain: 'más dolor',
    effect: (points, low, high) => `${points} (de ${low} a ${high})`,
    strength: 'En sus propias palabras',
    read: (isoDay) => `leído el ${dateText(isoDay, 'es')}`,
    studiesTitle: 'Qué hallaron los ensayos y las revisiones',
    guidelinesTitle: 'Qué dicen las guías',
    payersTitle: 'Qué piden quienes pagan',
    correctionsTitle: 'Se dice mucho',
    quoted: (text) => `«${text}»`,
    fullRelief: 'alivio total',
  },
  risks: {
    harmsTitle: 'Qué puede salir mal',
    intro: [
      'Solo hay dibujo donde se contaron personas.',
      'Para lo demás hay palabras, tal como las dice la fuente.',
    ],
    frequency: {
      common: 'común',
      some: 'algunas personas',
      uncommon: 'poco común',
      rare: 'raro',
      'very rare': 'muy raro',
      'not known': 'no se sabe bien',
    },
    people: (count, of) => `${count} de ${of} personas`,
    caught: 'Cómo se detecta o se evita',
    careTitle: 'Cuándo hace falta más cuidado',
    waitTitle: 'Cuándo espera la prueba',
    benefitTitle: 'Y lo que puede dar',
  },
  next: {
    testTitle: 'Tras la prueba',
    heatTitle: 'Tras el calor',
    choicesTitle: 'Otras opciones',
    finding: 'Hallazgo',
    reading: 'Cómo se lee',
    next: 'Qué sigue',
    choices: {
      exercise: {
        title: 'Ejercicio',
        patient: ['Primero van los cuidados sin agujas.', 'En los ensayos MINT todos hicieron ejercicio.'],
      },
      painSkills: {
        title: 'Manejo del dolor y otros cuidados',
        patient: ['Pregunte qué otros cuidados ofrece su centro.', 'Las guías los piden antes del calor.'],
      },
      otherCauses: {
        title: 'Otras causas',
        patient: ['El dolor puede venir de otro sitio.', 'Su médico puede buscarlo.'],
      },
      waiting: {
        title: 'Esperar',
        patient: ['No hace falta decidir ahora.', 'Mientras duela poco, se puede esperar.'],
      },
    },
  },
  settings: {
    intro: [
      'Lo habitual y lo publicado.',
      'La historia se dibuja con los valores habituales, con una lesión en cada nervio si usted no elige más.',
      'El protocolo de cada centro va primero.',
    ],
    usual: 'Habitual',
    published: 'Publicado',
    spans: { weeks: 'semanas', months: 'meses' },
  },
  references: {
    filter: 'Buscar en las fuentes',
    all: (count) => `Todas (${count})`,
    checked: (count) => `Comprobadas (${count})`,
    fromMemory: (count) => `De memoria (${count})`,
    nothing: (text) => `No hay ninguna fuente con «${text}».`,
    found: (count) => `${count} ${count === 1 ? 'fuente' : 'fuentes'} a la vista`,
    partlyChecked: 'Comprobada en parte',
    ofThis: (count) => `${count} ${count === 1 ? 'fuente' : 'fuentes'}`,
    supply: (joint, upper, lower) =>
      `La articulación ${joint} depende de las ramas mediales de ${upper} y ${lower}; está menos estudiada.`,
  },
  transcript: {
    title: 'El texto completo',
    example: (choice) => [
      `Esta es toda la historia en palabras, contada con un ejemplo: ${choice}.`,
      'Su articulación puede ser otra.',
    ],
    contents: 'Contenido',
    picture: 'En la imagen:',
    toStory: 'A la historia en 3D',
    others: 'Otros lectores e idiomas',
    hours: 'Horas después de la inyección',
    score: 'Dolor, de 0 a 10',
    rule: 'Regla',
    asks: 'Pide',
    reads: 'Lee el ejemplo así',
    sources: 'Fuentes',
    source: (number) => `Fuente ${number}`,
    printHint: 'Esta página se puede imprimir.',
  },
  clearSearch: 'Borrar la búsqueda',
  answerSearch: {
    kinds: { harm: 'riesgo', situation: 'cuidado especial', visit: 'visita', warning: 'cuándo llamar' },
    noAnswer: (asked) => [`No tenemos respuesta para «${asked}».`, 'Pregunte a su equipo médico.'],
    near: 'Cerca de eso:',
    found: (count) => `${count} ${count === 1 ? 'respuesta' : 'respuestas'}`,
  },
}
