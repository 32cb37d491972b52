// Spanish: other treatments beside the usual heat.
import type { AlternativeId, AlternativeText, AlternativeWords } from '../reading/alternatives.ts'

export const alternativeWords: AlternativeWords = {
  title: 'Tratamientos, uno junto a otro',
  intro: ['El orden no dice cuál es mejor.', 'Pocos se probaron uno contra otro.'],
  treatment: 'Tratamiento',
  what: 'Qué se hace',
  found: 'Qué hallaron los estudios',
  mind: 'Bueno es saber',
}

export const alternatives: Readonly<Record<AlternativeId, AlternativeText>> = {
  none: {
    name: 'Sin aguja',
    what: ['Ejercicio, manejo del dolor y tiempo.'],
    found: {
      patient: ['En el ensayo MINT fue casi igual solo con ejercicio que con calor añadido.'],
      properly: [
        'Ensayo facetario de MINT (251): −0,18 de 10 a los 3 meses entre ejercicio con y sin RF; se había fijado 2 como importante.',
      ],
    },
    mind: ['Las guías lo piden primero.', 'Puede elegir después.'],
  },
  steroid: {
    name: 'Corticoide en la articulación',
    what: ['Se inyecta corticoide y anestesia en la articulación.'],
    found: {
      patient: [
        'Al mes no fue mejor que agua salada en un ensayo.',
        'En una revisión, el calor fue mejor a corto plazo.',
      ],
      properly: [
        'FACTS (229): el dolor bajó 0,7 de 10 al mes 1 tras bloqueos articulares, de rama medial y con suero por igual.',
        'Cochrane: RF frente a corticoide, a corto plazo, −2,23 de 10.',
      ],
    },
    mind: ['El azúcar puede subir unos días.'],
  },
  heat: {
    name: 'Calor habitual',
    what: ['Una punta caliente junto al nervio, como aquí se cuenta.'],
    found: {
      patient: ['Unos ensayos hallaron mejoría y otros no.', 'La página de estudios los muestra todos.'],
      properly: [
        'Frente a placebo, −1,47 de 10 a corto plazo (Cochrane); −1,01, −1,42 y −1,12 en 8 ensayos con placebo (Láinez); sin diferencia en van Wijk y MINT.',
      ],
    },
    mind: ['El nervio vuelve a crecer.', 'Un músculo profundo puede adelgazar.'],
  },
  cooled: {
    name: 'Calor con punta refrigerada',
    what: ['El agua enfría la punta y el calor llega más lejos.'],
    found: {
      patient: [
        'En un ensayo les fue bien a 52 de 100.',
        'Con el calor habitual fueron 44 de 100.',
        'Esa diferencia no es clara.',
      ],
      properly: [
        'Frente a RF convencional, a los 6 meses 52 y 44 % de respuesta, no significativo.',
        'Frente a corticoide (32 personas, bloqueo doble ≥80 %): 70, 55, 45 y 25, 25, 17 % a los 3, 6 y 12 meses.',
      ],
    },
    mind: ['La punta y el tejido en riesgo son más grandes.'],
  },
  pulsed: {
    name: 'Corriente pulsada',
    what: ['Pulsos cortos a 42 °C o menos; no se quema nada.'],
    found: {
      patient: ['Un ensayo pequeño no halló una diferencia clara con el calor habitual.'],
      properly: ['RF continua frente a pulsada: sin diferencia significativa entre los grupos.'],
    },
    mind: ['Se estudió a pocas personas.'],
  },
  cryo: {
    name: 'Frío',
    what: ['Una punta fría congela el nervio.'],
    found: {
      patient: [
        'En 120 personas, frío, calor y tratamiento simulado dieron lo mismo a las cuatro semanas.',
        'Un ensayo pequeño no halló diferencia con el calor.',
        'Otro vio menos dolor con el frío.',
      ],
      properly: [
        'COPE (120): sin diferencia significativa entre crioneurólisis, RF y placebo a las 4 semanas.',
        'Kočan (62): ninguna entre RF, frío y endoscopia a los 24 meses. Ferrillo, piloto de 30: dolor 3,1 frente a 5,4 el día 180.',
      ],
    },
    mind: ['Como el calor, actúa en un nervio que vuelve a crecer.'],
  },
  endoscopic: {
    name: 'Con una cámara',
    what: ['Por un corte pequeño, una cámara busca el nervio, que se corta o calienta.'],
    found: {
      patient: [
        'Un ensayo no halló diferencia con el calor en 24 meses.',
        'Otros vieron un alivio más largo, pero uno de ellos no fue por sorteo.',
      ],
      properly: [
        'Kočan (62): sin diferencia significativa a los 24 meses. Revisión, 2 ensayos: como la RF al mes 1, más alivio a los 12 meses.',
        'Sin aleatorizar (55): mediana de 20 meses sin dolor frente a 10 tras la RF.',
      ],
    },
    mind: ['Es una pequeña operación, tarda más y cuesta más.'],
  },
  stimulation: {
    name: 'Cables que estimulan',
    what: ['Cables finos mandan pulsos al nervio hasta 60 días.'],
    found: {
      patient: [
        'A los dos meses, 54 de 74 personas tenían un 30 % menos de dolor.',
        'No había un grupo para comparar.',
      ],
      properly: [
        '54 de 74 con al menos un 30 % menos de dolor a los 2 meses; prospectivo, sin grupo de control.',
      ],
    },
    mind: ['Mientras dura, los cables salen por la piel.'],
  },
  surgery: {
    name: 'Fusionar huesos',
    what: ['Una operación une dos huesos para siempre.'],
    found: {
      patient: [
        'La guía del Reino Unido dice no ofrecerla fuera de un ensayo.',
        'No hallamos un buen estudio para el dolor de estas articulaciones.',
      ],
      properly: [
        'NICE NG59: no ofrecer fusión en el dolor lumbar salvo en un ensayo aleatorizado. No se halló un ensayo para dolor comprobado con bloqueos de rama medial.',
      ],
    },
    mind: ['No se puede deshacer.'],
  },
}
