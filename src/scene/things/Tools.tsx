// Needles and cannulas at true size: hub, shaft, bare tip and point, placed by tip and direction.
import { useMemo, useRef } from 'react'
import {
  ConeGeometry,
  CylinderGeometry,
  type Group,
  type Mesh,
  MeshStandardMaterial,
  Quaternion,
  Vector3,
} from 'three'
import type { ToolForm, ToolPose } from '../../story/moment.ts'
import { unknownKind } from '../../story/unknownKind.ts'
import { PALETTES, type Theme } from '../materials/palette.ts'
import { usePicture } from '../stage/usePicture.ts'

/** As many tools as can be in at once: every treated nerve's own, in the bedside cut. */
const MOST_TOOLS = 16
const UP = new Vector3(0, 1, 0)
/** Hub: a plain grip, mm. */
const HUB_LENGTH_MM = 22
const HUB_RADIUS_MM = 2.6

/** All built with the tip at the origin and the shaft along +y, radius 1 and length 1 where scaled. */
function makeParts() {
  const shaft = new CylinderGeometry(1, 1, 1, 20, 1, true).translate(0, 0.5, 0)
  const point = new ConeGeometry(1, 1, 20, 1, true).rotateX(Math.PI).translate(0, 0.5, 0)
  const hub = new CylinderGeometry(HUB_RADIUS_MM, HUB_RADIUS_MM * 0.55, HUB_LENGTH_MM, 20).translate(
    0,
    HUB_LENGTH_MM / 2,
    0,
  )
  return { shaft, point, hub }
}

interface ToolMeshes {
  readonly group: Group
  readonly point: Mesh
  readonly bare: Mesh
  readonly shaft: Mesh
  readonly hub: Mesh
}

export function Tools({ theme }: { theme: Theme }) {
  const parts = useMemo(makeParts, [])
  const tools = useRef<(Group | null)[]>([])
  const palette = PALETTES[theme]
  const materials = useMemo(
    () => ({
      steel: new MeshStandardMaterial({
        color: palette.steel,
        metalness: 0.85,
        roughness: 0.3,
        envMapIntensity: 1.3,
      }),
      insulation: new MeshStandardMaterial({ color: palette.insulation, metalness: 0, roughness: 0.42 }),
      hub: new MeshStandardMaterial({ color: palette.hub, metalness: 0, roughness: 0.5 }),
      ghost: new MeshStandardMaterial({
        color: palette.ink,
        metalness: 0,
        roughness: 1,
        transparent: true,
        opacity: 0.3,
        depthWrite: false,
      }),
    }),
    [palette],
  )
  const direction = useMemo(() => new Vector3(), [])
  const turn = useMemo(() => new Quaternion(), [])

  usePicture(({ moment }) => {
    for (let i = 0; i < MOST_TOOLS; i++) {
      const group = tools.current[i]
      if (!group) continue
      const tool = moment.tools[i]
      group.visible = tool !== undefined
      if (tool) setTool(meshesOf(group), tool, direction, turn, materials)
    }
  })

  return (
    <group>
      {Array.from({ length: MOST_TOOLS }, (_, i) => (
        <group
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed pool, its members have no other name
          key={i}
          visible={false}
          ref={(group) => {
            tools.current[i] = group
          }}
        >
          <mesh name="point" geometry={parts.point} material={materials.steel} />
          <mesh name="bare" geometry={parts.shaft} material={materials.steel} />
          <mesh name="shaft" geometry={parts.shaft} material={materials.insulation} />
          <mesh name="hub" geometry={parts.hub} material={materials.hub} />
        </group>
      ))}
    </group>
  )
}

function meshesOf(group: Group): ToolMeshes {
  const [point, bare, shaft, hub] = group.children as [Mesh, Mesh, Mesh, Mesh]
  return { group, point, bare, shaft, hub }
}

type ToolMaterials = Readonly<Record<'steel' | 'insulation' | 'hub' | 'ghost', MeshStandardMaterial>>

function setTool(
  { group, point, bare, shaft, hub }: ToolMeshes,
  tool: ToolPose,
  direction: Vector3,
  turn: Quaternion,
  materials: ToolMaterials,
): void {
  const { tipMm, hubUnit, outerDiameterMm, lengthMm, activeTipMm, opacity, form } = tool
  group.position.set(...tipMm)
  group.quaternion.copy(turn.setFromUnitVectors(UP, direction.set(...hubUnit)))
  const radius = outerDiameterMm / 2
  // A trocar point for the cannula (one diameter, as the lesion model has it), a longer one for a needle.
  const pointMm = activeTipMm > 0 ? outerDiameterMm : 2.4 * outerDiameterMm
  const bareEndMm = activeTipMm > 0 ? activeTipMm : lengthMm
  // It comes into view lengthwise, so that it never looks like glass.
  const seenMm = lengthMm * Math.max(0.02, opacity)
  point.scale.set(radius, pointMm, radius)
  bare.position.y = pointMm
  bare.scale.set(radius, Math.max(0.01, Math.min(bareEndMm, seenMm) - pointMm), radius)
  shaft.visible = activeTipMm > 0
  shaft.position.y = bareEndMm
  shaft.scale.set(radius * 1.04, Math.max(0.01, seenMm - bareEndMm), radius * 1.04)
  hub.visible = opacity > 0.98
  hub.position.y = lengthMm
  const worn = dressOf(form, materials)
  point.material = bare.material = worn.bare
  shaft.material = worn.shaft
  hub.material = worn.hub
}

interface Dress {
  readonly bare: MeshStandardMaterial
  readonly shaft: MeshStandardMaterial
  readonly hub: MeshStandardMaterial
}

function dressOf(form: ToolForm, { steel, insulation, hub, ghost }: ToolMaterials): Dress {
  switch (form) {
    case 'needle':
      return { bare: steel, shaft: steel, hub }
    case 'cannula':
      return { bare: steel, shaft: insulation, hub }
    case 'ghost':
      return { bare: ghost, shaft: ghost, hub: ghost }
    default:
      return unknownKind('Tools', form)
  }
}
