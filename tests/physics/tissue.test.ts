import { describe, expect, it } from 'vitest'
import {
  BONE,
  MATERIALS,
  METAL,
  MUSCLE,
  materialOf,
  Region,
  volumetricHeatJPerM3K,
} from '../../src/physics/tissue.ts'

describe('materials', () => {
  it('stand where their regions are', () => {
    expect(materialOf(Region.muscle, MATERIALS)).toBe(MUSCLE)
    expect(materialOf(Region.bone, MATERIALS)).toBe(BONE)
    expect(materialOf(Region.activeMetal, MATERIALS)).toBe(METAL)
    expect(materialOf(Region.shaftMetal, MATERIALS)).toBe(METAL)
  })

  it('have the diffusivity of muscle, 1.31e-7 m²/s', () => {
    expect(MUSCLE.thermalWPerMK / volumetricHeatJPerM3K(MUSCLE)).toBeCloseTo(1.314e-7, 10)
  })

  it('have a needle that stores 3.2 MJ/m³K', () => {
    expect(volumetricHeatJPerM3K(METAL)).toBe(3.2e6)
  })

  it('let bone pass hardly any current', () => {
    expect(BONE.electricalSPerM / MUSCLE.electricalSPerM).toBeLessThan(0.05)
    expect(BONE.thermalWPerMK).toBeLessThan(MUSCLE.thermalWPerMK)
  })
})
