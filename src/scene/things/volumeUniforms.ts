// Fluids and heat as numbers for the shaders: bone and nerve are tinted where they lie inside them, so a volume
// meets the bone instead of floating before it. Places in mm, patient axes.
import { type DataTexture, Matrix4, Vector2, Vector3, Vector4 } from 'three'
import { distance } from '../../math/vec3.ts'
import type { FluidKind, FluidVolume, LesionView, Moment } from '../../story/moment.ts'
import { HeatField } from './heatField.ts'

/** As many fluids and lesions as a shader reads; those nearest to what the camera looks at. */
export const MAX_VOLUMES = 4

/** How a fluid tints what it meets: 1 as dye, 0 as numbing medicine. */
const FLUID_DYE: Readonly<Record<FluidKind, 0 | 1>> = { contrast: 1, anaesthetic: 0 }

export interface VolumeUniforms {
  readonly uFluidCount: { value: number }
  /** From patient axes to the unit sphere of the fluid. */
  readonly uFluidFrame: { value: Matrix4[] }
  /** x: 1 contrast, 0 anaesthetic; y: opacity. */
  readonly uFluidLook: { value: Vector2[] }
  /** Plane n·p + d ≥ 0 that the fluid stays behind. */
  readonly uFluidClip: { value: Vector4[] }
  readonly uHeatCount: { value: number }
  readonly uHeatTip: { value: Vector3[] }
  readonly uHeatAxis: { value: Vector3[] }
  /** x: heat, y: opacity. */
  readonly uHeatLook: { value: Vector2[] }
  /** The field of lesions that are hot, and of those that have cooled: see heatField. */
  readonly uHeatNow: { value: DataTexture }
  readonly uHeatEver: { value: DataTexture }
  /** Largest radius, lowest and highest z of the fields, mm. */
  readonly uHeatSpan: { value: Vector3 }
}

/** The two fields that the uniforms read. */
export interface HeatFields {
  readonly hot: HeatField
  readonly cold: HeatField
}

export const makeHeatFields = (): HeatFields => ({ hot: new HeatField(), cold: new HeatField() })

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

export function makeVolumeUniforms({ hot, cold }: HeatFields): VolumeUniforms {
  return {
    uFluidCount: { value: 0 },
    uFluidFrame: { value: times(MAX_VOLUMES, () => new Matrix4()) },
    uFluidLook: { value: times(MAX_VOLUMES, () => new Vector2()) },
    uFluidClip: { value: times(MAX_VOLUMES, () => new Vector4(0, 0, 0, 1)) },
    uHeatCount: { value: 0 },
    uHeatTip: { value: times(MAX_VOLUMES, () => new Vector3()) },
    uHeatAxis: { value: times(MAX_VOLUMES, () => new Vector3()) },
    uHeatLook: { value: times(MAX_VOLUMES, () => new Vector2()) },
    uHeatNow: { value: hot.texture },
    uHeatEver: { value: cold.texture },
    uHeatSpan: { value: hot.spanMm },
  }
}

/** The matrix that takes a fluid's ellipsoid to the unit sphere. */
export function toUnitSphere({ centreMm, axes, halfAxesMm }: FluidVolume, into: Matrix4): Matrix4 {
  const [a, b, c] = axes
  into.makeBasis(new Vector3(...a), new Vector3(...b), new Vector3(...c)).setPosition(...centreMm)
  into.scale(new Vector3(...halfAxesMm))
  return into.invert()
}

export function setVolumes(uniforms: VolumeUniforms, fields: HeatFields, moment: Moment): void {
  const eye = moment.camera.targetMm
  const near = <T>(list: readonly T[], place: (item: T) => readonly [number, number, number]): T[] =>
    [...list].sort((a, b) => distance(place(a), eye) - distance(place(b), eye)).slice(0, MAX_VOLUMES)
  const fluids = near(moment.fluids, ({ centreMm }) => centreMm)
  uniforms.uFluidCount.value = fluids.length
  for (const [i, fluid] of fluids.entries()) setFluid(uniforms, fluid, i)
  const lesions = near(moment.lesions, ({ tipMm }) => tipMm)
  uniforms.uHeatCount.value = lesions.length
  setFields(fields, moment, lesions)
  for (const [i, lesion] of lesions.entries()) setLesion(uniforms, lesion, i)
}

function setFluid(uniforms: VolumeUniforms, fluid: FluidVolume, i: number): void {
  toUnitSphere(fluid, uniforms.uFluidFrame.value[i]!)
  uniforms.uFluidLook.value[i]!.set(FLUID_DYE[fluid.kind], fluid.opacity)
  const plane = fluid.clip[0]
  if (!plane) uniforms.uFluidClip.value[i]!.set(0, 0, 0, 1)
  else {
    const [x, y, z] = plane.inwardUnit
    const d = -(x * plane.pointMm[0] + y * plane.pointMm[1] + z * plane.pointMm[2])
    uniforms.uFluidClip.value[i]!.set(x, y, z, d)
  }
}

function setLesion(uniforms: VolumeUniforms, lesion: LesionView, i: number): void {
  uniforms.uHeatTip.value[i]!.set(...lesion.tipMm)
  uniforms.uHeatAxis.value[i]!.set(...lesion.hubUnit)
  uniforms.uHeatLook.value[i]!.set(lesion.heat, lesion.opacity)
}

/** Lesions that are hot at once were switched on together: one clock serves them, the end of the timeline the rest. */
function setFields(
  { hot, cold }: HeatFields,
  { lesionTimeline }: Moment,
  lesions: readonly LesionView[],
): void {
  if (lesions.length === 0 || lesionTimeline === null) return
  const { solved, rampS, heatS, coolS } = lesionTimeline
  const endS = rampS + heatS + coolS
  hot.set(solved, lesions.find(({ heat }) => heat > 0)?.clockS ?? endS)
  cold.set(solved, endS)
}
