// Spanish: sentences of the heat chapter.
import type { ChapterText } from '../../narrationText.ts'

export const rfa: ChapterText<'rfa'> = {
  'rfa.01.setup': {
    patient: [
      'Usted vuelve otro día, y el equipo le pregunta todo de nuevo.',
      'Le pegan un [parche](tool.groundpad) en la [pierna](patient.leg).',
      'Por él sale de su cuerpo la corriente.',
    ],
    clinician: [
      '¿Tiene marcapasos, estimulador, anticoagulantes, fiebre, una alergia nueva o posibilidad de embarazo?',
      'Ahora le coloco la [placa de retorno](tool.groundpad).',
    ],
    student: [
      'De nuevo consentimiento, preguntas y pausa.',
      'El circuito es monopolar: de la [punta activa](tool.activetip) a la [placa dispersiva](tool.groundpad).',
      'Toda la placa se apoya en piel seca, sin vello y bien irrigada, lejos de metal.',
      'En los implantes, siga la guía propia de cada dispositivo.',
    ],
  },
  'rfa.02.approach': {
    patient: [
      'Esta [aguja](tool.cannula.rf) entra desde abajo y se coloca a lo largo del [nervio](nerve.mb.<n>).',
      'Quedan como dos lápices, uno al lado del otro.',
    ],
    clinician: [
      'Entro desde abajo para que la [punta](tool.activetip) quede a lo largo del [nervio](nerve.mb.<n>).',
      'La compruebo de frente, en oblicuo y de lado.',
    ],
    student: [
      'La [punta](tool.activetip) queda paralela al [nervio](nerve.mb.<n>), sobre el cuello de la [apófisis articular superior](bone.<n+1>.sap).',
      'De perfil queda frente a los dos cuartos centrales de esa apófisis (en L5: tercios medio y posterior de la de S1).',
      'Nunca queda por delante de la [apófisis](bone.<n+1>.sap), donde está el [ramo ventral](nerve.vr.<n>).',
    ],
  },
  'rfa.03.test': {
    patient: [
      'Pulsos muy pequeños comprueban el [punto](tool.activetip).',
      'Quizá note una molestia sorda o una pequeña sacudida en la [espalda](muscle.multifidus).',
      'La [pierna](patient.leg) no debe moverse.',
    ],
    clinician: [
      'Avíseme cuando note una molestia como su dolor de siempre.',
      'Ahora, unos golpecitos lentos.',
      '¿Siente algo en la pierna?',
      'Debe quedarse quieta.',
    ],
    student: [
      'La [prueba sensitiva](tool.activetip) usa 50 Hz y busca una molestia con 0,5 V o menos; la motora usa 2 Hz.',
      'La prueba motora protege el [ramo ventral](nerve.vr.<n>).',
      'Hay datos contradictorios sobre si el umbral sensitivo predice el resultado.',
    ],
  },
  'rfa.04.numb': {
    patient: ['Antes del calor, se pone más [anestesia](fx.anaesthetic).', 'Así no debería doler mucho.'],
    clinician: [
      'Las pruebas han terminado.',
      '[Anestesio](fx.anaesthetic) el [nervio](nerve.mb.<n>) antes de calentarlo.',
    ],
    student: [
      'Tras la estimulación se ponen 0,5–1 ml de [anestésico local](fx.anaesthetic).',
      'En el laboratorio, además, agranda la lesión.',
    ],
  },
  'rfa.05.heat': {
    patient: [
      'La [punta](tool.activetip) se calienta más o menos como {tipLike}.',
      'Son {tipTempC} °C, o {tipTempF} °F.',
      'En este modelo, en el [nervio](nerve.mb.<n>) [{lesionSpot}](fx.isotherm.51).',
      'El calor dura unos {heatS} segundos.',
    ],
    clinician: [
      'Ahora, {heatS} segundos de [calor](fx.isotherm.80).',
      'Avíseme si nota algo agudo o algo en la pierna.',
    ],
    student: [
      'Un atlas tiene 80–85 °C y hasta tres ciclos de 90 s; los ensayos usaron 80 °C durante 60 s.',
      'La corriente calienta el tejido por fricción iónica; es el tejido el que calienta la [punta](tool.activetip).',
      '{gaugeG} G, {activeTipMm} mm: [{lesionSize}](fx.isotherm.51) en este modelo.',
      'El crecimiento es radial.',
    ],
  },
  'rfa.06.nerve': {
    patient: [
      'La [parte calentada](fx.axon) ya no debería dejar pasar la [señal](fx.signal.pain).',
      'El resto del [nervio](nerve.mb.<n>), más allá, se apaga en una o dos semanas.',
    ],
    clinician: [
      'La [parte calentada](fx.axon) debería dejar de llevar [señales](fx.signal.pain).',
      'Puede tener molestias antes de mejorar.',
    ],
    student: [
      'El calor coagula el [segmento](fx.axon); los axones distales sufren degeneración walleriana.',
      'Se describe como lesión de tercer grado de Sunderland, con el perineuro conservado.',
      'Afecta a todos los tipos de fibra.',
    ],
  },
  'rfa.07.home': {
    patient: [
      'Le ponen un [apósito](ui.checks) pequeño y comprueban las dos piernas.',
      'Usted descansa allí de una a dos horas, y alguien le lleva a casa.',
    ],
    clinician: [
      'Déjeme comprobar la fuerza y la sensibilidad de [las dos piernas](ui.checks).',
      'Quédese de una a dos horas, mantenga seco el apósito un día y que alguien le lleve.',
    ],
    student: [
      '[Exploración neurológica](ui.checks), apósito y mirar la piel bajo la placa.',
      'Estancia de 1–2 h, acompañante, consejos por escrito y un teléfono.',
    ],
  },
  'rfa.02.approach.again': {
    patient: [
      'Ahora, a lo largo del [nervio {nerve}](nerve.mb.<n>), sobre el [hueso {crossedBone}](bone.<n+1>.sap).',
    ],
    clinician: [
      'Ahora, a lo largo del [nervio {nerve}](nerve.mb.<n>), sobre el [hueso {crossedBone}](bone.<n+1>.sap).',
    ],
    student: ['Paralela a la [rama medial {nerve}](nerve.mb.<n>), sobre [{crossedBone}](bone.<n+1>.sap).'],
  },
  'rfa.02.approach.again.l5': {
    patient: ['Ahora, a lo largo del [nervio L5](nerve.dr.L5), en el [hueso de la base](bone.S1.ala).'],
    clinician: ['Ahora, a lo largo del [nervio L5](nerve.dr.L5), en el [surco](bone.S1.ala) del sacro.'],
    student: [
      'Paralela al [ramo dorsal L5](nerve.dr.L5), sin oblicuidad, junto a la [apófisis articular de S1](bone.S1.sap).',
    ],
  },
  'rfa.02.approach.brief': {
    patient: [
      'Otro día, una [aguja](tool.cannula.rf) entra desde abajo.',
      'Se coloca a lo largo de cada [nervio](nerve.<plan>).',
    ],
    clinician: [
      'Otro día, entro con una [aguja](tool.cannula.rf) desde abajo.',
      'La coloco a lo largo de cada [nervio](nerve.<plan>).',
    ],
    student: [
      'La [punta](tool.activetip) queda paralela al [nervio](nerve.mb.<n>), frente a los dos cuartos centrales de la [apófisis articular superior](bone.<n+1>.sap).',
    ],
  },
  'rfa.03.test.again': {
    patient: ['Los [pulsos](tool.activetip) comprueban el punto en el [nervio {nerve}](nerve.mb.<n>).'],
    clinician: ['Pruebo [{nerve}](nerve.mb.<n>): ¿algo en la pierna?'],
    student: ['[Pulsos de prueba](tool.activetip) en [{nerve}](nerve.mb.<n>): la pierna no se mueve.'],
  },
  'rfa.03.test.again.l5': {
    patient: ['Los [pulsos](tool.activetip) comprueban el punto en el [nervio L5](nerve.dr.L5).'],
    clinician: ['Pruebo [L5](nerve.dr.L5): ¿algo en la pierna?'],
    student: ['[Pulsos de prueba](tool.activetip) en [L5](nerve.dr.L5): la pierna no se mueve.'],
  },
  'rfa.04.numb.again': {
    patient: ['Antes, un poco de [anestesia](fx.anaesthetic) en el [nervio {nerve}](nerve.mb.<n>).'],
    clinician: ['Antes, un poco de [anestesia](fx.anaesthetic) en [{nerve}](nerve.mb.<n>).'],
    student: ['[Anestésico](fx.anaesthetic) en [{nerve}](nerve.mb.<n>).'],
  },
  'rfa.04.numb.again.l5': {
    patient: ['Antes, un poco de [anestesia](fx.anaesthetic) en el [nervio L5](nerve.dr.L5).'],
    clinician: ['Antes, un poco de [anestesia](fx.anaesthetic) en [L5](nerve.dr.L5).'],
    student: ['[Anestésico](fx.anaesthetic) en [L5](nerve.dr.L5).'],
  },
  'rfa.05.heat.again': {
    patient: [
      'Ahora se da [calor](fx.isotherm.51) en [{nerve}](nerve.mb.<n>).',
      'También dura {heatS} segundos.',
    ],
    clinician: ['Ahora, {heatS} segundos de [calor](fx.isotherm.80) en [{nerve}](nerve.mb.<n>).'],
    student: ['[{tipTempC} °C](fx.isotherm.80) durante {heatS} s en [{nerve}](nerve.mb.<n>).'],
  },
  'rfa.05.heat.again.l5': {
    patient: ['Ahora se da [calor](fx.isotherm.51) en [L5](nerve.dr.L5).', 'También dura {heatS} segundos.'],
    clinician: ['Ahora, {heatS} segundos de [calor](fx.isotherm.80) en [L5](nerve.dr.L5).'],
    student: ['[{tipTempC} °C](fx.isotherm.80) durante {heatS} s en [L5](nerve.dr.L5).'],
  },
  'rfa.05.heat.brief': {
    patient: [
      'La [punta](tool.activetip) está caliente unos {heatS} segundos.',
      'En este modelo [{lesionSpot}](fx.isotherm.51).',
    ],
    clinician: [
      'Caliento cada [nervio](nerve.<plan>) unos {heatS} segundos.',
      'Avíseme si nota algo en la pierna.',
    ],
    student: [
      '[{tipTempC} °C](fx.isotherm.80) durante {heatS} s: [{lesionSize}](fx.isotherm.51) en este modelo.',
    ],
  },
}
