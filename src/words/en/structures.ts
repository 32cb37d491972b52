// English: bones, joints, nerves, ligaments: names and what they are.
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

const side = (suffix: SideSuffix): string => (suffix === 'R' ? 'right' : 'left')
const dash = (joint: string): string => joint.replace('-', '–')

/** Articular processes are named in two lines: a label has room for about 24 letters. */
const PART_NAMES: Readonly<Record<Part, readonly [plain: string, proper: string, which?: string]>> = {
  body: ['Bone body', 'Vertebral body'],
  sp: ['Bump you can feel', 'Spinous process'],
  pedicle: ['Bone bridge', 'Pedicle'],
  tp: ['Bony wing', 'Transverse process'],
  sap: ['Joint post', 'Articular process', 'superior (SAP)'],
  iap: ['Joint post from above', 'Articular process', 'inferior (IAP)'],
  lamina: ['Back plate', 'Lamina'],
  pars: ['Neck of the bone', 'Pars interarticularis'],
  mamillary: ['Small bump', 'Mamillary process'],
  accessory: ['Small spur', 'Accessory process'],
  ala: ['Wing of the base bone', 'Sacral ala'],
}

const PART_PLAINLY: Readonly<Record<Part, string>> = {
  body: 'This is the thick front part of the bone that bears your weight.',
  sp: 'This is the bump you can feel along the middle of your back.',
  pedicle: 'This short bridge joins the front of the bone to the back.',
  tp: 'This bony wing sticks out at the side, and the thin nerve slides over it.',
  sap: 'This post is half of a facet joint, and the thin nerve hugs its side.',
  iap: 'This post comes from the bone above and is the other half of the joint.',
  lamina: 'This plate of bone covers the back of the spine.',
  pars: 'This narrow bridge links the upper and the lower joint post.',
  mamillary: 'This small bump is where the tiny strap starts.',
  accessory: 'This small spur is where the tiny strap ends.',
  ala: 'This wide wing of the base bone has a groove for the lowest nerve.',
}

const PART_PROPERLY: Readonly<Record<Part, string>> = {
  body: 'The weight-bearing front of the vertebra, between two discs.',
  sp: 'The midline process felt under the skin; multifidus starts here.',
  pedicle: 'The bridge from body to arch: the eye of the Scottie dog.',
  tp: 'The lateral process; the medial branch crosses its root at the base of the superior articular process. The nose of the Scottie dog.',
  sap: 'The lower half of the facet joint above; the medial branch lies on its lateral neck. The ear of the Scottie dog.',
  iap: 'The upper half of the facet joint below. The front leg of the Scottie dog.',
  lamina: 'The plate of the arch behind the canal: the body of the Scottie dog.',
  pars: 'The part of the arch between the articular processes: the neck of the Scottie dog.',
  mamillary:
    'The bump on the back of the superior articular process; the mamillo-accessory ligament starts here.',
  accessory: 'The spur at the root of the transverse process; the mamillo-accessory ligament ends here.',
  ala: 'The wing of the sacrum; the L5 dorsal ramus lies in the groove between it and the S1 superior articular process.',
}

const NERVE_NAMES: Readonly<Record<NerveKind, readonly [plain: string, proper: string]>> = {
  spinal: ['main nerve', 'spinal nerve'],
  drg: ['nerve knot', 'dorsal root ganglion'],
  vr: ['leg nerve', 'ventral ramus'],
  dr: ['back branch', 'dorsal ramus'],
  mb: ['medial branch', 'medial branch'],
  ib: ['middle side branch', 'intermediate branch'],
  lb: ['outer side branch', 'lateral branch'],
  'art.prox': ['upper twig', 'proximal branch'],
  'art.dist': ['lower twig', 'distal branch'],
}

