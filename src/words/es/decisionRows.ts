// Spanish: findings after a block and how they are read.
import { clinicSentence } from '../reading/callRule.ts'
import type { DecisionRowId, DecisionRowText } from '../reading/rulesets.ts'
import { callRule } from './callRule.ts'

export const decisionRows: Readonly<Record<DecisionRowId, DecisionRowText>> = {
  d1: {
    finding: 'Bloqueo 1: técnicamente válido, alivio por debajo del umbral',
    reading: 'Negativo: es poco probable que estas articulaciones sean la fuente principal.',
    next: 'Detenga este camino. Revise nivel, lado, disco, sacroilíaca, cadera y otras causas; siga con el cuidado activo.',
    patient: [
      'Su dolor no bajó lo bastante.',
      'Lo más probable es que la causa principal sea otra.',
      'Su médico busca otras causas.',
    ],
  },
  d2: {
    finding: 'Bloqueo 1: alivio en el umbral o por encima, regla de un bloqueo',
    reading:
      'Cribado positivo, no prueba: se describen tasas de falsos positivos del 17–63 %, a menudo del 25–45 %; en una cohorte se confirmó el 31 % de los primeros positivos.',
    next: 'Hablar de RF, probabilidades, alternativas y de la disputa sobre la evidencia.',
    patient: [
      'Su dolor bajó lo bastante para una regla que pide una prueba.',
      'Eso no lo demuestra.',
      'Hablen del calor, de lo que puede dar y de otras opciones.',
    ],
  },
  d3: {
    finding: 'Bloqueo 1: en el umbral o por encima, regla de dos bloqueos',
    reading: 'Positivo provisional.',
    next: 'Segundo bloqueo otro día (muchas veces con ≥2 semanas), con otro fármaco.',
    patient: ['Esta es la primera de dos pruebas.', 'La segunda se hace otro día y con otra medicina.'],
  },
  d4: {
    finding: 'Bloqueos 1 y 2, ambos en el umbral o por encima',
    reading: 'Doble positivo.',
    next: 'Puede ofrecerse RF de los mismos nervios tras una decisión compartida, con la evidencia a la vista.',
    patient: [
      'Su dolor bajó lo bastante en las dos pruebas.',
      'Se puede ofrecer el calor, y lo deciden juntos.',
      'Mire antes qué dicen los estudios.',
    ],
  },
  d5: {
    finding: 'Bloqueo 1 positivo, bloqueo 2 por debajo del umbral',
    reading: 'No confirmado (falso positivo el 1, o falso negativo el 2).',
    next: 'Sin RF en reglas de dos bloqueos; revise técnica, volumen, sedación, captación vascular; busque en otra parte.',
    patient: [
      'La segunda prueba no confirmó la primera.',
      'Con reglas de dos pruebas, entonces no se ofrece el calor.',
      'Su médico revisa las pruebas y busca en otra parte.',
    ],
  },
  d6: {
    finding: 'Intermedio (p. ej., 50–79 %)',
    reading: 'Depende de la regla; algunos tienen más de una fuente.',
    next: 'Valore la mejora de función; repita o añada niveles; no redondee hacia arriba.',
    patient: [
      'Su dolor bajó en parte.',
      'No todas las reglas leen esto igual.',
      'También cuenta lo que usted pudo volver a hacer.',
    ],
  },
  d7: {
    finding: 'Alivio positivo, pero mucho más largo que el tiempo nominal del fármaco',
    reading:
      'Algunas reglas piden un alivio acorde con el fármaco; un estudio retrospectivo halló que la duración guía poco.',
    next: 'Use el porcentaje de alivio y la función; esperar está bien mientras el dolor sea bajo.',
    patient: [
      'El alivio puede durar más que la medicina.',
      'Las reglas difieren en qué significa.',
      'Mientras duela poco, se puede esperar.',
    ],
  },
  d8: {
    finding:
      'Resultado nulo: sedación u opioide, analgésico añadido, sin dolor habitual, difusión vascular o foraminal, nivel o lado equivocado',
    reading: 'No se puede interpretar.',
    next: 'Repetir bien.',
    patient: ['Esta prueba no se puede leer.', 'Se puede hacer de nuevo.'],
  },
  d9: {
    finding: 'Pierna dormida o débil tras el bloqueo',
    reading: 'Difusión al nervio espinal; inespecífico.',
    next: 'Observar hasta que se recupere; resultado nulo; no manejar.',
    patient: [
      'La medicina llegó al nervio de la pierna.',
      'Espere en el centro a que se pase, y no maneje.',
      'Esta prueba no se puede leer.',
      clinicSentence(callRule),
    ],
  },
  d10: {
    finding: 'RF hecha, alivio <50 % en la revisión',
    reading: 'Fracaso del tratamiento.',
    next: 'No repetir sin más; revisar diagnóstico, colocación y otras fuentes.',
    patient: ['El calor no ayudó lo bastante.', 'No se repite sin más.', 'Su médico mira otra vez la causa.'],
  },
  d11: {
    finding: 'RF hecha, buen alivio y después vuelve el mismo dolor',
    reading: 'Regeneración probable.',
    next: 'Puede ofrecerse repetir, según los plazos locales.',
    patient: [
      'Es probable que el nervio creciera de nuevo.',
      'Se puede ofrecer repetir; hay reglas de plazo.',
    ],
  },
}
