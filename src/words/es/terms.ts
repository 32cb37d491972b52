// One Spanish term for each concept, and the forms that are not used: neutral Latin American, usted.
// tests/words/es/terms.test.ts looks for them in every Spanish text, and npm test fails on one.

export interface SpanishTerm {
  readonly concept: string
  /** The one form that is used. */
  readonly term: string
  /** Forms that are not: looked for in any case. */
  readonly notUsed: RegExp
}

/** Whole words: letters with accents count as letters. */
const words = (forms: string): RegExp => new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu')

export const SPANISH_TERMS: readonly SpanishTerm[] = [
  {
    concept: 'sham',
    term: 'tratamiento simulado',
    notUsed: words('simulación|simulaciones|tratamientos? falsos?'),
  },
  { concept: 'regrowth', term: 'regeneración', notUsed: words('recrecimiento|recrecer') },
  { concept: 'live', term: 'en tiempo real', notUsed: words('en vivo|en directo') },
  { concept: 'chronic pain', term: 'dolor crónico', notUsed: words('dolor largo|dolores largos') },
  { concept: 'pain pills', term: 'analgésico', notUsed: words('calmantes?') },
  { concept: 'by habit', term: 'de forma sistemática', notUsed: words('por defecto') },
  { concept: 'go wrong', term: 'salir mal', notUsed: words('(?:ir|va|vaya|fue) mal') },
  { concept: 'foramen', term: 'foramen', notUsed: words('agujeros?') },
  { concept: 'drive a car', term: 'manejar', notUsed: words('conduzcan?|conduciendo|conducir|condujo') },
  {
    concept: 'bruise',
    term: 'moretón',
    notUsed: words('cardenal|cardenales|morados|hematomas? superficial(?:es)?'),
  },
  { concept: 'pea', term: 'arveja', notUsed: words('guisantes?|chícharos?') },
  { concept: 'bean', term: 'frijol', notUsed: words('judías?|alubias?|habichuelas?') },
  { concept: 'cooled', term: 'refrigerada', notUsed: words('enfriad[ao]s?') },
  { concept: 'millilitre', term: 'ml', notUsed: /\d\s?mL(?!p{L})|(?<!p{L})mL\// },
  {
    concept: 'intermediate branch',
    term: 'rama intermedia',
    notUsed: words('ramas? lateral(?:es)? medias?'),
  },
  { concept: 'lateral branch', term: 'rama lateral', notUsed: words('ramas? más lateral(?:es)?') },
  { concept: 'twitch', term: 'sacudida', notUsed: words('pequeño salto|da un salto') },
  { concept: 'check the spot', term: 'comprobar', notUsed: words('revisan? (?:también )?el (?:\\[)?punto') },
  { concept: 'sting', term: 'escocer', notUsed: words('pica|picazón') },
  { concept: 'chart of pain', term: 'gráfica', notUsed: words('tabla del dolor|en esta tabla usted') },
  { concept: 'reading the result', term: 'interpretar el resultado', notUsed: words('leer el resultado') },
  { concept: 'score pain', term: 'puntuar', notUsed: words('pon(?:e|en|ga|gan) nota') },
  { concept: 'fused spine', term: 'columna fusionada', notUsed: words('columna fija') },
  { concept: 'sunburn', term: 'quemadura solar', notUsed: words('ardor como de sol|quemaduras? de sol') },
  { concept: 'clinic', term: 'centro', notUsed: words('(?:la|su|una|las|nuestra) clínicas?') },
  { concept: 'for or against', term: 'a favor de', notUsed: words('habla (?:a favor|en contra)') },
  { concept: 'that matters', term: 'importante', notUsed: words('que importen?') },
  { concept: 'short term', term: 'a corto plazo', notUsed: words('por poco tiempo') },
  { concept: 'quotation', term: '« »', notUsed: /[“”]/ },
  { concept: 'you', term: 'usted', notUsed: words('vosotros|vosotras|vuestr[ao]s?|tú|tienes|puedes') },
  {
    concept: 'computer, telephone, juice',
    term: 'computadora, celular, jugo',
    notUsed: words('ordenador|móvil|zumo'),
  },
]

/** Forms in a text that are not used, each with the term that is. */
export const unusedFormsIn = (text: string): string[] =>
  SPANISH_TERMS.flatMap(({ term, notUsed }) => {
    const found = text.match(notUsed)?.[0]
    return found === undefined ? [] : [`${found} → ${term}`]
  })