const NERVE_PLAINLY: Readonly<Record<NerveKind, string>> = {
  spinal: 'This main nerve leaves the spine and serves the leg, the skin and the back.',
  drg: 'In this knot sit the cells that the nerve grows back from.',
  vr: 'This big front branch runs to the leg and is not treated.',
  dr: 'This small back branch splits off the main nerve.',
  mb: 'This thin nerve carries pain signals from two facet joints.',
  ib: 'This small branch serves a long back muscle.',
  lb: 'This small branch serves an outer back muscle.',
  'art.prox': 'This twig runs to the joint above.',
  'art.dist': 'This twig runs to the joint below.',
}

const NERVE_PROPERLY: Readonly<Record<NerveKind, string>> = {
  spinal: 'The mixed nerve in the foramen, before it divides into ventral and dorsal ramus.',
  drg: 'The cell bodies of the sensory fibres; most survive a lesion of the medial branch.',
  vr: 'The large anterior ramus. It is never the target.',
  dr: 'The small posterior ramus; it divides in the intertransverse space.',
  mb: 'Supplies two facet joints and the multifidus fascicles of its own number.',
  ib: 'Supplies longissimus.',
  lb: 'Supplies iliocostalis; at L1–L3 it also reaches skin over the buttock.',
  'art.prox': 'Leaves near the mamillo-accessory ligament for the joint above.',
  'art.dist': 'Leaves at the level of the lamina for the joint below.',
}

const boneName = (vertebra: Vertebra, audience: Audience): string =>
  isSacral(vertebra)
    ? audience === 'patient'
      ? 'Base bone'
      : 'Sacrum'
    : audience === 'patient'
      ? `${vertebra} bone`
      : `${vertebra} vertebra`

function nerveName(
  { nerve, level }: Extract<StructureParts, { kind: 'nerve' }>,
  audience: Audience,
): ThingName {
  const [plain, proper] = NERVE_NAMES[nerve]
  const isPatient = audience === 'patient'
  const bone = crossedVertebra(level)
  if (nerve === 'vr') {
    const everyday = reachesLeg(level) ? 'leg nerve' : 'front nerve'
    if (audience === 'student') return { name: `${level} ventral ramus`, second: `${everyday}, not treated` }
    return { name: everyday === 'leg nerve' ? 'Leg nerve' : 'Front nerve', second: 'not treated' }
  }
  if (nerve === 'dr' && isRamusLevel(level))
    return { name: 'L5 dorsal ramus', second: 'in the groove of the sacrum' }
  if (nerve === 'mb') {
    if (isRamusLevel(level)) return { name: 'L5 medial branch', second: 'not the target at this level' }
    return { name: `${level} medial branch`, second: isPatient ? `on the ${bone} bone` : `crosses ${bone}` }
  }
  const name = `${level} ${isPatient ? plain : proper}`
  const [above, below] = twigJoints(level)
  switch (nerve) {
    case 'spinal':
      return { name, second: isPatient ? 'leaves the spine here' : 'in the foramen' }
    case 'drg':
      return { name, second: isPatient ? 'dorsal root ganglion' : 'sensory cell bodies' }
    case 'dr':
      return { name, second: isPatient ? 'dorsal ramus' : 'parent of the medial branch' }
    case 'ib':
      return { name, second: 'to longissimus' }
    case 'lb':
      return { name, second: 'to iliocostalis' }
    case 'art.prox':
      return { name, second: `to the ${dash(above)} joint` }
    default:
      return { name, second: below ? `to the ${dash(below)} joint` : 'ends at the sacrum' }
  }
}

