// What the heat travels through: density, specific heat, conductivities and blood flow of tissues and metal, in SI.
// Constant in temperature except the electrical conductivity, which grows with it and is frozen at 100 °C.

/** Materials of the model. The active tip and the insulated shaft are one metal to heat, two to current. */
export const Region = { muscle: 0, bone: 1, activeMetal: 2, shaftMetal: 3 } as const
export type Region = (typeof Region)[keyof typeof Region]

export interface Material {
  readonly densityKgPerM3: number
  readonly specificHeatJPerKgK: number
  readonly thermalWPerMK: number
  /** At 37 °C and 460–500 kHz; 0 where no current flows. */
  readonly electricalSPerM: number
}

/** Skeletal muscle. IT'IS tissue database (from memory); electrical 0.36–1.28 S/m measured (Kumru 2022). */
export const MUSCLE: Material = {
  densityKgPerM3: 1090,
  specificHeatJPerKgK: 3421,
  thermalWPerMK: 0.49,
  electricalSPerM: 0.446,
}

/** Cortical bone: nearly an insulator to current, a poor conductor of heat. IT'IS database (from memory). */
export const BONE: Material = {
  densityKgPerM3: 1908,
  specificHeatJPerKgK: 1313,
  thermalWPerMK: 0.32,
  electricalSPerM: 0.02,
}

/** Stainless cannula with its probe (steel 14–17 W/mK); four fifths solid, so that ρc is 3.2 MJ/m³K. */
export const METAL: Material = {
  densityKgPerM3: 8000,
  specificHeatJPerKgK: 400,
  thermalWPerMK: 15,
  electricalSPerM: 0,
}

/** Of a living body, °C: where a story's tissue starts, and at which the conductivities are given. */
export const BODY_C = 37
/** Water boils: σ(T) stays at its value here, and a lesion that passes it says so. There is no boiling model. */
export const BOILING_C = 100

/** Resting blood flow in muscle, 37 mL/min/kg, as w = ω_b ρ_b c_b. IT'IS database (from memory). */
export const RESTING_MUSCLE_PERFUSION_W_PER_M3K = 2550
export interface Materials {
  readonly muscle: Material
  readonly bone: Material
  readonly metal: Material
  /** Rise of σ with temperature, as a share of its value at 37 °C, per K; 0.01–0.02 usual. */
  readonly conductivitySlopePerK: number
}

export const MATERIALS: Materials = { muscle: MUSCLE, bone: BONE, metal: METAL, conductivitySlopePerK: 0.015 }

/** The material of each region. */
export function materialOf(region: Region, { muscle, bone, metal }: Materials): Material {
  switch (region) {
    case Region.muscle:
      return muscle
    case Region.bone:
      return bone
    case Region.activeMetal:
    case Region.shaftMetal:
      return metal
    default:
      return region satisfies never
  }
}

export const volumetricHeatJPerM3K = (material: Material): number =>
  material.densityKgPerM3 * material.specificHeatJPerKgK
