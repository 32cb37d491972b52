// The guided camera, and the free one: any drag, pinch, wheel or arrow key takes over; one tap goes back.
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { type PerspectiveCamera, Vector3 } from 'three'
import { OrbitControls } from 'three/examples/jsm/controls/OrbitControls.js'
import { degToRad, smooth } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vec3.ts'
import { blendPoses } from '../../story/cameraPoses.ts'
import type { Moment } from '../../story/moment.ts'
import type { Playhead } from '../../story/playhead.ts'
import { usePictureSource } from './momentSource.ts'
import type { Projector } from './projector.ts'
import type { FreeCamera } from './stageContract.ts'
import {
  FOV_DEG,
  framedHeightMm,
  STEEPEST_TILT_DEG,
  type StageSize,
  type View,
  viewOf,
} from './viewGeometry.ts'

interface CameraRigProps {
  readonly momentAt: (t: number) => Moment
  readonly playhead: Playhead
  readonly projector: Projector
  readonly clear: StageSize['clear']
  readonly freeCamera: FreeCamera | null
  /** Whether a camera set from outside is flown to; without motion it is cut to. */
  readonly flies: boolean
  readonly onFreeCamera: (camera: FreeCamera | null) => void
}

/** A camera set from outside (a search, a standard view, the way back) is flown to, as the guided one is (docs/drawing.md#motion). */
const FLIGHT_MS = 900

interface Flight {
  readonly from: Moment['camera']
  readonly startMs: number
}

/** How near and far a free camera may go, mm. */
const NEAREST_MM = 40
const FARTHEST_MM = 2600

export function CameraRig({
  momentAt,
  playhead,
  projector,
  clear,
  freeCamera,
  flies,
  onFreeCamera,
}: CameraRigProps) {
  const camera = useThree((state) => state.camera) as PerspectiveCamera
  const element = useThree((state) => state.gl.domElement)
  const size = useThree((state) => state.size)
  const invalidate = useThree((state) => state.invalidate)
  const source = usePictureSource()
  const free = useRef<FreeCamera | null>(freeCamera)
  const report = useRef(onFreeCamera)
  report.current = onFreeCamera
  const flight = useRef<Flight | null>(null)
  const stage: StageSize = { widthPx: size.width, heightPx: size.height, clear }
  const stageNow = useRef(stage)
  stageNow.current = stage

  const shown = useRef<Moment['camera'] | null>(null)
  const controls = useMemo(() => new OrbitControls(camera, element), [camera, element])

  useEffect(() => {
    controls.enableDamping = false
    controls.minDistance = NEAREST_MM
    controls.maxDistance = FARTHEST_MM
    controls.zoomToCursor = true
    controls.rotateSpeed = 0.7
    controls.minPolarAngle = degToRad(90 - STEEPEST_TILT_DEG)
    controls.maxPolarAngle = degToRad(90 + STEEPEST_TILT_DEG)
    // A touch that moves nothing is a tap: only what turns the camera takes it over.
    let isHeld = false
    let isMoved = false
    const start = (): void => {
      isHeld = true
      isMoved = false
    }
    const change = (): void => {
      if (!isHeld) return
      // A hand that takes over in flight takes the camera where it is.
      flight.current = null
      isMoved = true
      free.current = heldBy(camera, controls.target, stageNow.current)
      invalidate()
    }
    const end = (): void => {
      isHeld = false
      if (isMoved && free.current) report.current(free.current)
    }
    controls.addEventListener('start', start)
    controls.addEventListener('change', change)
    controls.addEventListener('end', end)
    return () => controls.dispose()
  }, [controls, camera, invalidate])

  // The link, the back button or "back to the guided view" set the camera from outside.
  useEffect(() => {
    // What the hand itself has just reported is where the camera already is.
    if (shown.current && freeCamera !== null && freeCamera === free.current) return
    const before = shown.current
    free.current = freeCamera
    flight.current = before && flies ? { from: before, startMs: performance.now() } : null
    if (freeCamera && !flight.current)
      place(camera, viewOf(poseOf(freeCamera), stageNow.current), stageNow.current, controls.target)
    invalidate()
  }, [freeCamera, flies, camera, controls, invalidate])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new stage size or clear part needs one new frame
  useEffect(
    () => invalidate(),
    [invalidate, size.width, size.height, clear.top, clear.right, clear.bottom, clear.left, momentAt],
  )
  useEffect(() => playhead.subscribe(() => invalidate()), [playhead, invalidate])

  useFrame(() => {
    const moment = momentAt(playhead.t)
    const wanted = free.current ? poseOf(free.current) : moment.camera
    const share = flight.current ? (performance.now() - flight.current.startMs) / FLIGHT_MS : 1
    const pose = flight.current ? blendPoses(flight.current.from, wanted, smooth(share)) : wanted
    const view = viewOf(pose, stage)
    // A hand on the controls has placed the camera already; only its lens follows.
    if (free.current && !flight.current) lens(camera, view, stage)
    else place(camera, view, stage, controls.target)
    if (share >= 1) flight.current = null
    else invalidate()
    shown.current = pose
    camera.updateMatrixWorld()
    projector.set(camera, stage.widthPx, stage.heightPx)
    source.set({ moment, view, isFree: free.current !== null })
  }, -1)

  return null
}

const poseOf = ({ targetMm, fromUnit, heightMm }: FreeCamera): Moment['camera'] => ({
  targetMm,
  fromUnit,
  upUnit: [0, 1, 0],
  heightMm,
  widthMm: 1,
})

function place(camera: PerspectiveCamera, view: View, stage: StageSize, target: Vector3): void {
  camera.up.set(...view.upUnit)
  camera.position.set(...view.eyeMm)
  target.set(...view.targetMm)
  camera.lookAt(target)
  lens(camera, view, stage)
}

/** Field of view, depth range, and the shift towards the clear part of the stage. */
function lens(camera: PerspectiveCamera, view: View, { widthPx, heightPx }: StageSize): void {
  camera.fov = FOV_DEG
  camera.aspect = widthPx / heightPx
  camera.near = Math.max(5, view.distanceMm - 400)
  camera.far = view.distanceMm + 700
  const [right, down] = view.offsetPx
  camera.setViewOffset(widthPx, heightPx, -right, -down, widthPx, heightPx)
  camera.updateProjectionMatrix()
}

function heldBy(camera: PerspectiveCamera, target: Vector3, stage: StageSize): FreeCamera {
  const away = new Vector3().subVectors(camera.position, target)
  const distanceMm = away.length()
  away.normalize()
  const round = (v: Vector3, digits: number): Vec3 => [
    Number(v.x.toFixed(digits)),
    Number(v.y.toFixed(digits)),
    Number(v.z.toFixed(digits)),
  ]
  return {
    targetMm: round(target, 1),
    fromUnit: round(away, 4),
    heightMm: Number(framedHeightMm(distanceMm, stage).toFixed(1)),
  }
}
