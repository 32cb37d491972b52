// English: names that a structure is searched by.
import { isSacral, isThoracic } from '../../anatomy/levels.ts'
import type { JointName } from '../../anatomy/structureParts.ts'
import { structureParts } from '../../anatomy/structureParts.ts'
import type { MidlinePart, NerveKind, PairedPart, StructureId } from '../../anatomy/structures.ts'
import type { StructureTerms } from '../structureTerms.ts'
import { softEnglish } from './softTerms.ts'

interface Kind {
  readonly name: string
  readonly everyday: readonly string[]
  readonly abbreviations: readonly string[]
}

const kind = (
  name: string,
  everyday: readonly string[] = [],
  abbreviations: readonly string[] = [],
): Kind => ({ name, everyday, abbreviations })

const PARTS: Readonly<Record<PairedPart | MidlinePart | 'ala', Kind>> = {
  body: kind('vertebral body', ['bone body', 'front of the bone', 'centrum'], ['VB']),
  sp: kind('spinous process', ['bump you can feel', 'spine of the vertebra'], ['SP']),
  pedicle: kind('pedicle', ['bone bridge', 'Scottie dog eye', 'eye of the Scottie dog']),
  tp: kind(
    'transverse process',
    ['bony wing', 'costal process', 'Scottie dog nose', 'nose of the Scottie dog'],
    ['TP'],
  ),
  sap: kind(
    'superior articular process',
    ['joint post', 'superior facet', 'Scottie dog ear', 'ear of the Scottie dog'],
    ['SAP'],
  ),
  iap: kind(
    'inferior articular process',
    ['joint post from above', 'inferior facet', 'Scottie dog front leg', 'front leg of the Scottie dog'],
    ['IAP'],
  ),
  lamina: kind('lamina', ['back plate', 'Scottie dog body', 'body of the Scottie dog']),
  pars: kind('pars interarticularis', [
    'neck of the bone',
    'isthmus',
    'Scottie dog neck',
    'neck of the Scottie dog',
    'collar',
  ]),
  mamillary: kind('mamillary process', ['mammillary process', 'small bump']),
  accessory: kind('accessory process', ['small spur']),
  ala: kind('sacral ala', ['wing of the sacrum', 'wing of the base bone', 'ala of the sacrum']),
}

const NERVES: Readonly<Record<NerveKind, Kind>> = {
  spinal: kind('spinal nerve', ['main nerve', 'exiting nerve']),
  drg: kind('dorsal root ganglion', ['nerve knot', 'spinal ganglion'], ['DRG']),
  vr: kind('ventral ramus', ['anterior ramus', 'leg nerve', 'front nerve'], ['VR']),
  dr: kind('dorsal ramus', ['posterior ramus', 'back branch'], ['DR']),
  mb: kind('medial branch', ['medial branch nerve', 'facet nerve'], ['MB', 'MBN']),
  ib: kind('intermediate branch', ['middle side branch', 'nerve to longissimus'], ['IB']),
  lb: kind('lateral branch', ['outer side branch', 'nerve to iliocostalis'], ['LB']),
  'art.prox': kind('proximal articular branch', ['upper twig', 'articular branch to the joint above']),
  'art.dist': kind('distal articular branch', ['lower twig', 'articular branch to the joint below']),
}

const FACET = kind(
  'facet joint',
  [
    'zygapophysial joint',
    'zygapophyseal joint',
    'apophyseal joint',
    'Z joint',
    'facet capsule',
    'facet cartilage',
  ],
  ['ZJ'],
)
const DISC = kind('intervertebral disc', ['disc', 'disk', 'cushion between two bones'], ['IVD'])
const LIGAMENT = kind('mamillo-accessory ligament', ['mammillo-accessory ligament', 'tiny strap'], ['MAL'])
const ILIUM = kind('iliac crest', ['hip bone', 'ilium', 'pelvis'])

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const

const side = (suffix: 'R' | 'L'): string => (suffix === 'R' ? 'right' : 'left')
const dash = (joint: JointName): string => joint.replace('-', '–')

/** The English terms of a structure. */
export function englishTerms(id: StructureId): StructureTerms {
  const parts = structureParts(id)
  switch (parts.kind) {
    case 'bone':
      if (isSacral(parts.vertebra))
        return { name: 'Sacrum', everyday: ['base bone', 'sacral bone'], abbreviations: ['S1'] }
      return {
        name: `${parts.vertebra} vertebra`,
        everyday: [
          `${parts.vertebra} bone`,
          isThoracic(parts.vertebra)
            ? 'twelfth thoracic vertebra'
            : `${ORDINALS[Number(parts.vertebra.slice(1)) - 1]} lumbar vertebra`,
        ],
        abbreviations: [parts.vertebra],
      }
    case 'midline part':
      return { ...PARTS[parts.part], name: `${parts.vertebra} ${PARTS[parts.part].name}` }
    case 'paired part':
      return {
        ...PARTS[parts.part],
        name: `${parts.vertebra} ${PARTS[parts.part].name}, ${side(parts.side)}`,
      }
    case 'ilium':
      return { ...ILIUM, name: `Iliac crest, ${side(parts.side)}` }
    case 'disc':
      return { ...DISC, name: `${dash(parts.disc)} ${DISC.name}` }
    case 'facet':
      return { ...FACET, name: `${dash(parts.joint)} ${FACET.name}, ${side(parts.side)}` }
    case 'ligament':
      return { ...LIGAMENT, name: `${parts.vertebra} ${LIGAMENT.name}, ${side(parts.side)}` }
    case 'soft':
      return softEnglish(parts)
    case 'nerve':
      return {
        ...NERVES[parts.nerve],
        name: `${parts.level} ${NERVES[parts.nerve].name}, ${side(parts.side)}`,
      }
  }
}
