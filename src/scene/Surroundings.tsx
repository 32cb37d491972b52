// Light: a north-light room of soft panels as environment, and one directional key. Both turn with the camera's yaw,
// so a bone is lit alike from every side. Dark flags make edges fall darker than the wall in the light theme.
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import {
  BackSide,
  Color,
  type DirectionalLight,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  SphereGeometry,
  Vector3,
} from 'three'
import type { Theme } from './palette.ts'

interface Panel {
  readonly size: readonly [number, number]
  readonly place: readonly [number, number, number]
  readonly colour: string
  readonly power: number
}

/** Panels around the origin, seen from the camera: x right, y up, z towards the viewer. Units are the room's own. */
const PANELS: Readonly<Record<Theme, { readonly shell: number; readonly panels: readonly Panel[] }>> = {
  light: {
    shell: 0.34,
    panels: [
      { size: [14, 12], place: [9, 10, 9], colour: '#fff1dc', power: 5.2 },
      { size: [10, 14], place: [-12, 2, 6], colour: '#e6efff', power: 0.9 },
      { size: [18, 8], place: [0, -11, 4], colour: '#ffdcb8', power: 0.8 },
      { size: [6, 14], place: [-10, 4, -9], colour: '#20262a', power: 0.1 },
      { size: [6, 14], place: [11, 0, -9], colour: '#20262a', power: 0.1 },
      { size: [12, 5], place: [0, 14, -4], colour: '#f2f6ff', power: 2.2 },
    ],
  },
  dark: {
    shell: 0.07,
    panels: [
      { size: [14, 14], place: [9, 10, 9], colour: '#fff1dc', power: 5.6 },
      { size: [10, 14], place: [-12, 2, 6], colour: '#dfeaff', power: 1.4 },
      { size: [18, 8], place: [0, -11, 4], colour: '#ffd9b0', power: 0.7 },
      { size: [5, 14], place: [-11, 4, -8], colour: '#cfe2ff', power: 3.6 },
      { size: [5, 12], place: [12, 2, -8], colour: '#ffffff', power: 1.8 },
    ],
  },
}

function makeRoom(theme: Theme): Scene {
  const room = new Scene()
  const { shell, panels } = PANELS[theme]
  const grey = new Color('#dfe6e4').multiplyScalar(shell)
  room.add(new Mesh(new SphereGeometry(30, 24, 16), new MeshBasicMaterial({ color: grey, side: BackSide })))
  for (const { size, place, colour, power } of panels) {
    const panel = new Mesh(
      new PlaneGeometry(...size),
      new MeshBasicMaterial({ color: new Color(colour).multiplyScalar(power) }),
    )
    panel.position.set(...place)
    panel.lookAt(0, 0, 0)
    room.add(panel)
  }
  return room
}

const KEY_DIRECTION = new Vector3(0.62, 0.72, 0.62).normalize()
const turned = new Vector3()

export function Surroundings({ theme }: { theme: Theme }) {
  const gl = useThree((state) => state.gl)
  const scene = useThree((state) => state.scene)
  const invalidate = useThree((state) => state.invalidate)
  const key = useRef<DirectionalLight>(null)
  const room = useMemo(() => makeRoom(theme), [theme])

  useEffect(() => {
    const generator = new PMREMGenerator(gl)
    const made = generator.fromScene(room, 0.035)
    scene.environment = made.texture
    scene.environmentIntensity = theme === 'light' ? 0.74 : 0.66
    generator.dispose()
    invalidate()
    return () => {
      scene.environment = null
      made.dispose()
    }
  }, [gl, scene, room, theme, invalidate])

  useFrame(({ camera }) => {
    camera.getWorldDirection(turned)
    const yaw = Math.atan2(-turned.x, -turned.z)
    scene.environmentRotation.set(0, yaw, 0)
    key.current?.position.copy(KEY_DIRECTION).applyAxisAngle(UP, yaw).multiplyScalar(400)
  })

  return (
    <>
      <directionalLight ref={key} color="#fff0dc" intensity={theme === 'light' ? 1.35 : 1.7} />
      <ambientLight intensity={theme === 'light' ? 0.12 : 0.03} />
    </>
  )
}

const UP = new Vector3(0, 1, 0)
