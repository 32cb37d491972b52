// Pain on its way up: chevrons that point where they travel, and a white bar where a nerve is stopped. Flat marks
// that face the eye, drawn just in front of the nerve.
import { useMemo, useRef } from 'react'
import {
  BufferGeometry,
  Color,
  Float32BufferAttribute,
  type InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  Vector3,
} from 'three'
import type { Body } from '../../anatomy/body.ts'
import { nerveCurve } from '../../anatomy/nerveCurves.ts'
import { pointAt, tangentAt, valueAt } from '../../math/polyline.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { SignalFlow } from '../../story/moment.ts'
import { PALETTES, type Palette, type Theme } from '../materials/palette.ts'
import type { Picture } from '../stage/momentSource.ts'
import { usePicture } from '../stage/usePicture.ts'

const MOST_CHEVRONS = 320
const MOST_BARS = 32
/** Width of a chevron: 2.3 mm in close-ups; never smaller than this on screen, nor larger than this in space. */
const CHEVRON_MM = 2.3
const CHEVRON_LEAST_PX = 13
const CHEVRON_MOST_MM = 5
/** Marks stand this far in front of the nerve's surface, towards the eye. */
const IN_FRONT_MM = 0.5

/** A chevron of three layers (ink case, orange, white core) in the xy plane, pointing to +x, about 1 wide. */
function chevronGeometry({ painCase, pain, painCore }: Palette): BufferGeometry {
  return layered(
    [
      [painCase, 0.34, 0],
      [pain, 0.22, 0.01],
      [painCore, 0.09, 0.02],
    ],
    (width) => [strip([-0.28, 0.42], [0.22, 0], width), strip([0.22, 0], [-0.28, -0.42], width)],
  )
}

function barGeometry({ ink, painCore }: Palette): BufferGeometry {
  return layered(
    [
      [ink, 0.26, 0],
      [painCore, 0.16, 0.01],
    ],
    (width) => [strip([0, -0.95], [0, 0.95], width)],
  )
}

type Quad = readonly (readonly [number, number])[]

/** A straight stroke of a width, its ends lengthened by half of it so that strokes meet. */
function strip(from: readonly [number, number], to: readonly [number, number], width: number): Quad {
  const size = Math.hypot(to[0] - from[0], to[1] - from[1])
  const dx = (((to[0] - from[0]) / size) * width) / 2
  const dy = (((to[1] - from[1]) / size) * width) / 2
  return [
    [from[0] - dx - dy, from[1] - dy + dx],
    [from[0] - dx + dy, from[1] - dy - dx],
    [to[0] + dx + dy, to[1] + dy - dx],
    [to[0] + dx - dy, to[1] + dy + dx],
  ]
}

function layered(
  layers: readonly (readonly [colour: string, width: number, z: number])[],
  strokes: (width: number) => readonly Quad[],
): BufferGeometry {
  const position: number[] = []
  const color: number[] = []
  const index: number[] = []
  for (const [hex, width, z] of layers) {
    const { r, g, b } = new Color(hex)
    for (const quad of strokes(width)) {
      const first = position.length / 3
      for (const [x, y] of quad) {
        position.push(x, y, z)
        color.push(r, g, b)
      }
      index.push(first, first + 1, first + 2, first, first + 2, first + 3)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setAttribute('color', new Float32BufferAttribute(color, 3))
  geometry.setIndex(index)
  return geometry
}

export function Signals({ theme }: { theme: Theme }) {
  const palette = PALETTES[theme]
  const chevron = useMemo(() => chevronGeometry(palette), [palette])
  const bar = useMemo(() => barGeometry(palette), [palette])
  const material = useMemo(
    () => new MeshBasicMaterial({ vertexColors: true, side: 2, toneMapped: false, transparent: true }),
    [],
  )
  const chevrons = useRef<InstancedMesh>(null)
  const bars = useRef<InstancedMesh>(null)

  usePicture((picture) => {
    const { signals } = picture.moment
    fill(
      chevrons.current,
      signals.flatMap((signal) => signal.chevronsMm.map((s) => ({ signal, s }))),
      picture,
      chevronSize(picture),
    )
    fill(
      bars.current,
      signals.flatMap((signal) => (signal.stoppedAtMm === null ? [] : [{ signal, s: signal.stoppedAtMm }])),
      picture,
      1.15 * chevronSize(picture),
    )
    material.opacity = Math.max(0, ...signals.map(({ opacity }) => opacity))
  })

  return (
    <group>
      <instancedMesh
        ref={chevrons}
        args={[chevron, material, MOST_CHEVRONS]}
        frustumCulled={false}
        renderOrder={4}
        count={0}
      />
      <instancedMesh
        ref={bars}
        args={[bar, material, MOST_BARS]}
        frustumCulled={false}
        renderOrder={5}
        count={0}
      />
    </group>
  )
}

const chevronSize = ({ view }: Picture): number =>
  Math.min(CHEVRON_MOST_MM, Math.max(CHEVRON_MM, CHEVRON_LEAST_PX * view.mmPerPx))

const matrix = new Matrix4()
const along = new Vector3()
const across = new Vector3()
const toEye = new Vector3()
const place = new Vector3()

function fill(
  mesh: InstancedMesh | null,
  marks: readonly { signal: SignalFlow; s: number }[],
  { moment: { body }, view }: Picture,
  sizeMm: number,
): void {
  if (!mesh) return
  const count = Math.min(marks.length, mesh.instanceMatrix.count)
  mesh.count = count
  mesh.visible = count > 0
  for (let i = 0; i < count; i++) {
    const { signal, s } = marks[i]!
    const { line } = signal.path
    mesh.setMatrixAt(
      i,
      facingEye(
        pointAt(line, s),
        tangentAt(line, s, 1),
        view.eyeMm,
        sizeMm,
        radiusOnPath(body, signal, s) + IN_FRONT_MM,
      ),
    )
  }
  mesh.instanceMatrix.needsUpdate = true
}

/** Drawn radius of whichever nerve the way runs on at s. */
function radiusOnPath(body: Body, { path }: SignalFlow, s: number): number {
  const { stretches } = path
  const stretch = stretches.findLast(({ startMm }) => startMm <= s) ?? stretches[0]!
  const curve = nerveCurve(body, stretch.nerve)
  return valueAt(curve.line, curve.radiiMm, stretch.fromMm - (s - stretch.startMm))
}

/** x along the nerve as seen, z towards the eye. */
function facingEye(point: Vec3, tangent: Vec3, eye: Vec3, sizeMm: number, inFrontMm: number): Matrix4 {
  place.set(...point)
  toEye
    .set(...eye)
    .sub(place)
    .normalize()
  along.set(...tangent)
  along.addScaledVector(toEye, -along.dot(toEye))
  // A nerve that runs straight at the eye has no direction on screen; its mark then points up.
  if (along.lengthSq() < 1e-4) along.set(0, 1, 0).addScaledVector(toEye, -toEye.y)
  along.normalize()
  across.crossVectors(toEye, along)
  place.addScaledVector(toEye, inFrontMm)
  return matrix
    .makeBasis(along.multiplyScalar(sizeMm), across.multiplyScalar(sizeMm), toEye.multiplyScalar(sizeMm))
    .setPosition(place)
}
