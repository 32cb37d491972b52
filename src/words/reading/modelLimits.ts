// What this model leaves out or only sketches; shown on the page about the model.

export const MODEL_LIMITS = [
  'typicalAnatomy',
  'waypoints',
  'l5View',
  'nervesLarger',
  'anaestheticShape',
  'fluidBeforeHeat',
  'boneAndFlow',
  'isotherm51',
  'publishedSizes',
  'softTissue',
  'variants',
  't12l1',
  'notPlanning',
] as const
export type ModelLimit = (typeof MODEL_LIMITS)[number]
