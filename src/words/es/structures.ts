// Spanish: bones, joints, nerves, ligaments: names and what they are.
import { isRamusLevel, reachesGroin, reachesLeg } from '../../anatomy/innervation.ts'
import {
  crossedVertebra,
  crossingNerve,
  isSacral,
  isThoracic,
  type SideSuffix,
  type Vertebra,
} from '../../anatomy/levels.ts'
import { type StructureParts, structureParts, twigJoints } from '../../anatomy/structureParts.ts'
import type { MidlinePart, NerveKind, PairedPart, StructureId } from '../../anatomy/structures.ts'
import type { Audience } from '../../story/script.ts'
import type { ThingName } from '../names.ts'

type Part = PairedPart | MidlinePart | 'ala'

/** Masculine and feminine: "derecho", "derecha". */
const sideM = (suffix: SideSuffix): string => (suffix === 'R' ? 'derecho' : 'izquierdo')
const sideF = (suffix: SideSuffix): string => (suffix === 'R' ? 'derecha' : 'izquierda')
const dash = (joint: string): string => joint.replace('-', '–')

/** Everyday name, proper name, whether that is feminine, and which of two it is (a label has room for 24 letters). */
const PART_NAMES: Readonly<
  Record<Part, readonly [plain: string, proper: string, feminine: boolean, which?: string]>
> = {
  body: ['Cuerpo del hueso', 'Cuerpo vertebral', false],
  sp: ['Bulto que se palpa', 'Apófisis espinosa', true],
  pedicle: ['Puente de hueso', 'Pedículo', false],
  tp: ['Ala de hueso', 'Apófisis transversa', true],
  sap: ['Pilar de la articulación', 'Apófisis articular', true, 'superior'],
  iap: ['Pilar de arriba', 'Apófisis articular', true, 'inferior'],
  lamina: ['Placa posterior', 'Lámina', true],
  pars: ['Cuello del hueso', 'Pars interarticularis', true],
  mamillary: ['Bulto pequeño', 'Apófisis mamilar', true],
  accessory: ['Punta pequeña', 'Apófisis accesoria', true],
  ala: ['Ala del hueso de la base', 'Ala del sacro', true],
}

const PART_PLAINLY: Readonly<Record<Part, string>> = {
  body: 'Es la parte gruesa del hueso, por delante: soporta su peso.',
  sp: 'Es el bulto que usted nota al tocarse el centro de la espalda.',
  pedicle: 'Este puente corto une la parte de delante y la de atrás.',
  tp: 'Esta ala sale hacia un lado, y el nervio fino pasa sobre ella.',
  sap: 'Este pilar es media articulación, y el nervio fino va pegado a su lado.',
  iap: 'Este pilar viene del hueso de arriba y es la otra mitad de la articulación.',
  lamina: 'Esta placa de hueso cubre la columna por detrás.',
  pars: 'Este puente estrecho une el pilar de arriba con el de abajo.',
  mamillary: 'En este bulto pequeño empieza la cinta.',
  accessory: 'En esta punta pequeña termina la cinta.',
  ala: 'Esta ala ancha tiene un surco para el nervio más bajo.',
}

const PART_PROPERLY: Readonly<Record<Part, string>> = {
  body: 'La parte anterior de la vértebra, que soporta el peso, entre dos discos.',
  sp: 'La apófisis de la línea media que se palpa bajo la piel; en ella nace el multífido.',
  pedicle: 'El puente entre el cuerpo y el arco: el ojo del perrito escocés.',
  tp: 'La apófisis lateral; la rama medial cruza su raíz junto a la base de la apófisis articular superior. El hocico del perrito escocés.',
  sap: 'La mitad inferior de la articulación facetaria de arriba; la rama medial recorre su cuello lateral. La oreja del perrito escocés.',
  iap: 'La mitad superior de la articulación facetaria de abajo. La pata delantera del perrito escocés.',
  lamina: 'La placa del arco por detrás del canal: el cuerpo del perrito escocés.',
  pars: 'La parte del arco entre las apófisis articulares: el cuello del perrito escocés.',
  mamillary:
    'El relieve posterior de la apófisis articular superior; en él empieza el ligamento mamiloaccesorio.',
  accessory: 'El relieve de la raíz de la apófisis transversa; en él termina el ligamento mamiloaccesorio.',
  ala: 'El ala del sacro; el ramo dorsal L5 va por el surco entre ella y la apófisis articular superior de S1.',
}

