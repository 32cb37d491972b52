// Skin around where a needle enters, with the wheal that numbing raises, and the window that opens along the needle's
// way: its wall shows what lies between skin and bone.
import { useMemo, useRef } from 'react'
import {
  type BufferGeometry,
  Color,
  FrontSide,
  type Group,
  type IUniform,
  Mesh,
  MeshStandardMaterial,
  PlaneGeometry,
  Vector3,
} from 'three'
import type { Body } from '../../anatomy/body.ts'
import { skinZMm } from '../../anatomy/landmarks.ts'
import { normalize, sub, type Vec3 } from '../../math/vec3.ts'
import { swapMesh } from '../body/swapMesh.ts'
import type { Palette } from '../materials/palette.ts'
import { usePicture } from '../stage/usePicture.ts'
import { sheetDepth, WINDOW_MM, windowWall } from './windowWall.ts'

const SKIN_CELLS = 64

interface SkinPatchProps {
  readonly palette: Palette
  /** The thoracolumbar fascia, by which the wall knows its layers; without it no window opens. */
  readonly fascia: BufferGeometry | null
}

export function SkinPatch({ palette, fascia }: SkinPatchProps) {
  const sheet = useRef<Group>(null)
  const wall = useRef<Group>(null)
  const shown = useRef('')
  const uniforms = useMemo(makeUniforms, [])
  const skin = useMemo(() => skinMaterial(palette, uniforms), [palette, uniforms])
  const inner = useMemo(() => wallMaterial(palette, uniforms), [palette, uniforms])
  const depth = useMemo(() => (fascia ? sheetDepth(fascia) : null), [fascia])
  usePicture(({ moment }) => {
    if (!sheet.current || !wall.current) return
    const patch = moment.skin
    const opened = patch && depth ? patch.opened : 0
    sheet.current.visible = patch !== null && patch.opacity > 0
    wall.current.visible = sheet.current.visible && opened > 0.01
    if (!patch) return
    const { centreMm, towardMm, radiusMm } = patch
    const key = `${moment.body.id} ${centreMm.join()} ${towardMm.join()} ${radiusMm} ${depth !== null}`
    if (shown.current !== key) {
      shown.current = key
      swapMesh(sheet.current, new Mesh(skinGeometry(moment.body, centreMm, radiusMm), skin))
      swapMesh(
        wall.current,
        depth ? new Mesh(windowWall(moment.body, { entryMm: centreMm, towardMm }, depth), inner) : null,
      )
      uniforms.uAxisPoint.value.set(...centreMm)
      uniforms.uAxisUnit.value.set(...normalize(sub(towardMm, centreMm)))
    }
    for (const [group, material, order] of [
      [sheet.current, skin, 16],
      [wall.current, inner, 11],
    ] as const) {
      const mesh = group.children[0]
      if (!(mesh instanceof Mesh)) continue
      mesh.material = material
      mesh.renderOrder = order
    }
    uniforms.uWheal.value = patch.whealMm
    uniforms.uOpacity.value = patch.opacity
    uniforms.uOpened.value = opened
  })
  return (
    <>
      <group ref={sheet} />
      <group ref={wall} />
    </>
  )
}

const makeUniforms = () => ({
  uWheal: { value: 0 },
  uOpacity: { value: 0 },
  uOpened: { value: 0 },
  uAxisPoint: { value: new Vector3() },
  uAxisUnit: { value: new Vector3(0, 0, 1) },
})

/** A sheet that follows the back, in patient axes; uv runs −1…1 from its centre. */
function skinGeometry(body: Body, [cx, cy, cz]: Vec3, radiusMm: number): PlaneGeometry {
  const geometry = new PlaneGeometry(2 * radiusMm, 2 * radiusMm, SKIN_CELLS, SKIN_CELLS)
  const position = geometry.getAttribute('position')
  const uv = geometry.getAttribute('uv')
  // The entry lies on the sheet: the profile gives the curve, the entry its depth.
  const lift = cz - skinZMm(body, cy, cx)
  for (let i = 0; i < position.count; i++) {
    const x = cx + position.getX(i)
    const y = cy + position.getY(i)
    uv.setXY(i, position.getX(i) / radiusMm, position.getY(i) / radiusMm)
    position.setXYZ(i, x, y, skinZMm(body, y, x) + lift)
  }
  // Seen from behind: the plane's own front looks forward, into the body.
  const index = geometry.getIndex()!
  for (let i = 0; i < index.count; i += 3) {
    const b = index.getX(i + 1)
    index.setX(i + 1, index.getX(i + 2))
    index.setX(i + 2, b)
  }
  geometry.computeVertexNormals()
  return geometry
}

