// What lies round the spine, drawn when a step or a person asks for it: fetched by itself, never in the way of the
// story. Each group of structures is drawn twice, solid and see-through, and only while one of them is there.
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { Color, type Mesh, type MeshStandardMaterial, Vector2 } from 'three'
import type { Body } from '../../anatomy/body.ts'
import type { SoftId } from '../../anatomy/softTissue.ts'
import { STRUCTURES, type StructureId } from '../../anatomy/structures.ts'
import type { Section } from '../../story/exploring/section.ts'
import { lookOf } from '../../story/looks.ts'
import type { Looks } from '../../story/moment.ts'
import { LooksTexture } from '../materials/looksTexture.ts'
import { PALETTES, type Theme } from '../materials/palette.ts'
import { makeSoftMaterial, type SoftPass, type SoftUniforms } from '../materials/softMaterial.ts'
import {
  makeSurfaceUniforms,
  type SurfaceUniforms,
  setPaletteUniforms,
} from '../materials/surfaceMaterial.ts'
import { keptSide } from '../section/sectionPlane.ts'
import { usePicture } from '../stage/usePicture.ts'
import { SkinPatch } from '../things/SkinPatch.tsx'
import { makeHeatFields } from '../things/volumeUniforms.ts'
import { disposeAll, softGeometries } from './disposeMeshes.ts'
import { DrawnParts } from './drawnParts.ts'
import {
  ENDS_MM,
  SOFT_GROUPS,
  type SoftGroup,
  type SoftMeshes,
  softPresence,
  WHOLE_SHARE,
} from './softModel.ts'

export interface SoftTissueProps {
  readonly body: Body
  /** Of that body; null until they are there. */
  readonly meshes: SoftMeshes | null
  readonly theme: Theme
  readonly lit: ReadonlySet<StructureId>
  readonly section: Section | null
}

const PASSES: readonly SoftPass[] = ['solid', 'clear']
const FLESH_PASSES: readonly SoftPass[] = ['solid', 'depth', 'clear']
const passesOf = (group: SoftGroup): readonly SoftPass[] => (group === 'muscle' ? FLESH_PASSES : PASSES)
/**
 * Inner things first, so that layers over them are blended on top; flesh and what covers it after clouds and contours,
 * which lie within.
 */
const ORDER: Readonly<Record<SoftGroup, number>> = {
  firm: 1.1,
  sac: 1.2,
  twig: 1.3,
  muscle: 12,
  fascia: 13,
  fat: 14,
  skin: 15,
}

export function SoftTissue({ body, meshes, theme, lit, section }: SoftTissueProps) {
  return (
    <>
      {meshes && <SoftMeshesDrawn body={body} meshes={meshes} theme={theme} lit={lit} section={section} />}
      <SkinPatch palette={PALETTES[theme]} fascia={meshes?.groups.get('fascia') ?? null} />
    </>
  )
}