export function structureName(id: StructureId, audience: Audience): ThingName {
  const parts = structureParts(id)
  const isPatient = audience === 'patient'
  switch (parts.kind) {
    case 'bone':
      if (isSacral(parts.vertebra))
        return { name: boneName('S1', audience), second: isPatient ? 'sacrum' : 'S1 on top' }
      return {
        name: boneName(parts.vertebra, audience),
        second: isThoracic(parts.vertebra) ? 'lowest chest vertebra' : 'lumbar vertebra',
      }
    case 'midline part':
    case 'paired part': {
      const [plain, proper, which] = PART_NAMES[parts.part]
      const where = parts.kind === 'paired part' ? `${parts.vertebra}, ${side(parts.side)}` : parts.vertebra
      if (!isPatient) return { name: proper, second: which ? `${which}, ${where}` : where }
      return { name: plain, second: `${proper.toLowerCase()}, ${parts.vertebra}` }
    }
    case 'ilium':
      return { name: isPatient ? 'Hip bone' : 'Iliac crest', second: side(parts.side) }
    case 'disc':
      return {
        name: `${dash(parts.disc)} disc`,
        second: isPatient ? 'cushion between two bones' : 'intervertebral disc',
      }
    case 'facet':
      return {
        name: `${dash(parts.joint)} ${audience === 'student' ? 'facet joint' : 'joint'}`,
        second: `${side(parts.side)} side`,
      }
    case 'ligament':
      return isPatient
        ? { name: 'Tiny strap', second: 'holds the nerve still' }
        : { name: 'Mamillo-accessory lig.', second: `${parts.vertebra}, ${side(parts.side)}` }
    case 'soft':
      return { name: 'Soft tissue' }
    case 'nerve':
      return nerveName(parts, audience)
  }
}

export function describeStructure(id: StructureId, audience: Audience): string {
  const parts = structureParts(id)
  const isPatient = audience === 'patient'
  switch (parts.kind) {
    case 'bone':
      if (isSacral(parts.vertebra))
        return isPatient
          ? 'The wide bone at the base of the spine.'
          : 'The base of the column; the L5 dorsal ramus lies in a groove on its ala.'
      if (isThoracic(parts.vertebra))
        return isPatient
          ? 'The lowest bone of the chest part of your spine.'
          : 'The last thoracic vertebra, with short transverse processes of three tubercles; the T11 medial branch crosses it.'
      return isPatient
        ? 'One of the five big bones of your low back.'
        : `A lumbar vertebra; the ${nerveOnBone(parts.vertebra)} medial branch crosses it.`
    case 'midline part':
    case 'paired part':
      return (isPatient ? PART_PLAINLY : PART_PROPERLY)[parts.part]
    case 'ilium':
      return isPatient
        ? 'The top edge of the hip bone, at belt height.'
        : 'The crest that limits oblique views at L5.'
    case 'disc':
      return isPatient
        ? 'A cushion between two spine bones.'
        : 'The disc in front of the facet joints of its level.'
    case 'facet':
      return isPatient
        ? 'A small joint at the back of the spine; it has two thin nerves.'
        : 'A synovial, paired joint supplied by two medial branches; at L5–S1 by one and the L5 dorsal ramus.'
    case 'ligament':
      return isPatient
        ? 'This tiny strap holds the thin nerve on the bone.'
        : 'Bridges the notch between mamillary and accessory process and holds the medial branch; ossified in over 10 % of lower lumbar vertebrae.'
    case 'soft':
      return 'Soft tissue round the spine.'
    case 'nerve':
      if (parts.nerve === 'vr' && !reachesLeg(parts.level))
        return !isPatient
          ? NERVE_PROPERLY.vr
          : reachesGroin(parts.level)
            ? 'This big front branch runs to the groin and belly wall and is not treated.'
            : 'This big front branch runs to the trunk and is not treated.'
      if (parts.nerve === 'dr' && isRamusLevel(parts.level))
        return isPatient
          ? 'This is the lowest nerve: doctors treat it in a groove on the base bone.'
          : 'Longer than the other dorsal rami; it is itself the target, in the groove between the S1 superior articular process and the ala.'
      if (parts.nerve === 'mb' && isRamusLevel(parts.level))
        return isPatient
          ? 'This short nerve runs to the lowest joint.'
          : 'Starts at the caudal edge of the S1 superior articular process, too low to be the target.'
      return (isPatient ? NERVE_PLAINLY : NERVE_PROPERLY)[parts.nerve]
  }
}

const nerveOnBone = (vertebra: Exclude<Vertebra, 'S1' | 'T12'>): string => crossingNerve(vertebra)
