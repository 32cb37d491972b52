// Materials of the spine: three's standard one, with our shader pieces spliced in. One set of uniforms for all.
import {
  BackSide,
  Color,
  FrontSide,
  type IUniform,
  type Material,
  MeshBasicMaterial,
  MeshStandardMaterial,
  Vector4,
  type WebGLProgramParametersWithUniforms,
} from 'three'
import { ISOTHERMS_C } from '../../physics/heatLevels.ts'
import { type HeatFields, makeVolumeUniforms, type VolumeUniforms } from '../things/volumeUniforms.ts'
import { heatUniform } from './heatShader.ts'
import type { Palette, Theme } from './palette.ts'
import {
  FRAGMENT_COLOUR,
  FRAGMENT_FADE,
  FRAGMENT_FINISH,
  FRAGMENT_HEAD,
  FRAGMENT_NORMAL,
  VERTEX_BODY,
  VERTEX_HEAD,
} from './surfaceShader.ts'

export type SurfaceKind =
  | 'bone'
  | 'disc'
  | 'cartilage'
  | 'capsule'
  | 'strap'
  | 'nerve'
  | 'nerve outline'
  | 'ilium'

export type SurfaceUniforms = VolumeUniforms & Record<string, IUniform>

/** Edges at grazing angles: multiplied in the light theme, a cool rim added in the dark one (docs/drawing.md#light-and-edges). */
const EDGE_LIGHT: readonly [number, number, number] = [0.62, 0.54, 0.44]
const EDGE_DARK: readonly [number, number, number] = [0.8, 0.8, 0.84]
const RIM_DARK: readonly [number, number, number] = [0.1, 0.13, 0.16]

export function makeSurfaceUniforms(looks: IUniform, fields: HeatFields): SurfaceUniforms {
  const colours = [
    'uStage',
    'uChosen',
    'uLit',
    'uNerveGold',
    'uNerveInk',
    'uNumb',
    'uDye',
    ...ISOTHERMS_C.map(heatUniform),
    'uCoagulated',
    'uCapsule',
    'uEdge',
    'uRim',
  ]
  return {
    ...makeVolumeUniforms(fields),
    ...Object.fromEntries(colours.map((name) => [name, { value: new Color() }])),
    uLooks: looks,
    uGrain: { value: 0.055 },
    uSection: { value: new Vector4(0, 0, 0, -1) },
    uOutlineMm: { value: 0.28 },
  }
}

export function setPaletteUniforms(uniforms: SurfaceUniforms, palette: Palette, theme: Theme): void {
  const set = (name: string, hex: string): void => {
    ;(uniforms[name]!.value as Color).set(hex)
  }
  set('uStage', palette.stage)
  set('uChosen', palette.chosen)
  set('uLit', palette.lit)
  set('uNerveGold', palette.nerve)
  set('uNerveInk', palette.nerveInk)
  set('uNumb', palette.numb)
  set('uDye', palette.dye)
  for (const tempC of ISOTHERMS_C) set(heatUniform(tempC), palette.heat[tempC])
  set('uCoagulated', palette.coagulated)
  set('uCapsule', palette.capsule)
  ;(uniforms.uEdge!.value as Color).setRGB(...(theme === 'light' ? EDGE_LIGHT : EDGE_DARK))
  ;(uniforms.uRim!.value as Color).setRGB(...(theme === 'light' ? ([0, 0, 0] as const) : RIM_DARK))
}

interface Finish {
  readonly roughness: number
  readonly envMapIntensity: number
  readonly defines: readonly string[]
  readonly transparent?: boolean
}

const FINISHES: Readonly<Record<SurfaceKind, Finish>> = {
  bone: { roughness: 0.6, envMapIntensity: 1, defines: ['IS_BONE', 'HAS_TINT', 'FADES_OUT'] },
  disc: { roughness: 0.44, envMapIntensity: 1, defines: ['IS_DISC', 'HAS_TINT'] },
  cartilage: { roughness: 0.24, envMapIntensity: 1.1, defines: ['IS_CARTILAGE', 'HAS_TINT'] },
  capsule: { roughness: 0.5, envMapIntensity: 0.8, defines: ['IS_CAPSULE', 'HAS_TINT'], transparent: true },
  strap: { roughness: 0.55, envMapIntensity: 1, defines: ['IS_STRAP', 'HAS_TINT'] },
  nerve: { roughness: 0.42, envMapIntensity: 0.9, defines: ['IS_NERVE', 'HAS_TINT'] },
  'nerve outline': { roughness: 1, envMapIntensity: 0, defines: ['IS_NERVE', 'IS_OUTLINE'] },
  ilium: { roughness: 0.8, envMapIntensity: 0.6, defines: ['CAN_GHOST'], transparent: true },
}

/** A material for one kind of surface. `ghost` gives the variant whose structures can turn into edge-only ghosts. */
export function makeSurfaceMaterial(kind: SurfaceKind, uniforms: SurfaceUniforms, ghost = false): Material {
  const { roughness, envMapIntensity, defines, transparent = false } = FINISHES[kind]
  const isOutline = kind === 'nerve outline'
  const material = isOutline
    ? new MeshBasicMaterial()
    : new MeshStandardMaterial({ roughness, metalness: 0, envMapIntensity })
  material.side = isOutline ? BackSide : FrontSide
  material.transparent = transparent || ghost
  material.depthWrite = kind !== 'capsule'
  material.defines = Object.fromEntries(
    [...defines, ...(ghost ? ['CAN_GHOST'] : [])].map((name) => [name, '']),
  )
  material.onBeforeCompile = (shader) => splice(shader, uniforms, isOutline)
  material.userData.uniforms = uniforms
  material.customProgramCacheKey = () => `${kind} ${ghost}`
  return material
}

function splice(
  shader: WebGLProgramParametersWithUniforms,
  uniforms: SurfaceUniforms,
  isOutline: boolean,
): void {
  Object.assign(shader.uniforms, uniforms)
  shader.vertexShader = shader.vertexShader
    .replace('#include <common>', `#include <common>\n${VERTEX_HEAD}`)
    .replace(
      '#include <begin_vertex>',
      `${isOutline ? 'vec3 objectNormal = normal;' : ''}\n#include <begin_vertex>\n${VERTEX_BODY}`,
    )
  shader.fragmentShader = shader.fragmentShader
    .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}`)
    .replace('#include <color_fragment>', `#include <color_fragment>\n${FRAGMENT_COLOUR}`)
  if (isOutline) return
  shader.fragmentShader = shader.fragmentShader
    .replace('#include <normal_fragment_maps>', `#include <normal_fragment_maps>\n${FRAGMENT_NORMAL}`)
    .replace('#include <opaque_fragment>', `#include <opaque_fragment>\n${FRAGMENT_FINISH}`)
    .replace(
      '#include <premultiplied_alpha_fragment>',
      `#include <premultiplied_alpha_fragment>\n${FRAGMENT_FADE}`,
    )
}
