// Light: the room as environment, and one directional key. Both turn with the camera's yaw, so a bone is lit alike from
// every side.
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import {
  BackSide,
  Color,
  type DirectionalLight,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  Scene,
  SphereGeometry,
  Vector3,
} from 'three'
import type { Theme } from '../materials/palette.ts'
import { KEY, ROOM_INTENSITY, ROOMS, WALL_COLOUR } from '../stage/room.ts'
import { roomLight } from './roomFilter.ts'

function makeRoom(theme: Theme): Scene {
  const room = new Scene()
  const { shell, panels } = ROOMS[theme]
  const grey = new Color(WALL_COLOUR).multiplyScalar(shell)
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

const KEY_DIRECTION = new Vector3(...KEY.direction).normalize()
const turned = new Vector3()

export function Surroundings({ theme }: { theme: Theme }) {
  const gl = useThree((state) => state.gl)
  const scene = useThree((state) => state.scene)
  const invalidate = useThree((state) => state.invalidate)
  const key = useRef<DirectionalLight>(null)
  const room = useMemo(() => makeRoom(theme), [theme])

  useEffect(() => {
    const made = roomLight(gl, room)
    scene.environment = made.texture
    scene.environmentIntensity = ROOM_INTENSITY[theme]
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
      <directionalLight ref={key} color={KEY.colour} intensity={KEY.intensity[theme]} />
      <ambientLight intensity={theme === 'light' ? 0.12 : 0.03} />
    </>
  )
}

const UP = new Vector3(0, 1, 0)
