// Spanish: what the model leaves out.
import type { ModelLimit } from '../reading/modelLimits.ts'

export const modelLimitsTitle = 'Lo que este modelo deja fuera'

export const modelLimits: Readonly<Record<ModelLimit, string>> = {
  typicalAnatomy: 'La columna es una típica, hecha con medidas publicadas. No es la de nadie.',
  waypoints:
    'El trayecto de los nervios es un valor ilustrativo, ajustado a cifras publicadas; no está medido punto por punto.',
  l5View:
    'El punto del bloqueo de L5 está sobre el hueso, en el surco junto a la apófisis de S1. Se refiere a la vista de su aguja, girada 10° hacia su lado y desde arriba; justo desde atrás queda unos 3 mm por fuera de la escotadura.',
  nervesLarger: 'Los nervios se dibujan más grandes que en la realidad donde la imagen lo dice.',
  anaestheticShape:
    'La nube de anestesia tiene una forma ilustrativa, recortada por el hueso. El líquido real se extiende como una película.',
  fluidBeforeHeat: 'El líquido inyectado antes de calentar agranda la lesión. No está modelado.',
  boneAndFlow:
    'El hueso, la grasa y los vasos cercanos cambian cómo se extiende el calor. La lesión calculada supone un tejido uniforme.',
  isotherm51:
    'La línea de 51 °C es la coagulación que se ve en músculo, en el laboratorio. No es la muerte de un nervio.',
  publishedSizes:
    'La lesión calculada es tan grande como las publicadas o mayor: un artículo da un radio de 1,1–2,2 mm, según el electrodo.',
  softTissue: 'Los tamaños de los músculos, los ligamentos, los vasos y la piel son ilustrativos.',
  variants:
    'Una articulación gastada, un disco bajo, una cinta de hueso y dos complexiones se pueden ver como ejemplos. No están la escoliosis, el metal ni las vértebras de más o de menos.',
  t12l1:
    'Los nervios de T12–L1 están menos estudiados; aquí su trayecto se apoya en un libro recordado de memoria.',
  notPlanning: 'No sirve de guía, navegación ni planificación para un paciente.',
}
