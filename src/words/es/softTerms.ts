// Términos en español de los tejidos blandos.
import type { SoftParts, SoftStem } from '../../anatomy/softTissue.ts'
import type { StructureTerms } from '../structureTerms.ts'

/** `f`: femenino, para el lado. */
type Terms = readonly [
  name: string,
  everyday: readonly string[],
  abbreviations?: readonly string[],
  gender?: 'f',
]

const TERMS: Readonly<Record<SoftStem, Terms>> = {
  'sac.dural': ['saco dural', ['saco de los nervios', 'saco tecal', 'duramadre']],
  'cord.conus': ['cono medular', ['final de la médula', 'médula espinal']],
  'nerve.cauda_equina': ['cola de caballo', ['raíces en el saco', 'cauda equina']],
  'lig.flavum': ['ligamento amarillo', ['banda amarilla', 'ligamento flavo']],
  'lig.interspinous': ['ligamento interespinoso', ['banda entre los bultos']],
  'lig.supraspinous': ['ligamento supraespinoso', ['cordón sobre los bultos']],
  'lig.intertransverse': ['ligamento intertransverso', ['lámina entre las alas']],
  'lig.iliolumbar': ['ligamento iliolumbar', ['banda a la cadera']],
  'lig.anterior_longitudinal': ['ligamento longitudinal anterior', ['banda larga de delante'], ['LLA']],
  'lig.posterior_longitudinal': ['ligamento longitudinal posterior', ['banda larga de dentro'], ['LLP']],
  'nerve.mf': ['rama para el multífido', ['ramito del músculo'], [], 'f'],
  'nerve.is': ['rama interespinosa', ['ramito a la línea media'], [], 'f'],
  'nerve.svn': ['nervio sinuvertebral', ['ramito de vuelta al disco', 'nervio meníngeo recurrente']],
  'nerve.clunial': [
    'grupo de los nervios cluneales superiores',
    ['nervios de la piel de la nalga', 'nervios clúneos'],
  ],
  'muscle.multifidus.superficial': [
    'multífido superficial',
    ['músculo profundo, capa de fuera', 'multífido'],
  ],
  'muscle.multifidus.deep': ['multífido profundo', ['músculo profundo, capa de dentro', 'multífido']],
  'muscle.longissimus': ['longísimo', ['músculo largo', 'dorsal largo', 'erector de la columna']],
  'muscle.iliocostalis': ['iliocostal', ['músculo de fuera', 'erector de la columna']],
  'muscle.quadratus_lumborum': ['cuadrado lumbar', ['músculo de la pared'], ['CL']],
  'muscle.psoas_major': ['psoas mayor', ['músculo que dobla la cadera', 'psoas']],
  'muscle.intertransversarii_mediales': [
    'intertransverso medial',
    ['tira de músculo', 'intertransversos mediales'],
  ],
  'vessel.aorta': ['aorta abdominal', ['arteria principal', 'aorta'], [], 'f'],
  'vessel.vena_cava': ['vena cava inferior', ['vena principal', 'cava'], ['VCI'], 'f'],
  'fascia.thoracolumbar': ['fascia toracolumbar', ['lámina sobre los músculos'], ['FTL'], 'f'],
  'fat.subcutaneous': ['grasa subcutánea', ['grasa bajo la piel'], [], 'f'],
  'skin.back': ['piel de la espalda', ['piel'], [], 'f'],
}

export function softSpanish({ stem, level, side }: SoftParts): StructureTerms {
  const [name, everyday, abbreviations = [], gender] = TERMS[stem]
  const sides = gender === 'f' ? { R: 'derecha', L: 'izquierda' } : { R: 'derecho', L: 'izquierdo' }
  const full = `${name}${level ? ` ${level.replace('-', '–')}` : ''}${side ? `, ${sides[side]}` : ''}`
  return { name: full[0]!.toUpperCase() + full.slice(1), everyday, abbreviations }
}
