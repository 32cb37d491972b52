// The model's equations as they are read: the same signs in every language.

import { COAGULATION_C } from '../../physics/heatLevels.ts'

export const EQUATIONS = {
  field: 'div( σ(T) grad φ ) = 0',
  heat: 'ρc ∂T/∂t = div( k grad T ) + V² σ |grad φ|² − w (T − T_blood)',
  generator: 'T_sensor(t) = T_set(t) → V²(t)',
  edge: `max T ≥ ${COAGULATION_C} °C`,
  dose: 'CEM43 = ∫ R^(43 − T) dt',
  arrhenius: 'Ω = ∫ A exp( −E / RT ) dt',
} as const
export type Equation = keyof typeof EQUATIONS
