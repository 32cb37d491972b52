// Spanish: names that a structure is searched by.
import { isSacral, isThoracic } from '../../anatomy/levels.ts'
import type { JointName } from '../../anatomy/structureParts.ts'
import { structureParts } from '../../anatomy/structureParts.ts'
import type { MidlinePart, NerveKind, PairedPart, StructureId } from '../../anatomy/structures.ts'
import type { StructureTerms } from '../structureTerms.ts'
import { softSpanish } from './softTerms.ts'

interface Kind {
  readonly name: string
  readonly feminine: boolean
  readonly everyday: readonly string[]
  readonly abbreviations: readonly string[]
}

const masculine = (
  name: string,
  everyday: readonly string[] = [],
  abbreviations: readonly string[] = [],
): Kind => ({ name, feminine: false, everyday, abbreviations })
const feminine: typeof masculine = (...terms) => ({ ...masculine(...terms), feminine: true })

const PARTS: Readonly<Record<PairedPart | MidlinePart | 'ala', Kind>> = {
  body: masculine('cuerpo vertebral', ['cuerpo del hueso', 'cuerpo de la vértebra'], ['CV']),
  sp: feminine('apófisis espinosa', ['bulto que se palpa', 'proceso espinoso'], ['AE']),
  pedicle: masculine('pedículo', [
    'puente de hueso',
    'ojo del perrito escocés',
    'ojo del perrito de Lachapelle',
  ]),
  tp: feminine(
    'apófisis transversa',
    [
      'ala de hueso',
      'proceso transverso',
      'proceso costiforme',
      'hocico del perrito escocés',
      'hocico del perrito de Lachapelle',
    ],
    ['AT'],
  ),
  sap: feminine(
    'apófisis articular superior',
    [
      'pilar de la articulación',
      'proceso articular superior',
      'carilla superior',
      'oreja del perrito escocés',
      'oreja del perrito de Lachapelle',
    ],
    ['AAS'],
  ),
  iap: feminine(
    'apófisis articular inferior',
    [
      'pilar de arriba',
      'proceso articular inferior',
      'carilla inferior',
      'pata delantera del perrito escocés',
      'pata delantera del perrito de Lachapelle',
    ],
    ['AAI'],
  ),
  lamina: feminine('lámina', [
    'placa posterior',
    'cuerpo del perrito escocés',
    'cuerpo del perrito de Lachapelle',
  ]),
  pars: feminine('pars interarticularis', [
    'cuello del hueso',
    'istmo',
    'cuello del perrito escocés',
    'cuello del perrito de Lachapelle',
  ]),
  mamillary: feminine('apófisis mamilar', ['proceso mamilar', 'tubérculo mamilar', 'bulto pequeño']),
  accessory: feminine('apófisis accesoria', ['proceso accesorio', 'punta pequeña']),
  ala: feminine('ala del sacro', ['ala sacra', 'ala del hueso de la base']),
}

const NERVES: Readonly<Record<NerveKind, Kind>> = {
  spinal: masculine('nervio espinal', ['nervio principal', 'nervio raquídeo']),
  drg: masculine(
    'ganglio de la raíz dorsal',
    ['nudo del nervio', 'ganglio dorsal', 'ganglio espinal', 'ganglio raquídeo'],
    ['GRD'],
  ),
  vr: masculine(
    'ramo ventral',
    ['ramo anterior', 'rama ventral', 'rama anterior', 'nervio de la pierna'],
    ['RV'],
  ),
  dr: masculine('ramo dorsal', ['ramo posterior', 'rama dorsal', 'rama posterior'], ['RD']),
  mb: feminine('rama medial', ['ramo medial', 'nervio de la faceta', 'nervio facetario'], ['RM']),
  ib: feminine('rama intermedia', ['ramo intermedio', 'nervio del longísimo'], ['RI']),
  lb: feminine('rama lateral', ['ramo lateral', 'nervio del iliocostal'], ['RL']),
  'art.prox': feminine('rama articular proximal', ['ramita superior', 'rama para la articulación de arriba']),
  'art.dist': feminine('rama articular distal', ['ramita inferior', 'rama para la articulación de abajo']),
}

const FACET = feminine('articulación facetaria', [
  'articulación cigapofisaria',
  'articulación interapofisaria',
  'faceta',
  'carilla articular',
  'cápsula facetaria',
  'cartílago facetario',
])
const DISC = masculine('disco intervertebral', ['disco', 'almohadilla entre dos huesos'], ['DIV'])
const LIGAMENT = masculine('ligamento mamiloaccesorio', ['cinta muy pequeña'], ['LMA'])
const ILIUM = feminine('cresta ilíaca', ['hueso de la cadera', 'ilion', 'hueso ilíaco', 'pelvis'])

const ORDINALS = ['primera', 'segunda', 'tercera', 'cuarta', 'quinta'] as const

const side = ({ feminine: isFeminine }: Kind, suffix: 'R' | 'L'): string =>
  suffix === 'R' ? (isFeminine ? 'derecha' : 'derecho') : isFeminine ? 'izquierda' : 'izquierdo'
const dash = (joint: JointName): string => joint.replace('-', '–')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const named = (of: Kind, where: string, suffix: 'R' | 'L' | null): StructureTerms => ({
  name: `${capital(of.name)}${where}${suffix ? `, ${side(of, suffix)}` : ''}`,
  everyday: of.everyday,
  abbreviations: of.abbreviations,
})

/** The Spanish terms of a structure. */
export function spanishTerms(id: StructureId): StructureTerms {
  const parts = structureParts(id)
  switch (parts.kind) {
    case 'bone':
      if (isSacral(parts.vertebra))
        return { name: 'Sacro', everyday: ['hueso de la base', 'hueso sacro'], abbreviations: ['S1'] }
      return {
        name: `Vértebra ${parts.vertebra}`,
        everyday: [
          `hueso ${parts.vertebra}`,
          isThoracic(parts.vertebra)
            ? 'duodécima vértebra torácica'
            : `${ORDINALS[Number(parts.vertebra.slice(1)) - 1]} vértebra lumbar`,
        ],
        abbreviations: [parts.vertebra],
      }
    case 'midline part':
      return named(PARTS[parts.part], ` de ${parts.vertebra}`, null)
    case 'paired part':
      return named(PARTS[parts.part], ` de ${parts.vertebra}`, parts.side)
    case 'ilium':
      return named(ILIUM, '', parts.side)
    case 'disc':
      return named(DISC, ` ${dash(parts.disc)}`, null)
    case 'facet':
      return named(FACET, ` ${dash(parts.joint)}`, parts.side)
    case 'ligament':
      return named(LIGAMENT, ` de ${parts.vertebra}`, parts.side)
    case 'soft':
      return softSpanish(parts)
    case 'nerve':
      return named(NERVES[parts.nerve], ` ${parts.level}`, parts.side)
  }
}
