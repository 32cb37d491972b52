// The spine: bones one by one (so that a finer one can take a lighter one's place), the rest merged by material.
import { useFrame, useThree } from '@react-three/fiber'
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import type { BufferGeometry, Material, Mesh } from 'three'
import type { Body } from '../../anatomy/body.ts'
import { bonyLigaments } from '../../anatomy/bonyLigaments.ts'
import {
  BONES,
  type BoneId,
  kindOf,
  partsOfBone,
  STRUCTURES,
  type StructureId,
} from '../../anatomy/structures.ts'
import type { Section } from '../../story/exploring/section.ts'
import { lookOf } from '../../story/looks.ts'
import type { Label } from '../../story/moment.ts'
import { LooksTexture } from '../materials/looksTexture.ts'
import { PALETTES, type Theme } from '../materials/palette.ts'
import { makeSurfaceMaterial, makeSurfaceUniforms, setPaletteUniforms } from '../materials/surfaceMaterial.ts'
import { keptSide } from '../section/sectionPlane.ts'
import { usePicture } from '../stage/usePicture.ts'
import { makeHeatFields, setVolumes } from '../things/volumeUniforms.ts'
import type { SpineMeshes } from './assemble.ts'
import { disposeAll, spineGeometries } from './disposeMeshes.ts'
import { DrawnParts } from './drawnParts.ts'
import type { SoftMeshes } from './softModel.ts'

interface SpineProps {
  readonly meshes: SpineMeshes
  /** Finer bones that have arrived; a bone is drawn fine when the camera is close to it. */
  readonly fine: ReadonlyMap<BoneId, BufferGeometry>
  /** What lies round it, for what is cut; null until it is there. */
  readonly soft: SoftMeshes | null
  readonly theme: Theme
  readonly lit: ReadonlySet<StructureId>
  /** Layers of the facet joints that are taken off. */
  readonly peeled: ReadonlySet<'capsule' | 'cartilage'>
  readonly section: Section | null
  readonly onCutLabels: (labels: readonly Label[]) => void
}

/** Fetched when something is cut. */
const SectionFace = lazy(async () => ({ default: (await import('../section/SectionFace.tsx')).SectionFace }))

/** Ink outline of a nerve: 0.28 mm in close-ups, never thinner than this on screen. */
const OUTLINE_MM = 0.28
const OUTLINE_LEAST_PX = 1.3
const OUTLINE_MOST_MM = 0.5
/** Structures that are drawn as one mesh, by the kind of surface. */
type MergedKind = 'disc' | 'cartilage' | 'strap' | 'bone' | 'nerve' | 'ilium'

const ofKind = (kind: ReturnType<typeof kindOf>): readonly StructureId[] =>
  STRUCTURES.filter((id) => kindOf(id) === kind)

const MERGED: Readonly<Record<Exclude<MergedKind, 'bone'>, readonly StructureId[]>> = {
  disc: ofKind('disc'),
  cartilage: ofKind('facet'),
  strap: ofKind('ligament'),
  nerve: ofKind('nerve'),
  ilium: ofKind('ilium'),
}

/** Of bones only what has turned to bone is merged; which that is depends on the body. */
const membersOf = (body: Body, kind: MergedKind): readonly StructureId[] =>
  kind === 'bone' ? bonyLigaments(body) : MERGED[kind]

/** Fine bones are drawn when the picture frames less than this, and only the nearest ones. */
const FINE_BELOW_MM = 120
export const FINE_BONES_AT_ONCE = 2
/** Farther ghosts are drawn once only: their far walls show through, faintly, and they cost half. */
const VEILED_GHOSTS_AT_ONCE = 4

