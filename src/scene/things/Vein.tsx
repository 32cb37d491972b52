// The small vein beside the nerve that washes dye away: why the needle is moved when that is seen.
import { useMemo, useRef } from 'react'
import { CatmullRomCurve3, Color, type Group, Mesh, ShaderMaterial, TubeGeometry, Vector3 } from 'three'
import type { Body } from '../../anatomy/body.ts'
import { anchor } from '../../anatomy/landmarks.ts'
import { nerveCurve } from '../../anatomy/nerveCurves.ts'
import { pointAt } from '../../math/polyline.ts'
import { addScaled } from '../../math/vec3.ts'
import type { Moment } from '../../story/moment.ts'
import { swapMesh } from '../body/swapMesh.ts'
import type { Palette } from '../materials/palette.ts'
import { usePicture } from '../stage/usePicture.ts'

const VEIN_FRAGMENT = /* glsl */ `
uniform vec3 uVein;
uniform vec3 uDye;
uniform float uOpacity;
uniform float uWashed;
varying float vAlong;
varying float vFacing;
void main() {
  // A plug of dye runs off along the vein and thins.
  float plug = smoothstep(uWashed * 1.5 - 0.55, uWashed * 1.5 - 0.2, vAlong) * (1.0 - smoothstep(uWashed * 1.5, uWashed * 1.5 + 0.06, vAlong));
  vec3 colour = mix(uVein, uDye, plug) * (0.65 + 0.35 * vFacing);
  gl_FragColor = vec4(colour, uOpacity * mix(0.82, 1.0, plug));
  #include <colorspace_fragment>
}
`
const VEIN_VERTEX = /* glsl */ `
varying float vAlong;
varying float vFacing;
void main() {
  vAlong = uv.x;
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  vFacing = abs(dot(normalize(normalMatrix * normal), normalize(-seen.xyz)));
  gl_Position = projectionMatrix * seen;
}
`
/** The vein keeps this far off the nerve, on its outer side, and is this thick, mm; drawn by eye [ajnr2005]. */
const VEIN_OFFSET_MM = 1.9
const VEIN_RADIUS_MM = 0.55

export function Vein({ palette }: { palette: Palette }) {
  const group = useRef<Group>(null)
  const shown = useRef('')
  const material = useMemo(
    () =>
      new ShaderMaterial({
        vertexShader: VEIN_VERTEX,
        fragmentShader: VEIN_FRAGMENT,
        uniforms: {
          uVein: { value: new Color(palette.vein) },
          uDye: { value: new Color(palette.dye) },
          uOpacity: { value: 0 },
          uWashed: { value: 0 },
        },
        transparent: true,
      }),
    [palette],
  )
  usePicture(({ moment: { body, vessel } }) => {
    if (!group.current) return
    group.current.visible = vessel !== null
    if (!vessel) return
    const key = `${body.id} ${vessel.nerve}`
    if (shown.current !== key) {
      shown.current = key
      swapMesh(group.current, new Mesh(veinGeometry(body, vessel.nerve), material))
    }
    const mesh = group.current.children[0]
    if (mesh instanceof Mesh) mesh.material = material
    material.uniforms.uOpacity!.value = vessel.opacity
    material.uniforms.uWashed!.value = vessel.washed
  })
  return <group ref={group} />
}

function veinGeometry(body: Body, nerve: NonNullable<Moment['vessel']>['nerve']): TubeGeometry {
  const { line, stationsMm } = nerveCurve(body, nerve)
  const { outwardUnit } = anchor(body, nerve)
  const from = stationsMm.P4 ?? stationsMm.Q2 ?? line.length * 0.4
  const places = Array.from({ length: 9 }, (_, i) => {
    const s = from - (from + 4) * (i / 8)
    const beside = addScaled(pointAt(line, Math.max(0, s)), outwardUnit, VEIN_OFFSET_MM)
    return new Vector3(...(s < 0 ? addScaled(beside, outwardUnit, -s * 0.6) : beside))
  })
  return new TubeGeometry(new CatmullRomCurve3(places), 40, VEIN_RADIUS_MM, 10)
}
