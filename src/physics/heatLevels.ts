// The temperatures that are drawn, measured and told, °C: docs/heat.md#the-edge. The one list; shaders get it too.

/** Coagulation as seen in muscle: the one fitted number of the model (docs/lesion-validation.md). Not a nerve's death. */
export const COAGULATION_C = 51

/** Drawn as contours, from outside in: nerve at risk by convention, coagulation, confluent coagulation, set temperature. */
export const ISOTHERMS_C = [45, COAGULATION_C, 60, 80] as const
export type IsothermC = (typeof ISOTHERMS_C)[number]

/** Those of which the length of nerve inside is told. */
export const CAPTURE_C = [45, COAGULATION_C, 60] as const satisfies readonly IsothermC[]
export type CaptureC = (typeof CAPTURE_C)[number]