export function Spine({ meshes, fine, soft, theme, lit, peeled, section, onCutLabels }: SpineProps) {
  const invalidate = useThree((state) => state.invalidate)
  const bones = useRef(new Map<BoneId, Mesh>())
  const veils = useRef(new Map<BoneId, Mesh>())
  const merged = useRef(new Map<MergedKind, Mesh>())
  const nerves = useMemo(() => new DrawnParts(meshes.nerves), [meshes])
  const outlines = useMemo(() => new DrawnParts(meshes.nerves), [meshes])
  useEffect(
    () => () => disposeAll([...spineGeometries(meshes), nerves.geometry, outlines.geometry]),
    [meshes, nerves, outlines],
  )
  useEffect(() => () => disposeAll(fine.values()), [fine])
  const looks = useMemo(() => new LooksTexture(), [])
  const fields = useMemo(makeHeatFields, [])
  const uniforms = useMemo(() => makeSurfaceUniforms({ value: looks.texture }, fields), [looks, fields])
  const materials = useMemo(
    () => ({
      bone: makeSurfaceMaterial('bone', uniforms),
      boneGhost: makeSurfaceMaterial('bone', uniforms, true),
      boneVeil: veil(makeSurfaceMaterial('bone', uniforms, true)),
      disc: makeSurfaceMaterial('disc', uniforms),
      discGhost: makeSurfaceMaterial('disc', uniforms, true),
      cartilage: makeSurfaceMaterial('cartilage', uniforms),
      cartilageGhost: makeSurfaceMaterial('cartilage', uniforms, true),
      capsule: makeSurfaceMaterial('capsule', uniforms),
      strap: makeSurfaceMaterial('strap', uniforms),
      strapGhost: makeSurfaceMaterial('strap', uniforms, true),
      nerve: makeSurfaceMaterial('nerve', uniforms),
      nerveGhost: makeSurfaceMaterial('nerve', uniforms, true),
      outline: makeSurfaceMaterial('nerve outline', uniforms),
      ilium: makeSurfaceMaterial('ilium', uniforms),
      iliumVeil: veil(makeSurfaceMaterial('ilium', uniforms)),
    }),
    [uniforms],
  )
  useEffect(() => () => Object.values(materials).forEach((material) => void material.dispose()), [materials])

  useEffect(() => {
    looks.setPalette(PALETTES[theme], meshes.body)
    setPaletteUniforms(uniforms, PALETTES[theme], theme)
    invalidate()
  }, [looks, uniforms, theme, meshes, invalidate])

  useEffect(() => {
    looks.setLit(lit)
    invalidate()
  }, [looks, lit, invalidate])

  usePicture(({ moment, view }) => {
    looks.setMoment(moment)
    setVolumes(uniforms, fields, moment)
    uniforms.uOutlineMm!.value = Math.min(
      OUTLINE_MOST_MM,
      Math.max(OUTLINE_MM, OUTLINE_LEAST_PX * view.mmPerPx),
    )
    for (const [id, mesh] of bones.current) {
      const isGhost = partsOfBone(id).some((part) => lookOf(moment.looks, part, 'ghost') > 0)
      mesh.material = isGhost ? materials.boneGhost : materials.bone
      mesh.renderOrder = isGhost ? GHOST_ORDER : 0
      mesh.visible = lookOf(moment.looks, id, 'presence') > 0
      veils.current.get(id)!.visible = isGhost && mesh.visible
    }
    for (const [kind, mesh] of merged.current) {
      const drawn = membersOf(meshes.body, kind).filter((id) => lookOf(moment.looks, id, 'presence') > 0)
      mesh.visible = drawn.length > 0
      if (kind === 'ilium') continue
      const isGhost = drawn.some((id) => lookOf(moment.looks, id, 'ghost') > 0)
      mesh.material = isGhost ? materials[`${kind}Ghost`] : materials[kind]
      mesh.renderOrder = isGhost ? GHOST_ORDER : 0
    }
    nerves.show(MERGED.nerve.filter((id) => lookOf(moment.looks, id, 'presence') > 0))
    // Nerves outside the plan have no ink outline.
    outlines.show(MERGED.nerve.filter((id) => lookOf(moment.looks, id, 'emphasis') > 0 || lit.has(id)))
    uniforms.uSection!.value.set(...keptSide(section, view))
  })

  useFrame(({ camera }) => {
    // A ghost is drawn twice and shows its edge alone: the light form does.
    const solid = [...bones.current].filter(([, { material }]) => material !== materials.boneGhost)
    const ghosts = [...bones.current]
      .filter(([, { material, visible }]) => material === materials.boneGhost && visible)
      .map(([id]) => ({ id, mm: camera.position.distanceTo(meshes.bones.get(id)!.boundingSphere!.center) }))
      .sort((a, b) => a.mm - b.mm)
    for (const [turn, { id }] of ghosts.entries())
      veils.current.get(id)!.visible = turn < VEILED_GHOSTS_AT_ONCE
    const chosen = nearestFine(
      meshes,
      fine,
      camera.position.distanceTo.bind(camera.position),
      solid.map(([id]) => id),
    )
    for (const [id, mesh] of bones.current) {
      const geometry = chosen.has(id) ? fine.get(id)! : meshes.bones.get(id)!
      if (mesh.geometry === geometry) continue
      mesh.geometry = geometry
      veils.current.get(id)!.geometry = geometry
    }
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is peeled or cut needs one new frame
  useEffect(() => invalidate(), [invalidate, peeled, section])

  const keep =
    (kind: MergedKind) =>
    (mesh: Mesh | null): void => {
      if (mesh) merged.current.set(kind, mesh)
      else merged.current.delete(kind)
    }

  return (
    <group>
      {BONES.map((id) => (
        <mesh
          key={id}
          name={id}
          geometry={meshes.bones.get(id)!}
          material={materials.bone}
          ref={(mesh) => {
            if (mesh) bones.current.set(id, mesh)
            else bones.current.delete(id)
          }}
        />
      ))}
      {BONES.map((id) => (
        <mesh
          key={`veil ${id}`}
          name={`veil ${id}`}
          geometry={meshes.bones.get(id)!}
          material={materials.boneVeil}
          renderOrder={VEIL_ORDER}
          visible={false}
          ref={(mesh) => {
            if (mesh) veils.current.set(id, mesh)
            else veils.current.delete(id)
          }}
        />
      ))}
      <mesh name="discs" ref={keep('disc')} geometry={meshes.discs} />
      <group visible={!peeled.has('cartilage')}>
        <mesh name="cartilage" ref={keep('cartilage')} geometry={meshes.cartilage} />
      </group>
      <mesh name="straps" ref={keep('strap')} geometry={meshes.straps} />
      {meshes.bony && <mesh name="bony ligaments" ref={keep('bone')} geometry={meshes.bony} />}
      <mesh name="nerves" ref={keep('nerve')} geometry={nerves.geometry} />
      <mesh name="nerve outlines" geometry={outlines.geometry} material={materials.outline} />
      <mesh
        name="capsules"
        visible={!peeled.has('capsule')}
        geometry={meshes.capsules}
        material={materials.capsule}
        renderOrder={2}
      />
      <mesh name="veil ilia" geometry={meshes.ilia} material={materials.iliumVeil} renderOrder={2.9} />
      {section && (
        <Suspense fallback={null}>
          <SectionFace
            meshes={meshes}
            fine={fine}
            soft={soft}
            section={section}
            looks={uniforms.uLooks!}
            palette={PALETTES[theme]}
            onLabels={onCutLabels}
          />
        </Suspense>
      )}
      <mesh
        name="ilia"
        ref={keep('ilium')}
        geometry={meshes.ilia}
        material={materials.ilium}
        renderOrder={3}
      />
    </group>
  )
}

/**
 * A ghosted bone (the ilia always are) is drawn twice: first into depth alone, so that of the bone itself only the wall
 * that faces the reader shows, and not its far side through the near one in whatever order its triangles come. Capsules
 * lie before both.
 */
const VEIL_ORDER = 2.5
const GHOST_ORDER = 2.6

function veil(material: Material): Material {
  material.colorWrite = false
  return material
}

/** The bones nearest to the eye, when it is close enough for their finer form to show. */
function nearestFine(
  meshes: SpineMeshes,
  fine: ReadonlyMap<BoneId, BufferGeometry>,
  distanceTo: (place: import('three').Vector3) => number,
  solid: readonly BoneId[],
): ReadonlySet<BoneId> {
  if (fine.size === 0) return new Set()
  const ranked = solid
    .filter((id) => fine.has(id))
    .map((id) => ({ id, mm: distanceTo(meshes.bones.get(id)!.boundingSphere!.center) }))
    .sort((a, b) => a.mm - b.mm)
  const reach = FINE_BELOW_MM / (2 * Math.tan((11 * Math.PI) / 180))
  return new Set(
    ranked
      .filter(({ mm }) => mm < reach + 40)
      .slice(0, FINE_BONES_AT_ONCE)
      .map(({ id }) => id),
  )
}
