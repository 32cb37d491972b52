// Spanish: sentences of the anatomy chapter.
import type { ChapterText } from '../../narrationText.ts'

export const anatomy: ChapterText<'anatomy'> = {
  'ana.01.overview': {
    patient: [
      'Esta es la [parte baja de su espalda](bone.*).',
      'Cinco [huesos](bone.*) grandes se apoyan en un [hueso ancho](bone.sacrum) que hace de base.',
      'Por detrás los unen pequeñas [articulaciones](facet.*), de dos en dos.',
    ],
    clinician: [
      'Estas pequeñas articulaciones en pares, detrás de los [discos](disc.*), son las [articulaciones facetarias](facet.*).',
      'Guían sus movimientos al doblarse y girar, y pueden doler.',
    ],
    student: [
      'En una [articulación cigapofisaria](facet.*), la apófisis articular inferior de la vértebra superior se une a la apófisis articular superior de la inferior.',
      'Son sinoviales y pares, y llevan el nombre de las dos vértebras, por ejemplo, L4–L5.',
    ],
  },
  'ana.02.level': {
    patient: [
      'Toque una [articulación](facet.*).',
      'Se iluminan sus dos [nervios finos](nerve.<plan>).',
      'Cada [articulación](facet.<sel>) tiene dos, así que hay que adormecer los dos.',
    ],
    clinician: [
      'Cada articulación tiene dos [nervios](nerve.<plan>).',
      'Las [articulaciones](facet.*) vecinas comparten el nervio de en medio.',
      'Por eso, dos articulaciones necesitan tres [nervios](nerve.<plan>) de un mismo lado.',
    ],
    student: [
      'La [articulación](facet.<sel>) L(n)–L(n+1) recibe las [ramas mediales](nerve.<plan>) L(n−1) y L(n).',
      'En articulaciones contiguas, los nervios de cada lado son las articulaciones más uno.',
    ],
  },
  'ana.03.origin': {
    patient: [
      'Aquí sale de la columna un [nervio principal](nerve.spinal.<n>).',
      'De él se separa una [rama pequeña](nerve.dr.<n>) hacia atrás.',
      'El [nervio que nos interesa](nerve.mb.<n>) nace de esa rama.',
      'No nace en la [articulación](facet.<sel>).',
    ],
    clinician: [
      'La [rama medial](nerve.mb.<n>) sale del [ramo dorsal](nerve.dr.<n>), la rama pequeña y posterior del nervio espinal.',
      'El [nervio de la pierna](nerve.vr.<n>) es la rama grande, la anterior, y no lo tratamos.',
    ],
    student: [
      'Los [ramos dorsales](nerve.dr.<n>) L1–L4 se dividen en el espacio intertransverso, unos 3,4–3,6 mm por encima de la raíz de la apófisis transversa.',
      'La [rama medial](nerve.mb.<n>) inerva el multífido y las articulaciones; la [intermedia](nerve.ib.<n>), el longísimo; la [lateral](nerve.lb.<n>), el iliocostal.',
    ],
  },
  'ana.04.course': {
    patient: [
      'El [nervio](nerve.mb.<n>) pasa sobre el [ala del hueso](bone.<n+1>.tp) y va pegado a él.',
      'Luego se mete bajo una [cinta](lig.mal.<n+1>) muy pequeña.',
      'Esa [cinta](lig.mal.<n+1>) lo sujeta, y así el médico lo encuentra por el hueso.',
    ],
    clinician: [
      'Está pegado al hueso, donde el [ala](bone.<n+1>.tp) se une al [pilar de la articulación](bone.<n+1>.sap), y luego bajo un pequeño [ligamento](lig.mal.<n+1>).',
      'En el hueso es bastante constante y guían los puntos de referencia; puede variar, y por eso se hacen pruebas.',
    ],
    student: [
      'Cruza la raíz de la [apófisis transversa](bone.<n+1>.tp) en la base de la [apófisis articular superior](bone.<n+1>.sap).',
      'Recorre el cuello lateral de esa [apófisis](bone.<n+1>.sap): por fuera en la mitad anterior; parasagital y después medial en la posterior.',
      'En la escotadura del borde posterior de la apófisis pasa bajo el [ligamento mamiloaccesorio](lig.mal.<n+1>).',
    ],
  },
  'ana.05.branches': {
    patient: [
      'Envía [ramitas](nerve.art.<n>) a dos articulaciones.',
      '[Una](facet.<n>-<n+1>) está arriba y [otra](facet.<n+1>-<n+2>), abajo.',
      'También llega a un pequeño [músculo](muscle.multifidus) del fondo de la espalda.',
    ],
    clinician: [
      'Un solo [nervio](nerve.mb.<n>) llega a dos articulaciones y al músculo [multífido](muscle.multifidus), el más profundo.',
      'No llega a la [pierna](nerve.vr.<n>) ni a la piel de la pierna.',
    ],
    student: [
      'La [rama articular proximal](nerve.art.prox.<n>) va, junto al ligamento mamiloaccesorio, a la articulación L(n)–L(n+1).',
      'La [rama distal](nerve.art.dist.<n>) va, desde la lámina, a la articulación L(n+1)–L(n+2).',
      'Las ramas musculares van a los fascículos del [multífido](muscle.multifidus) de la apófisis espinosa L(n).',
    ],
  },
  'ana.06.numbering': {
    patient: [
      'Los [nombres de los nervios](nerve.<plan>) engañan.',
      'El [nervio {nerve}](nerve.mb.<n>) está sobre el [hueso {crossedBone}](bone.<n+1>.tp).',
      'Para adormecer la [articulación {joint}](facet.<sel>) se apunta a los huesos [{upperBone}](bone.<upper>) y [{lowerBone}](bone.<lower>).',
    ],
    clinician: [
      'Para [{joint}](facet.<sel>) ponemos las agujas sobre [{upperTarget}](bone.<upper>) y [{lowerTarget}](bone.<lower>).',
      'Esos [nervios](nerve.<plan>) se llaman {upperNerve} y {lowerNerve}.',
    ],
    student: [
      'La [rama medial](nerve.mb.<n>) L(n) cruza la [apófisis transversa](bone.<n+1>.tp) de L(n+1).',
      'Para la articulación X–Y, las agujas van a las apófisis transversas de X y de Y; en S1, al ala del sacro.',
      'Los [nervios](nerve.<plan>) son X−1 y X: aquí, {upperNerve} y {lowerNerve}.',
    ],
  },
  'ana.07.l5': {
    patient: [
      'El [nervio más bajo](nerve.dr.L5) es más largo.',
      'Va por un [surco](bone.S1.ala) del [hueso de la base](bone.sacrum).',
      'Los médicos lo tratan en ese punto.',
    ],
    clinician: [
      'En L5 tratamos el propio [ramo dorsal](nerve.dr.L5), en el [surco](bone.S1.ala) junto a S1.',
      'Su rama medial nace demasiado abajo para alcanzarla bien.',
    ],
    student: [
      'El [ramo dorsal L5](nerve.dr.L5) es más largo que los demás y solo da una rama medial y otra intermedia.',
      'Se divide en el borde caudal de la [apófisis articular superior de S1](bone.S1.sap).',
      'El objetivo es el [ramo dorsal](nerve.dr.L5), en el surco entre esa apófisis y el [ala del sacro](bone.S1.ala).',
    ],
  },
  'ana.02.level.brief': {
    patient: [
      'Cada [articulación facetaria](facet.<sel>) tiene dos [nervios finos](nerve.<plan>).',
      'En la prueba se adormecen los dos.',
    ],
    clinician: [
      'Cada una de estas [articulaciones](facet.<sel>) tiene dos [nervios](nerve.<plan>) pequeños.',
      'Para {joints}, {side}, son {nerveCount} en total.',
    ],
    student: [
      'La [articulación](facet.<sel>) L(n)–L(n+1) recibe las [ramas mediales](nerve.<plan>) L(n−1) y L(n).',
    ],
  },
  'ana.04.course.brief': {
    patient: [
      'El [nervio](nerve.mb.<n>) va pegado al hueso y pasa bajo una [cinta](lig.mal.<n+1>) pequeña.',
      'Así el médico lo encuentra por el [hueso](bone.<n+1>).',
    ],
    clinician: [
      'El [nervio](nerve.mb.<n>) está sobre el hueso, bajo una pequeña [cinta](lig.mal.<n+1>).',
      'Por eso la radiografía del [hueso](bone.<n+1>) me indica adónde ir.',
    ],
    student: [
      'Cruza la raíz de la [apófisis transversa](bone.<n+1>.tp), el cuello de la [apófisis articular superior](bone.<n+1>.sap) y pasa bajo el [ligamento mamiloaccesorio](lig.mal.<n+1>).',
    ],
  },
  'ana.07.l5.short': {
    patient: [
      'Solo cambia el [nervio más bajo](nerve.dr.L5): va por un surco del [hueso de la base](bone.sacrum).',
    ],
    clinician: [
      'Solo cambia L5: se trata su [ramo dorsal](nerve.dr.L5), en el [surco](bone.S1.ala) junto a S1.',
    ],
    student: [
      'L5 es la excepción: se busca su [ramo dorsal](nerve.dr.L5), entre la [apófisis articular de S1](bone.S1.sap) y el [ala](bone.S1.ala).',
    ],
  },
}
