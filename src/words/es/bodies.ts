// Spanish: the variants: names, and what each teaches.
import type { BodyText } from '../bodyText.ts'

const ANGLES =
  'Los ángulos para colocar la aguja en paralelo varían de un cuerpo a otro (medias de 29–47° lateral y 34–49° caudal, DE 10–18°).'
const UNPROVEN =
  'Ningún dato de la historia, la exploración o la imagen identifica con fiabilidad una articulación facetaria lumbar dolorosa.'

export const bodyText: BodyText = {
  title: 'Otros cuerpos',
  follows: 'El paso, el momento y su propia vista se quedan. Los nervios y las agujas siguen al hueso.',
  coming: (name) => `Ya viene: ${name}.`,
  sources: 'Fuentes de los cuerpos',
  fromMemory: 'de memoria',
  names: {
    typical: 'Típico',
    worn: 'Articulación desgastada',
    narrowed: 'Disco estrechado',
    ossified: 'Ligamento convertido en hueso',
    broad: 'Complexión ancha',
    slight: 'Complexión menuda',
  },
  texts: {
    typical: {
      patient: 'Es la columna de la historia.',
      clinician: 'La columna de la historia. Los tamaños de sus huesos están dentro de lo publicado.',
      student: 'La columna de la historia. Los tamaños de sus huesos están dentro de lo publicado.',
    },
    worn: {
      patient:
        'La articulación entre L4 y L5 está gruesa y áspera, con poco espacio. Una imagen así no puede mostrar si duele.',
      clinician:
        'Facetas L4–L5 con apófisis gruesas, espacio estrecho y osteofitos; los tamaños son ilustrativos. Una articulación desgastada en una imagen no dice si duele.',
      student: `Facetas L4–L5 hipertróficas: apófisis articulares anchas, espacio estrecho, osteofitos en los bordes y cápsula gruesa; los tamaños son ilustrativos. ${UNPROVEN}`,
    },
    narrowed: {
      patient:
        'El disco entre L4 y L5 es más bajo y los huesos están más juntos. Una imagen así no puede mostrar si duele.',
      clinician:
        'El disco L4–L5 ha perdido altura (cantidad ilustrativa); las apófisis inferiores de L4 descienden sobre L5. Una imagen así no dice si duele una articulación.',
      student: `El disco L4–L5 ha perdido altura (cantidad ilustrativa); las apófisis articulares inferiores de L4 descienden sobre las superiores de L5. ${UNPROVEN}`,
    },
    ossified: {
      patient:
        'La pequeña cinta que cubre el nervio se ha hecho hueso. Pasa en más de 1 de cada 10 vértebras bajas.',
      clinician:
        'Los ligamentos mamiloaccesorios de L4 y L5 son hueso, como en más del 10 % de las vértebras lumbares bajas. La rama medial va por un túnel óseo de tamaño ilustrativo.',
      student:
        'Ligamentos mamiloaccesorios de L4 y L5 osificados, como en más del 10 % de las vértebras lumbares bajas; el puente tiene un tamaño ilustrativo.',
    },
    broad: {
      patient: 'La misma columna en un cuerpo ancho. El camino de la aguja no es igual en todos.',
      clinician: `La misma columna, más ancha, alta y profunda, dentro de los tamaños de hueso que se usan aquí. ${ANGLES}`,
      student: `La misma columna, más ancha, alta y profunda, dentro de los tamaños de hueso que se usan aquí. ${ANGLES}`,
    },
    slight: {
      patient: 'La misma columna en un cuerpo menudo. El camino de la aguja no es igual en todos.',
      clinician: `La misma columna, más estrecha, baja y menos profunda, dentro de los tamaños de hueso que se usan aquí. ${ANGLES}`,
      student: `La misma columna, más estrecha, baja y menos profunda, dentro de los tamaños de hueso que se usan aquí. ${ANGLES}`,
    },
  },
  shown: {
    worn: 'Se muestra: articulación L4–L5 desgastada',
    narrowed: 'Se muestra: disco L4–L5 estrechado',
    ossified: 'Se muestra: ligamento convertido en hueso',
    broad: 'Se muestra: complexión ancha',
    slight: 'Se muestra: complexión menuda',
  },
  notSaid: {
    worn: 'No dice si duele.',
    narrowed: 'No dice si duele.',
  },
  backToTypical: 'Volver al típico',
}