function SoftMeshesDrawn({
  body,
  meshes,
  theme,
  lit,
  section,
}: SoftTissueProps & { readonly meshes: SoftMeshes }) {
  const invalidate = useThree((state) => state.invalidate)
  const looks = useMemo(() => new LooksTexture(), [])
  const uniforms: SurfaceUniforms & SoftUniforms = useMemo(
    () => ({
      ...makeSurfaceUniforms({ value: looks.texture }, makeHeatFields()),
      uTendon: { value: new Color() },
      uEndsMm: { value: new Vector2(...ENDS_MM) },
    }),
    [looks],
  )
  const materials = useMemo(
    () =>
      new Map<string, MeshStandardMaterial>(
        SOFT_GROUPS.flatMap((group) =>
          passesOf(group).map(
            (pass) => [`${group} ${pass}`, makeSoftMaterial(group, pass, uniforms)] as const,
          ),
        ),
      ),
    [uniforms],
  )
  useEffect(
    () => () => {
      for (const material of materials.values()) material.dispose()
      looks.texture.dispose()
    },
    [materials, looks],
  )
  useEffect(() => {
    looks.setPalette(PALETTES[theme], body)
    setPaletteUniforms(uniforms, PALETTES[theme], theme)
    uniforms.uTendon.value.set(PALETTES[theme].tendon)
    invalidate()
  }, [looks, uniforms, theme, body, invalidate])
  useEffect(() => {
    looks.setLit(lit)
    invalidate()
  }, [looks, lit, invalidate])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is cut needs one new frame
  useEffect(() => invalidate(), [invalidate, section])

  const parts = useMemo(() => partsOf(meshes), [meshes])
  useEffect(() => () => disposeAll(softGeometries(meshes)), [meshes])
  useEffect(
    () => () => {
      for (const drawn of [...parts.solid.values(), ...parts.clear.values()]) drawn.geometry.dispose()
    },
    [parts],
  )
  const drawn = useRef(new Map<string, Mesh>())
  usePicture(({ moment, view }) => {
    looks.setMoment(moment)
    uniforms.uSection!.value.set(...keptSide(section, view))
    for (const group of SOFT_GROUPS) {
      const { whole, clear } = drawnAs(moment.looks, meshes.membersOf.get(group)!, group)
      const isSolid = parts.solid.get(group)!.show(whole) > 0
      // What is solid is seen through only where it runs out.
      const isClear = parts.clear.get(group)!.show(clear, whole) > 0
      for (const pass of passesOf(group)) {
        const mesh = drawn.current.get(`${group} ${pass}`)
        if (mesh) mesh.visible = pass === 'solid' ? isSolid : isClear
      }
    }
  })
  return (
    <group name="soft tissue">
      {SOFT_GROUPS.flatMap((group) =>
        passesOf(group).map((pass) => {
          const key = `${group} ${pass}`
          return (
            <mesh
              key={key}
              name={key}
              geometry={parts[pass === 'solid' ? 'solid' : 'clear'].get(group)!.geometry}
              material={materials.get(key)!}
              renderOrder={pass === 'solid' ? 0 : ORDER[group] - (pass === 'depth' ? 0.5 : 0)}
              visible={false}
              ref={(mesh) => {
                if (mesh) drawn.current.set(key, mesh)
                else drawn.current.delete(key)
              }}
            />
          )
        }),
      )}
    </group>
  )
}

/** Which structures of a group are drawn solid, and which see-through; the rest is not there. */
function drawnAs(
  looks: Looks,
  members: readonly SoftId[],
  group: SoftGroup,
): { whole: readonly SoftId[]; clear: readonly SoftId[] } {
  const there = members.filter((id) => lookOf(looks, id, 'presence') > 0)
  const isWhole = (id: SoftId): boolean =>
    (lookOf(looks, id, 'presence') > WHOLE_SHARE || group === 'twig') && lookOf(looks, id, 'ghost') <= 0.01
  return { whole: there.filter(isWhole), clear: there.filter((id) => !isWhole(id)) }
}

/** The merged mesh of a group, to be drawn solid or see-through in parts. */
function partsOf(
  meshes: SoftMeshes,
): Readonly<Record<'solid' | 'clear', ReadonlyMap<SoftGroup, DrawnParts>>> {
  const each = (runsOut: boolean) =>
    new Map(
      SOFT_GROUPS.map((group) => {
        const merged = meshes.groups.get(group)!
        const place = merged.getAttribute('position')
        const structure = merged.getAttribute('structure')
        const nature = merged.getAttribute('nature')
        const isEdge = (vertex: number): boolean =>
          softPresence(
            STRUCTURES[structure.getX(vertex)] as SoftId,
            nature.getW(vertex),
            place.getY(vertex),
          ) <= WHOLE_SHARE
        return [group, new DrawnParts(merged, runsOut ? isEdge : undefined)] as const
      }),
    )
  return { solid: each(false), clear: each(true) }
}
