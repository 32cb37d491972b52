// A thin sheet of skin around where a needle enters, with the wheal that numbing raises.
import { useMemo, useRef } from 'react'
import { DoubleSide, type Group, Mesh, MeshStandardMaterial, PlaneGeometry } from 'three'
import { skinZMm } from '../anatomy/landmarks.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { Palette } from './palette.ts'
import { swapMesh } from './swapMesh.ts'
import { usePicture } from './usePicture.ts'

/** Half width of the sheet's mesh and how much the back curves forward to the side, 1/mm. */
const SKIN_CELLS = 48
const SKIN_CURVE_PER_MM = 0.0035

export function SkinPatch({ palette }: { palette: Palette }) {
  const group = useRef<Group>(null)
  const shown = useRef('')
  const uniforms = useMemo(() => ({ uWheal: { value: 0 }, uOpacity: { value: 0 } }), [])
  const material = useMemo(() => skinMaterial(palette.skin, uniforms), [palette, uniforms])
  usePicture(({ moment: { skin } }) => {
    if (!group.current) return
    group.current.visible = skin !== null && skin.opacity > 0
    if (!skin) return
    const key = `${skin.centreMm.join()} ${skin.radiusMm}`
    if (shown.current !== key) {
      shown.current = key
      swapMesh(group.current, new Mesh(skinGeometry(skin.centreMm, skin.radiusMm), material))
    }
    const mesh = group.current.children[0]
    if (mesh instanceof Mesh) {
      mesh.material = material
      mesh.renderOrder = 8
    }
    uniforms.uWheal.value = skin.whealMm
    uniforms.uOpacity.value = skin.opacity
  })
  return <group ref={group} />
}

/** A sheet that follows the back, in patient axes; uv runs −1…1 from its centre. */
function skinGeometry([cx, cy, cz]: Vec3, radiusMm: number): PlaneGeometry {
  const geometry = new PlaneGeometry(2 * radiusMm, 2 * radiusMm, SKIN_CELLS, SKIN_CELLS)
  const position = geometry.getAttribute('position')
  const uv = geometry.getAttribute('uv')
  // The entry lies on the sheet: the profile gives the curve, the entry its depth.
  const lift = cz - (skinZMm(cy) + SKIN_CURVE_PER_MM * cx * cx)
  for (let i = 0; i < position.count; i++) {
    const x = cx + position.getX(i)
    const y = cy + position.getY(i)
    uv.setXY(i, position.getX(i) / radiusMm, position.getY(i) / radiusMm)
    position.setXYZ(i, x, y, skinZMm(y) + SKIN_CURVE_PER_MM * x * x + lift)
  }
  geometry.computeVertexNormals()
  return geometry
}

function skinMaterial(colour: string, uniforms: Record<string, { value: number }>): MeshStandardMaterial {
  const material = new MeshStandardMaterial({
    color: colour,
    roughness: 0.72,
    transparent: true,
    side: DoubleSide,
    depthWrite: false,
  })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec2 vSheet;\nuniform float uWheal;')
      .replace(
        '#include <begin_vertex>',
        '#include <begin_vertex>\nvSheet = uv;\ntransformed.z -= uWheal * exp(-dot(uv, uv) * 90.0);',
      )
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying vec2 vSheet;\nuniform float uOpacity;')
      .replace(
        '#include <opaque_fragment>',
        '#include <opaque_fragment>\nfloat r = length(vSheet);\ngl_FragColor.rgb *= 1.0 - 0.1 * exp(-r * r * 200.0);\ngl_FragColor.a = uOpacity * 0.86 * (1.0 - smoothstep(0.55, 0.98, r));',
      )
  }
  return material
}