function skinMaterial({ skin }: Palette, uniforms: Record<string, IUniform>): MeshStandardMaterial {
  const material = new MeshStandardMaterial({
    color: skin,
    roughness: 0.72,
    transparent: true,
    side: FrontSide,
    depthWrite: false,
  })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        '#include <common>\nvarying vec2 vSheet;\nvarying vec3 vPlace;\nuniform float uWheal;',
      )
      .replace(
        '#include <begin_vertex>',
        '#include <begin_vertex>\nvSheet = uv;\nvPlace = position;\ntransformed.z -= uWheal * exp(-dot(uv, uv) * 90.0);',
      )
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <common>',
        `#include <common>
varying vec2 vSheet;
varying vec3 vPlace;
uniform float uOpacity;
uniform float uOpened;
uniform vec3 uAxisPoint;
uniform vec3 uAxisUnit;`,
      )
      .replace(
        '#include <opaque_fragment>',
        `#include <opaque_fragment>
vec3 fromAxis = vPlace - uAxisPoint;
float alongAxis = dot(fromAxis, uAxisUnit);
float hole = uOpened * ${(WINDOW_MM.skin).toFixed(1)};
if (length(fromAxis - uAxisUnit * alongAxis) < hole) discard;
float r = length(vSheet);
gl_FragColor.rgb *= 1.0 - 0.1 * (1.0 - uOpened) * exp(-r * r * 200.0);
gl_FragColor.a = uOpacity * mix(0.86, 1.0, uOpened) * (1.0 - smoothstep(0.68, 0.98, r));`,
      )
  }
  material.customProgramCacheKey = () => 'skin sheet'
  return material
}

/** Skin, fat, fascia, muscle: one under the other, each by its own drawing. */
function wallMaterial(
  { skin, fat, fascia, muscle }: Palette,
  uniforms: Record<string, IUniform>,
): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ roughness: 0.6, transparent: true, side: FrontSide })
  const colours = {
    uSkin: { value: new Color(skin) },
    uFat: { value: new Color(fat) },
    uFascia: { value: new Color(fascia) },
    uMuscle: { value: new Color(muscle) },
  }
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms, colours)
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        `#include <common>
attribute vec3 depths;
varying vec3 vDepths;
varying vec3 vPlace;
uniform float uOpened;
uniform vec3 uAxisPoint;
uniform vec3 uAxisUnit;`,
      )
      .replace(
        '#include <begin_vertex>',
        `#include <begin_vertex>
vDepths = depths;
vPlace = position;
// The window opens from the needle outward.
vec3 onAxis = uAxisPoint + uAxisUnit * dot(position - uAxisPoint, uAxisUnit);
transformed = mix(onAxis, position, uOpened);`,
      )
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <common>',
        `#include <common>
varying vec3 vDepths;
varying vec3 vPlace;
uniform float uOpacity;
uniform vec3 uSkin;
uniform vec3 uFat;
uniform vec3 uFascia;
uniform vec3 uMuscle;
float grainOf(vec3 p) {
  vec3 i = floor(p);
  vec3 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  vec4 h = vec4(dot(i, vec3(12.99, 78.23, 37.72)), 12.99, 78.23, 37.72);
  vec4 a = fract(sin(h.x + vec4(0.0, h.y, h.z, h.y + h.z)) * 43758.5);
  vec4 b = fract(sin(h.x + h.w + vec4(0.0, h.y, h.z, h.y + h.z)) * 43758.5);
  vec2 x = mix(mix(vec2(a.x, b.x), vec2(a.y, b.y), f.x), mix(vec2(a.z, b.z), vec2(a.w, b.w), f.x), f.y);
  return mix(x.x, x.y, f.z);
}`,
      )
      .replace(
        '#include <color_fragment>',
        `#include <color_fragment>
float wide = max(fwidth(vDepths.x), 0.02);
float inFat = smoothstep(2.0 - wide, 2.0 + wide, vDepths.x);
float inFascia = smoothstep(-wide, wide, vDepths.y);
float inMuscle = smoothstep(1.1 - wide, 1.1 + wide, vDepths.y);
float lobule = grainOf(vPlace * 0.42) * 0.6 + grainOf(vPlace * 1.1) * 0.4;
float fibre = grainOf(vec3(vPlace.x * 1.5, vPlace.y * 0.12, vPlace.z * 1.5)) * 0.6 + grainOf(vec3(vPlace.x * 3.4, vPlace.y * 0.25, vPlace.z * 3.4)) * 0.4;
vec3 layer = uSkin * 0.92;
layer = mix(layer, uFat * (0.86 + 0.24 * lobule), inFat);
layer = mix(layer, uFascia, inFascia);
layer = mix(layer, uMuscle * (0.72 + 0.5 * fibre), inMuscle);
// Less light comes down to the bottom of the window.
diffuseColor.rgb = layer * (0.72 + 0.28 * smoothstep(0.0, 0.8, vDepths.z));`,
      )
      .replace(
        '#include <opaque_fragment>',
        '#include <opaque_fragment>\ngl_FragColor.a = uOpacity * smoothstep(0.0, 0.1, vDepths.z);',
      )
  }
  material.customProgramCacheKey = () => 'skin window'
  return material
}