const NERVE_PLAINLY: Readonly<Record<NerveKind, string>> = {
  spinal: 'Este nervio principal sale de la columna hacia la pierna, la piel y la espalda.',
  drg: 'En este nudo están las células desde las que el nervio vuelve a crecer.',
  vr: 'Esta rama grande va hacia delante, a la pierna, y no se trata.',
  dr: 'Esta rama pequeña se separa del nervio principal hacia atrás.',
  mb: 'Este nervio fino lleva señales de dolor de dos articulaciones.',
  ib: 'Esta rama pequeña va a un músculo largo de la espalda.',
  lb: 'Esta rama pequeña va a un músculo lateral de la espalda.',
  'art.prox': 'Esta ramita va a la articulación de arriba.',
  'art.dist': 'Esta ramita va a la articulación de abajo.',
}

const NERVE_PROPERLY: Readonly<Record<NerveKind, string>> = {
  spinal: 'El nervio mixto en el foramen, antes de dividirse en ramo ventral y ramo dorsal.',
  drg: 'Los cuerpos celulares de las fibras sensitivas; la mayoría sobrevive a una lesión de la rama medial.',
  vr: 'El ramo anterior, el grande. Nunca es el objetivo.',
  dr: 'El ramo posterior, el pequeño; se divide en el espacio intertransverso.',
  mb: 'Inerva dos articulaciones facetarias y los fascículos del multífido de su mismo número.',
  ib: 'Inerva el longísimo.',
  lb: 'Inerva el iliocostal; en L1–L3 llega también a la piel de la nalga.',
  'art.prox': 'Sale cerca del ligamento mamiloaccesorio hacia la articulación de arriba.',
  'art.dist': 'Sale a la altura de la lámina hacia la articulación de abajo.',
}

const NERVE_NAMES: Readonly<Record<NerveKind, readonly [plain: string, proper: string]>> = {
  spinal: ['Nervio principal', 'Nervio espinal'],
  drg: ['Nudo del nervio', 'Ganglio dorsal'],
  vr: ['Nervio de la pierna', 'Ramo ventral'],
  dr: ['Rama posterior', 'Ramo dorsal'],
  mb: ['Rama medial', 'Rama medial'],
  ib: ['Rama intermedia', 'Rama intermedia'],
  lb: ['Rama lateral', 'Rama lateral'],
  'art.prox': ['Ramita superior', 'Rama proximal'],
  'art.dist': ['Ramita inferior', 'Rama distal'],
}

function nerveName(
  { nerve, level }: Extract<StructureParts, { kind: 'nerve' }>,
  audience: Audience,
): ThingName {
  const [plain, proper] = NERVE_NAMES[nerve]
  const isPatient = audience === 'patient'
  const bone = crossedVertebra(level)
  if (nerve === 'vr') {
    const everyday = reachesLeg(level) ? 'de la pierna' : 'anterior'
    if (audience === 'student') return { name: `Ramo ventral ${level}`, second: `${everyday}, no se trata` }
    return { name: reachesLeg(level) ? plain : 'Nervio anterior', second: 'no se trata' }
  }
  if (nerve === 'dr' && isRamusLevel(level))
    return { name: 'Ramo dorsal L5', second: 'en el surco del sacro' }
  if (nerve === 'mb') {
    if (isRamusLevel(level)) return { name: 'Rama medial L5', second: 'aquí no es el objetivo' }
    return { name: `Rama medial ${level}`, second: isPatient ? `sobre el hueso ${bone}` : `cruza ${bone}` }
  }
  const name = `${isPatient ? plain : proper} ${level}`
  const [above, below] = twigJoints(level)
  switch (nerve) {
    case 'spinal':
      return { name, second: isPatient ? 'sale aquí de la columna' : 'en el foramen' }
    case 'drg':
      return { name, second: isPatient ? 'ganglio de la raíz dorsal' : 'de la raíz, células sensitivas' }
    case 'dr':
      return { name, second: isPatient ? 'ramo dorsal' : 'de él nace la rama medial' }
    case 'ib':
      return { name, second: 'hacia el longísimo' }
    case 'lb':
      return { name, second: 'hacia el iliocostal' }
    case 'art.prox':
      return { name, second: `hacia la articulación ${dash(above)}` }
    default:
      return { name, second: below ? `hacia la articulación ${dash(below)}` : 'termina en el sacro' }
  }
}

