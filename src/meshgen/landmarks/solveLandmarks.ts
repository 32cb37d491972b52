// Everything that the committed landmarks hold. mm, patient axes.

import { LUMBAR, SIDES, suffixOf, type Vertebra } from '../../anatomy/levels.ts'
import type { Anchor, ScottieDog, VertebraFrame } from '../../anatomy/solvedBody.ts'
import type { StructureId } from '../../anatomy/structures.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { SpineShape } from '../field.ts'
import type { ModelMesh } from '../glb/modelMesh.ts'
import { unionField } from '../mesh/unionField.ts'
import type { Strand } from '../nerves/strand.ts'
import { skinProfile } from '../targets/skin.ts'
import { anchors } from './anchors.ts'
import { scottieDog } from './scottie.ts'

export interface Landmarks {
  readonly frames: Record<Vertebra, VertebraFrame>
  readonly anchors: Record<StructureId, Anchor>
  readonly scottie: Record<string, ScottieDog>
  readonly skinProfile: [number, number][]
}

export function solveLandmarks(
  spine: SpineShape,
  meshes: readonly ModelMesh[],
  strands: readonly Strand[],
): Landmarks {
  const scottie: Landmarks['scottie'] = {}
  for (const vertebra of LUMBAR) {
    const mesh = meshes.find(({ node }) => node === `bone.${vertebra}`)
    if (!mesh) throw new Error(`solveLandmarks: the model has no bone.${vertebra}`)
    for (const side of SIDES) {
      const suffix = suffixOf(side)
      scottie[`${vertebra}.${suffix}`] = scottieDog(mesh, vertebra, suffix, spine.frames[vertebra])
    }
  }
  return {
    frames: roundedFrames(spine),
    anchors: anchors(meshes, strands, unionField(spine.bones), smallParts(spine)),
    scottie,
    skinProfile: skinProfile(spine),
  }
}

export const roundedFrames = ({ frames }: SpineShape): Landmarks['frames'] =>
  mapValues(frames, ({ originMm, xUnit, yUnit, zUnit }) => ({
    originMm: rounded(originMm, 2),
    xUnit: rounded(xUnit, 5),
    yUnit: rounded(yUnit, 5),
    zUnit: rounded(zUnit, 5),
  }))

/** Points of the small processes, by part. */
export function smallParts({ seeds }: SpineShape): Map<string, Vec3> {
  return new Map(
    Object.entries(seeds).flatMap(([key, { mamillary, accessory }]) => {
      const [vertebra, suffix] = key.split('.')
      return [
        [`bone.${vertebra}.mamillary.${suffix}`, mamillary],
        [`bone.${vertebra}.accessory.${suffix}`, accessory],
      ] as const
    }),
  )
}

const mapValues = <K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  change: (value: A) => B,
): Record<K, B> =>
  Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, change(value)])) as Record<K, B>

const rounded = (v: Vec3, digits: number): Vec3 =>
  v.map((value) => Number(value.toFixed(digits)) + 0) as unknown as Vec3
