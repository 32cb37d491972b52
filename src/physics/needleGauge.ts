// Outer diameters of needles by gauge, mm: standard hypodermic and spinal sizes, from memory (docs/heat.md#needles).
// 19 and 21 G lie between their neighbours' standards. The one table: tools, solver and meshes read it.

export const OUTER_DIAMETER_MM: Readonly<Record<number, number>> = {
  16: 1.651,
  17: 1.473,
  18: 1.27,
  19: 1.067,
  20: 0.908,
  21: 0.819,
  22: 0.718,
  23: 0.642,
  25: 0.515,
}

/** Throws when the gauge is not in the table. */
export function outerDiameterMm(gauge: number): number {
  const diameter = OUTER_DIAMETER_MM[gauge]
  if (diameter === undefined) throw new Error(`needleGauge: no diameter for gauge ${gauge}`)
  return diameter
}
