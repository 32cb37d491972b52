// How easy Spanish is to be for patients: Szigriszt-Pazos, on the INFLESZ scale at least "bastante fácil".
import { infleszOf, szigrisztPazos } from '../readability/inflesz.ts'
import type { ReadabilityRule } from '../readability/readabilityRule.ts'
import { spanishSyllables } from '../readability/spanishSyllables.ts'

export const rule: ReadabilityRule = {
  formula: 'Szigriszt-Pazos',
  score: szigrisztPazos,
  easier: 'higher',
  patientLimit: 65,
  patientMedianLimit: null,
  syllables: spanishSyllables,
  nameOf: infleszOf,
  forbidden:
    /(?<!\p{L})(positiv[oa]s?|negativ[oa]s?|éxitos?|exitos[oa]s?|fracas(?:o|os|a|an|ó|aron|ar|ado|ada)|aprobad[oa]s?|aprobó|suspendid[oa]s?|suspendió|reprobad[oa]s?|falló|fallaron|fallid[oa]s?)(?!\p{L})/giu,
}
