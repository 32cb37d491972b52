// The face of a section, filled and outlined. Made anew when the plane or the meshes change, never while the clock runs.
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { BufferGeometry, IUniform, Vector2 } from 'three'
import type { BoneId } from '../../anatomy/structures.ts'
import { type Section, sectionIndex } from '../../story/exploring/section.ts'
import type { Label } from '../../story/moment.ts'
import type { SpineMeshes } from '../body/assemble.ts'
import type { SoftMeshes } from '../body/softModel.ts'
import type { Palette } from '../materials/palette.ts'
import { cutFaces } from './cutFaces.ts'
import { cutLabels } from './cutLabels.ts'
import { faceGeometry } from './faceGeometry.ts'
import { makeFaceMaterials, setFacePalette } from './faceMaterial.ts'
import { rimMask } from './rimMask.ts'

export interface SectionFaceProps {
  readonly meshes: SpineMeshes
  readonly fine: ReadonlyMap<BoneId, BufferGeometry>
  /** What lies round the spine, once it is there. */
  readonly soft: SoftMeshes | null
  readonly section: Section
  readonly looks: IUniform
  readonly palette: Palette
  /** Names of what is cut. */
  readonly onLabels: (labels: readonly Label[]) => void
}

export function SectionFace({ meshes, fine, soft, section, looks, palette, onLabels }: SectionFaceProps) {
  const invalidate = useThree((state) => state.invalidate)
  const materials = useMemo(() => makeFaceMaterials(looks), [looks])
  const cut = useMemo(() => cutFaces(meshes, fine, section, soft), [meshes, fine, section, soft])
  const { faces, outlines } = useMemo(() => faceGeometry(meshes.body, cut, section), [meshes, cut, section])
  useEffect(() => {
    setFacePalette(materials, palette)
    invalidate()
  }, [materials, palette, invalidate])
  useEffect(() => {
    const mask = rimMask(cut)
    const { uRim, uRimCorner, uRimSize, uAxis } = materials.face.uniforms
    uRim!.value = mask?.texture ?? null
    if (mask) {
      ;(uRimCorner!.value as Vector2).set(...mask.cornerMm)
      ;(uRimSize!.value as Vector2).set(...mask.sizeMm)
    }
    uAxis!.value = sectionIndex(section.axis)
    invalidate()
    return () => mask?.texture.dispose()
  }, [cut, section.axis, materials, invalidate])
  useEffect(() => onLabels(cutLabels(cut, section)), [cut, section, onLabels])
  useEffect(() => () => onLabels([]), [onLabels])
  useEffect(
    () => () => {
      faces.dispose()
      outlines.dispose()
    },
    [faces, outlines],
  )
  useEffect(
    () => () => {
      materials.face.dispose()
      materials.line.dispose()
    },
    [materials],
  )
  return (
    <>
      <mesh name="cut faces" geometry={faces} material={materials.face} frustumCulled={false} />
      <lineSegments name="cut outlines" geometry={outlines} material={materials.line} frustumCulled={false} />
    </>
  )
}
