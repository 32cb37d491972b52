// Spanish: sentences of the block chapter.
import type { ChapterText } from '../../narrationText.ts'

export const block: ChapterText<'block'> = {
  'blk.00.ready': {
    patient: [
      'Primero el equipo le explica la prueba, y [usted decide](ui.checks).',
      'Le preguntan por [embarazo](ui.checks), anticoagulantes, fiebre, infección de la piel, alergia y diabetes.',
      'Su dolor de siempre está ahí ese día.',
      'Usted lo [puntúa](ui.checks) y hace el movimiento que duele.',
    ],
    clinician: [
      '¿Está [de acuerdo](ui.checks) con la prueba? ¿Qué quiere preguntar?',
      '¿Embarazo posible, anticoagulantes, fiebre, infección de la piel, diabetes o [alergia](ui.checks) al contraste o a la anestesia?',
      '[Puntúe](ui.checks) ahora su dolor de siempre y muéstreme el movimiento que lo provoca.',
    ],
    student: [
      '[Consentimiento](ui.checks); embarazo, anticoagulante, infección, alergia al contraste, al anestésico o al antiséptico; diabetes si se prevé un corticoide.',
      '[Dolor habitual](ui.checks) presente, puntuado y provocado; monitor puesto.',
    ],
  },
  'blk.01.position': {
    patient: [
      'Usted se acuesta [boca abajo](patient.prone), con una almohada bajo el [vientre](patient.prone).',
      'El equipo le limpia y le cubre la [piel](patient.skin).',
      'Dicen en voz alta su nombre, el lado y el nivel.',
      'Cuentan los [huesos](bone.*) desde el [hueso de la base](bone.sacrum) con [rayos X](tool.carm) en tiempo real.',
    ],
    clinician: [
      'Póngase boca abajo y avíseme si algo le duele o nota algo raro.',
      'Le limpio la [piel](patient.skin), y comprobamos su nombre, el lado y el nivel.',
      'Cuento desde el [sacro](bone.sacrum) y comparo sus imágenes anteriores.',
    ],
    student: [
      'Decúbito prono, almohada bajo el abdomen, preparación estéril, pausa de verificación de nombre, lado y nivel.',
      'Cuente los niveles desde el [sacro](bone.sacrum); se vio anatomía de transición en el 18,1 % de 4636 personas.',
    ],
  },
  'blk.02.scottie': {
    patient: [
      'Visto un poco de lado, cada [hueso](bone.<n+1>) parece un perro pequeño.',
      'El punto buscado queda entre la [oreja](bone.<n+1>.sap) y el [hocico](bone.<n+1>.tp).',
    ],
    clinician: [
      'Giro la [cámara](tool.carm) hasta ver el perrito escocés.',
      'Mi objetivo está donde la [oreja](bone.<n+1>.sap) se une al [hocico](bone.<n+1>.tp).',
    ],
    student: [
      'El hocico es la [apófisis transversa](bone.<n+1>.tp); el ojo, el [pedículo](bone.<n+1>.pedicle); la oreja, la [apófisis articular superior](bone.<n+1>.sap).',
      'El cuello es la [pars](bone.<n+1>.pars); el cuerpo, la [lámina](bone.<n+1>.lamina); la pata delantera, la [apófisis articular inferior](bone.<n+1>.iap).',
      'Alinee primero el platillo vertebral y después gire a oblicuo.',
    ],
  },
  'blk.03.skin': {
    patient: [
      'Una [aguja muy fina](tool.needle.skin) adormece la [piel](patient.skin).',
      'Escuece por unos segundos.',
    ],
    clinician: ['Ahora, un pequeño pinchazo.', 'Uso muy poca anestesia aquí para que la prueba sea fiable.'],
    student: [
      'Ponga poca anestesia en la [piel](patient.skin), y superficial.',
      'Un depósito paraespinal grande puede aliviar el dolor por sí mismo y causar un falso positivo.',
    ],
  },
  'blk.04.needle': {
    patient: [
      'Una [aguja fina](tool.needle.block) baja hasta el [hueso {crossedBone}](bone.<n+1>).',
      'El [hueso](bone.<n+1>.tp) le sirve de tope.',
      'Una [radiografía](tool.carm) desde atrás comprueba el nivel y la punta.',
    ],
    clinician: [
      'Puede notar la presión de la [aguja](tool.needle.block).',
      'Ya estoy en el [hueso](bone.<n+1>.tp).',
      'No debería bajarle dolor por la [pierna](nerve.vr.<n>).',
      'Desde [atrás](tool.carm) compruebo el nivel y la punta antes del contraste.',
    ],
    student: [
      'Toque hueso en la unión de la apófisis articular superior con la [transversa](bone.<n+1>.tp), a medio camino entre su borde superior y el [ligamento mamiloaccesorio](lig.mal.<n+1>).',
      'Demasiado arriba, el líquido puede llegar al foramen o al espacio epidural.',
      'Confirme el nivel y la punta en la [vista anteroposterior](tool.carm) antes del contraste.',
    ],
  },
  'blk.05.contrast': {
    patient: [
      'Una gota de [contraste](fx.contrast), vista en tiempo real, muestra adónde irá la medicina.',
      'Si se va por una [vena](fx.vessel), se mueve la [aguja](tool.needle.block).',
      'Tirar de la jeringa no descubre la mayoría de estas [venas](fx.vessel).',
    ],
    clinician: [
      'Miro el [contraste](fx.contrast) en tiempo real: tirar de la jeringa no descubre la mayoría de las [venas](fx.vessel).',
      'Se ve bien: queda sobre el hueso y no entra en un [vaso](fx.vessel).',
    ],
    student: [
      'Con contraste en tiempo real, el 8 % de las inyecciones fueron [intravasculares](fx.vessel), una causa de falsos negativos.',
      'La aspiración halla el 34,1 % de la captación y una placa fija, el 59,1 %: mire el [contraste](fx.contrast) en tiempo real.',
      'Se busca una [difusión local](fx.contrast) sobre el cuello: ni foramen, ni espacio epidural, ni vena.',
    ],
  },
  'blk.06.inject': {
    patient: [
      'Alrededor del [nervio](nerve.mb.<n>) se pone muy poca [anestesia](fx.anaesthetic).',
      'La [señal de dolor](fx.signal.pain) no debería pasar de aquí por unas horas.',
    ],
    clinician: [
      'Pongo [{volumeMl} mililitros](fx.anaesthetic) en cada nervio.',
      'Lo hacemos en cada [nervio](nerve.<plan>) de las articulaciones que probamos.',
    ],
    student: [
      'De 0,25 a 0,5 ml, casi siempre 0,4–0,5, de [lidocaína o bupivacaína](fx.anaesthetic) por nervio, despacio.',
      'En voluntarios, el bloqueo con lidocaína evitó el dolor por distensión articular en 8 de 9.',
    ],
  },
  'blk.07.home': {
    patient: [
      'Antes de irse, el equipo comprueba [las dos piernas](ui.checks).',
      'Usted se lleva el diario, y otra persona maneja.',
    ],
    clinician: [
      'Déjeme comprobar la fuerza de [las dos piernas](ui.checks).',
      'Llévese el diario, y que maneje otra persona.',
    ],
    student: [
      '[Fuerza y sensibilidad de las piernas](ui.checks) se comprueban antes del alta.',
      'La difusión a un nervio de la pierna anula el resultado; no manejar.',
    ],
  },
  'blk.04.needle.again': {
    patient: ['Ahora, el [nervio {nerve}](nerve.mb.<n>), sobre el [hueso {crossedBone}](bone.<n+1>.tp).'],
    clinician: ['Sigue el [nervio {nerve}](nerve.mb.<n>), sobre el [hueso {crossedBone}](bone.<n+1>.tp).'],
    student: ['Sigue la [rama medial {nerve}](nerve.mb.<n>), sobre [{crossedBone}](bone.<n+1>.tp).'],
  },
  'blk.04.needle.again.l5': {
    patient: ['Ahora, el [nervio L5](nerve.dr.L5), en el [surco](bone.S1.ala) del hueso de la base.'],
    clinician: ['Sigue el [nervio L5](nerve.dr.L5), en el [surco](bone.S1.ala) del sacro.'],
    student: [
      'Sigue el [ramo dorsal L5](nerve.dr.L5), en el surco junto a la [apófisis articular de S1](bone.S1.sap), visto desde atrás o algo oblicuo.',
    ],
  },
  'blk.04.needle.brief': {
    patient: [
      'Una [aguja fina](tool.needle.block) baja hasta el [hueso](bone.<n+1>.tp) en cada nervio.',
      'El [hueso](bone.<n+1>.tp) la detiene.',
    ],
    clinician: [
      'Llevo una [aguja fina](tool.needle.block) hasta el [hueso](bone.<n+1>.tp) en cada nervio.',
      'Puede notar presión.',
    ],
    student: [
      'Contacto óseo en la unión de la apófisis articular superior con la [transversa](bone.<n+1>.tp), a medio camino del [ligamento mamiloaccesorio](lig.mal.<n+1>).',
    ],
  },
  'blk.05.contrast.again': {
    patient: ['El [contraste](fx.contrast) comprueba también el punto en [{crossedBone}](bone.<n+1>.tp).'],
    clinician: ['El [contraste](fx.contrast) queda sobre el hueso en [{crossedBone}](bone.<n+1>.tp).'],
    student: ['[Contraste](fx.contrast) en [{crossedBone}](bone.<n+1>.tp): local, no en una vena.'],
  },
  'blk.05.contrast.again.l5': {
    patient: [
      'El [contraste](fx.contrast) comprueba también el punto en el [hueso de la base](bone.S1.ala).',
    ],
    clinician: ['El [contraste](fx.contrast) queda en el [surco](bone.S1.ala) del sacro.'],
    student: ['[Contraste](fx.contrast) en el [surco del sacro](bone.S1.ala): local, no en una vena.'],
  },
  'blk.06.inject.again': {
    patient: ['El [nervio {nerve}](nerve.mb.<n>) también queda [dormido](fx.anaesthetic) unas horas.'],
    clinician: ['También [{volumeMl} mililitros](fx.anaesthetic) en el [nervio {nerve}](nerve.mb.<n>).'],
    student: ['[{volumeMl} ml](fx.anaesthetic) en la [rama medial {nerve}](nerve.mb.<n>), despacio.'],
  },
  'blk.06.inject.again.l5': {
    patient: ['El [nervio L5](nerve.dr.L5) también queda [dormido](fx.anaesthetic) unas horas.'],
    clinician: ['También [{volumeMl} mililitros](fx.anaesthetic) en el [nervio L5](nerve.dr.L5).'],
    student: ['[{volumeMl} ml](fx.anaesthetic) en el [ramo dorsal L5](nerve.dr.L5), despacio.'],
  },
  'blk.06.inject.brief': {
    patient: [
      'Se pone un poco de [anestesia](fx.anaesthetic) en cada [nervio](nerve.<plan>).',
      'La [señal de dolor](fx.signal.pain) debería detenerse unas horas.',
    ],
    clinician: [
      'Pongo un poco de [anestesia](fx.anaesthetic) en cada [nervio](nerve.<plan>).',
      'Debería detener la [señal](fx.signal.pain) unas horas.',
    ],
    student: [
      'De 0,25 a 0,5 ml, casi siempre 0,4–0,5, de [lidocaína o bupivacaína](fx.anaesthetic) por nervio.',
    ],
  },
}
