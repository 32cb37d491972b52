// Spanish: steps told on paper: rules, people, weeks, cards.
import type { AftercareText } from '../reading/aftercare.ts'
import { clinicLine } from '../reading/callRule.ts'
import type { NextCard, NextCardText, WeeksRibbonText } from '../reading/paperText.ts'
import type { People100Text } from '../reading/people100.ts'
import type { RulesetId, RulesetText } from '../reading/rulesets.ts'
import { callRule } from './callRule.ts'

export const rulesets: Readonly<Record<RulesetId, RulesetText>> = {
  consensus2020: {
    name: 'Consenso multidisciplinario de 2020',
    note: 'Una sociedad discrepó sobre el número de bloqueos y el umbral.',
  },
  us_medicare: {
    name: 'Medicare de EE. UU.',
    note: 'Bloqueos con al menos 2 semanas entre ellos, alivio acorde con el fármaco. Noviembre de 2026.',
  },
  sis_strict: {
    name: 'Estricta, al estilo SIS',
    note: 'Bloqueos con control, al menos un 80 %; el ideal es el alivio completo (100 %).',
  },
  uk_nice: {
    name: 'NICE NG59 (Reino Unido)',
    note: 'NICE no fija ningún número. Una norma local usa el 50 %; el ensayo RADICAL, el 60 %.',
  },
}

export const people100: People100Text = {
  title: '100 personas que hicieron la prueba',
  scaled: 'A partir de un estudio con 176 personas con dolor lumbar crónico',
  bothTests: 'mejoraron tras la prueba 1 y la prueba 2',
  firstOnly: 'mejoraron solo tras la prueba 1',
  notFirst: 'no mejoraron tras la prueba 1',
  meaning: [
    'En el grupo del medio, la prueba 2 no confirmó la prueba 1.',
    'Eso no dice cuál de las dos acertó.',
    'Primero lidocaína, luego bupivacaína; algunas inyecciones fueron en la articulación.',
  ],
}

export const aftercare: AftercareText = {
  advice: [
    'Descanse ese día y después muévase.',
    'Use hielo o un analgésico sencillo.',
    'Mantenga seca la zona más o menos un día.',
    'Un hospital dice: no maneje durante 24 horas.',
    'Valore el resultado a las cuatro o seis semanas, no a los cuatro días.',
  ],
  callTitle: 'Llame al centro',
  call: [
    'Fiebre de 38 °C (100,4 °F) o más, o escalofríos',
    'Enrojecimiento que crece, o pus',
    'Dolor de espalda fuerte, o que va a más',
    clinicLine(callRule),
    'Un ardor que no deja dormir',
  ],
  emergencyTitle: 'Emergencia: llame ya',
  emergency: [
    ...callRule.emergencySigns,
    'Dolor en el pecho',
    'Le cuesta respirar, se le hincha la cara o se desmaya',
    'Un dolor de cabeza muy fuerte con el cuello rígido',
  ],
  emergencyLine: callRule.callEmergency,
}

export const weeksRibbon: WeeksRibbonText = {
  title: 'Las primeras seis semanas',
  week: (week) => `semana ${week}`,
  soreness: 'molestias, días 1 a 4',
  sunburn: 'piel como quemada por el sol, semanas 1 a 2',
  relief: 'el alivio crece; muchas veces es completo a la semana 3',
}

export const nextCards: Readonly<Record<NextCard, NextCardText>> = {
  exercise: {
    title: 'Ejercicio',
    patient: ['Mientras duela poco, gane fuerza.', 'Aproveche este tiempo para moverse.'],
  },
  repeat: {
    title: 'Repetir',
    patient: [
      'Si ayudó y el dolor vuelve, quizá se pueda repetir.',
      'Los seguros ponen límites a cuándo se puede.',
    ],
  },
  otherCauses: {
    title: 'Otras causas',
    patient: ['Si nunca ayudó, su médico buscará otra causa.'],
  },
  evidence: {
    title: 'Qué dicen los estudios',
    patient: ['Los estudios no coinciden.', 'Pregunte a su médico qué significan para usted.'],
  },
}