export function structureName(id: StructureId, audience: Audience): ThingName {
  const parts = structureParts(id)
  const isPatient = audience === 'patient'
  switch (parts.kind) {
    case 'bone':
      if (isSacral(parts.vertebra))
        return isPatient
          ? { name: 'Hueso de la base', second: 'sacro' }
          : { name: 'Sacro', second: 'arriba, S1' }
      return {
        name: isPatient ? `Hueso ${parts.vertebra}` : `Vértebra ${parts.vertebra}`,
        second: isThoracic(parts.vertebra) ? 'última vértebra del tórax' : 'vértebra lumbar',
      }
    case 'midline part':
      return partName(parts.part, parts.vertebra, null, isPatient)
    case 'paired part':
      return partName(parts.part, parts.vertebra, parts.side, isPatient)
    case 'ilium':
      return isPatient
        ? { name: 'Hueso de la cadera', second: sideM(parts.side) }
        : { name: 'Cresta ilíaca', second: sideF(parts.side) }
    case 'disc':
      return {
        name: `Disco ${dash(parts.disc)}`,
        second: isPatient ? 'almohadilla entre dos huesos' : 'disco intervertebral',
      }
    case 'facet':
      return {
        name: `Articulación ${dash(parts.joint)}`,
        second: `${audience === 'student' ? 'facetaria, ' : ''}lado ${sideM(parts.side)}`,
      }
    case 'ligament':
      return isPatient
        ? { name: 'Cinta muy pequeña', second: 'sujeta el nervio' }
        : { name: 'Lig. mamiloaccesorio', second: `${parts.vertebra}, ${sideM(parts.side)}` }
    case 'soft':
      return { name: 'Tejido blando' }
    case 'nerve':
      return nerveName(parts, audience)
  }
}

function partName(part: Part, vertebra: Vertebra, side: SideSuffix | null, isPatient: boolean): ThingName {
  const [plain, proper, isFeminine, which] = PART_NAMES[part]
  if (isPatient) return { name: plain, second: `${proper.toLowerCase()}, ${vertebra}` }
  if (side === null) return { name: proper, second: vertebra }
  const where = `${vertebra}, ${isFeminine ? sideF(side) : sideM(side)}`
  return { name: proper, second: which ? `${which}, ${where}` : where }
}

export function describeStructure(id: StructureId, audience: Audience): string {
  const parts = structureParts(id)
  const isPatient = audience === 'patient'
  switch (parts.kind) {
    case 'bone':
      if (isSacral(parts.vertebra))
        return isPatient
          ? 'El hueso ancho de la base de la columna.'
          : 'La base de la columna; el ramo dorsal L5 va por un surco de su ala.'
      if (isThoracic(parts.vertebra))
        return isPatient
          ? 'El hueso más bajo de la parte del tórax.'
          : 'La última vértebra torácica, con apófisis transversas cortas de tres tubérculos; la cruza la rama medial T11.'
      return isPatient
        ? 'Uno de los cinco huesos grandes de la parte baja de la espalda.'
        : `Una vértebra lumbar; la cruza la rama medial ${nerveOnBone(parts.vertebra)}.`
    case 'midline part':
    case 'paired part':
      return (isPatient ? PART_PLAINLY : PART_PROPERLY)[parts.part]
    case 'ilium':
      return isPatient
        ? 'El borde alto de la cadera, a la altura del cinturón.'
        : 'La cresta que limita las vistas oblicuas en L5.'
    case 'disc':
      return isPatient
        ? 'Una almohadilla entre dos huesos de la columna.'
        : 'El disco que queda delante de las articulaciones facetarias de su nivel.'
    case 'facet':
      return isPatient
        ? 'Una articulación pequeña, detrás en la columna; tiene dos nervios finos.'
        : 'Articulación sinovial y par, inervada por dos ramas mediales; en L5–S1, por una y el ramo dorsal L5.'
    case 'ligament':
      return isPatient
        ? 'Esta cinta muy pequeña sujeta el nervio fino al hueso.'
        : 'Salta la escotadura entre las apófisis mamilar y accesoria y sujeta la rama medial; osificado en más del 10 % de las vértebras lumbares bajas.'
    case 'soft':
      return 'Tejido blando junto a la columna.'
    case 'nerve':
      if (parts.nerve === 'vr' && !reachesLeg(parts.level))
        return !isPatient
          ? NERVE_PROPERLY.vr
          : reachesGroin(parts.level)
            ? 'Esta rama grande va hacia la ingle y el vientre, y no se trata.'
            : 'Esta rama grande va hacia delante, al tronco, y no se trata.'
      if (parts.nerve === 'dr' && isRamusLevel(parts.level))
        return isPatient
          ? 'Es el nervio más bajo: se trata en un surco del hueso de la base.'
          : 'Más largo que los demás ramos dorsales; él mismo es el objetivo, en el surco entre la apófisis articular superior de S1 y el ala.'
      if (parts.nerve === 'mb' && isRamusLevel(parts.level))
        return isPatient
          ? 'Este nervio corto va a la articulación más baja.'
          : 'Nace en el borde caudal de la apófisis articular superior de S1, demasiado abajo para ser el objetivo.'
      return (isPatient ? NERVE_PLAINLY : NERVE_PROPERLY)[parts.nerve]
  }
}

const nerveOnBone = (vertebra: Exclude<Vertebra, 'S1' | 'T12'>): string => crossingNerve(vertebra)
