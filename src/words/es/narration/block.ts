// Spanish: sentences of the block chapter.
import type { ChapterText } from '../../narrationText.ts'

export const block: ChapterText<'block'> = {
  'blk.01.position': {
    patient: [
      'Usted se acuesta [boca abajo](patient.prone).',
      'Le ponen una almohada bajo el [vientre](patient.prone).',
      'El equipo le limpia la [piel](patient.skin) y usa [rayos X](tool.carm) en vivo.',
    ],
    clinician: [
      'Póngase boca abajo, con los brazos arriba o a los lados.',
      'Le voy a limpiar la [piel](patient.skin).',
      'Avíseme si algo le duele o nota algo raro.',
    ],
    student: [
      'Decúbito prono, almohada bajo el abdomen, preparación estéril y pausa de verificación de lado y nivel.',
      'Cuente los niveles desde el [sacro](bone.sacrum) y busque anatomía de transición.',
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
      'Pica unos segundos.',
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
    ],
    clinician: [
      'Puede notar la presión de la [aguja](tool.needle.block).',
      'Ya estoy en el [hueso](bone.<n+1>.tp).',
      'No debería bajarle dolor por la [pierna](nerve.vr.<n>).',
    ],
    student: [
      'Toque hueso en la unión con la [apófisis transversa](bone.<n+1>.tp), a medio camino entre su borde superior y el [ligamento mamiloaccesorio](lig.mal.<n+1>).',
      'Demasiado arriba, el líquido puede llegar al foramen o al espacio epidural.',
    ],
  },
  'blk.05.contrast': {
    patient: [
      'Una gota de [contraste](fx.contrast) muestra adónde irá la medicina.',
      'Si se va por una [vena](fx.vessel), se mueve la [aguja](tool.needle.block).',
    ],
    clinician: ['El [contraste](fx.contrast) se ve bien: queda sobre el hueso y no entra en un vaso.'],
    student: [
      'Con contraste en tiempo real, el 8 % de las inyecciones fueron [intravasculares](fx.vessel), una causa de falsos negativos.',
      'Se busca una [difusión local](fx.contrast) sobre el cuello: ni foramen, ni espacio epidural, ni vena.',
    ],
  },
  'blk.06.inject': {
    patient: [
      'Alrededor del [nervio](nerve.mb.<n>) se pone muy poca [anestesia](fx.anaesthetic).',
      'La [señal de dolor](fx.signal.pain) se detiene aquí unas horas.',
    ],
    clinician: [
      'Pongo [{volumeMl} mililitros](fx.anaesthetic) en cada nervio.',
      'Lo hacemos en cada [nervio](nerve.<plan>) de las articulaciones que probamos.',
    ],
    student: [
      'De 0,3 a 0,5 ml de [lidocaína o bupivacaína](fx.anaesthetic) por nervio, despacio.',
      'En voluntarios, el bloqueo con lidocaína evitó el dolor por distensión articular en 8 de 9.',
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
      'Sigue el [ramo dorsal L5](nerve.dr.L5), en el surco junto a la [apófisis articular de S1](bone.S1.sap).',
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
      'Contacto óseo en la unión con la [apófisis transversa](bone.<n+1>.tp), a medio camino del [ligamento mamiloaccesorio](lig.mal.<n+1>).',
    ],
  },
  'blk.05.contrast.again': {
    patient: ['El [contraste](fx.contrast) revisa también el punto en [{crossedBone}](bone.<n+1>.tp).'],
    clinician: ['El [contraste](fx.contrast) queda sobre el hueso en [{crossedBone}](bone.<n+1>.tp).'],
    student: ['[Contraste](fx.contrast) en [{crossedBone}](bone.<n+1>.tp): local, no en una vena.'],
  },
  'blk.05.contrast.again.l5': {
    patient: ['El [contraste](fx.contrast) revisa también el punto en el [hueso de la base](bone.S1.ala).'],
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
      'La [señal de dolor](fx.signal.pain) se detiene unas horas.',
    ],
    clinician: [
      'Pongo un poco de [anestesia](fx.anaesthetic) en cada [nervio](nerve.<plan>).',
      'Detiene la [señal](fx.signal.pain) unas horas.',
    ],
    student: ['De 0,3 a 0,5 ml de [lidocaína o bupivacaína](fx.anaesthetic) por nervio, despacio.'],
  },
}
