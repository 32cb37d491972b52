// English terms of the soft tissue.
import type { SoftParts, SoftStem } from '../../anatomy/softTissue.ts'
import type { StructureTerms } from '../structureTerms.ts'

type Terms = readonly [name: string, everyday: readonly string[], abbreviations?: readonly string[]]

const TERMS: Readonly<Record<SoftStem, Terms>> = {
  'sac.dural': ['dural sac', ['nerve sac', 'thecal sac', 'dura']],
  'cord.conus': ['conus medullaris', ['end of the spinal cord', 'spinal cord']],
  'nerve.cauda_equina': ['cauda equina', ['horse tail nerves', 'nerve roots in the sac']],
  'lig.flavum': ['ligamentum flavum', ['yellow band', 'yellow ligament'], ['LF']],
  'lig.interspinous': ['interspinous ligament', ['band between the bumps'], ['ISL']],
  'lig.supraspinous': ['supraspinous ligament', ['cord over the bumps'], ['SSL']],
  'lig.intertransverse': ['intertransverse ligament', ['sheet between the wings']],
  'lig.iliolumbar': ['iliolumbar ligament', ['band to the hip bone'], ['ILL']],
  'lig.anterior_longitudinal': ['anterior longitudinal ligament', ['long front band'], ['ALL']],
  'lig.posterior_longitudinal': ['posterior longitudinal ligament', ['long inner band'], ['PLL']],
  'nerve.mf': ['branch to multifidus', ['muscle twig', 'nerve to multifidus']],
  'nerve.is': ['interspinous branch', ['twig to the midline']],
  'nerve.svn': ['sinuvertebral nerve', ['twig back to the disc', 'recurrent meningeal nerve'], ['SVN']],
  'nerve.clunial': ['superior cluneal nerves', ['buttock skin nerves', 'clunial nerves'], ['SCN']],
  'muscle.multifidus.superficial': [
    'superficial multifidus',
    ['deep back muscle, outer layer', 'multifidus'],
  ],
  'muscle.multifidus.deep': ['deep multifidus', ['deep back muscle, inner layer', 'multifidus']],
  'muscle.longissimus': ['longissimus', ['long back muscle', 'erector spinae']],
  'muscle.iliocostalis': ['iliocostalis', ['outer back muscle', 'erector spinae']],
  'muscle.quadratus_lumborum': ['quadratus lumborum', ['side wall muscle'], ['QL']],
  'muscle.psoas_major': ['psoas major', ['hip bender', 'psoas', 'hip flexor']],
  'muscle.intertransversarii_mediales': [
    'medial intertransversarius',
    ['small muscle slip', 'intertransversarii mediales'],
  ],
  'vessel.aorta': ['abdominal aorta', ['main artery', 'aorta']],
  'vessel.vena_cava': ['inferior vena cava', ['main vein', 'vena cava'], ['IVC']],
  'fascia.thoracolumbar': ['thoracolumbar fascia', ['sheet over the muscles', 'lumbodorsal fascia'], ['TLF']],
  'fat.subcutaneous': ['subcutaneous fat', ['fat under the skin']],
  'skin.back': ['skin of the back', ['skin']],
}

export function softEnglish({ stem, level, side }: SoftParts): StructureTerms {
  const [name, everyday, abbreviations = []] = TERMS[stem]
  const full = `${level ? `${level.replace('-', '–')} ` : ''}${name}${side ? `, ${side === 'R' ? 'right' : 'left'}` : ''}`
  return { name: full[0]!.toUpperCase() + full.slice(1), everyday, abbreviations }
}
