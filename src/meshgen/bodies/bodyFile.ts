// The data of one body as they are written: what was solved again for it, and the typical spine's for all else, moved
// where the body moves it. mm, patient axes.
import type { VariantId } from '../../anatomy/bodies.ts'
import type { LumbarVertebra, SideSuffix } from '../../anatomy/levels.ts'
import type { Anchor, ScottieDog, SolvedBody, SolvedLandmarks, Target } from '../../anatomy/solvedBody.ts'
import { SPINE_STRUCTURES, type StructureId } from '../../anatomy/structures.ts'
import { type Affine, mapNormal, mapPoint } from '../../math/affine.ts'
import { addScaled, normalize, sub, type Vec3 } from '../../math/vec3.ts'
import type { SpineShape } from '../field.ts'
import type { ModelMesh } from '../glb/modelMesh.ts'
import { anchors } from '../landmarks/anchors.ts'
import { scottieDog } from '../landmarks/scottie.ts'
import { type Landmarks, roundedFrames, smallParts } from '../landmarks/solveLandmarks.ts'
import { unionField } from '../mesh/unionField.ts'
import type { ModelPiece } from '../modelJobs.ts'
import { hundredth, type SolvedCurve, solvedCurves } from '../nerves/solvedCurves.ts'
import { bodyMoves } from '../shapes/bodyMoves.ts'
import { distanceToSkin, skinProfile } from '../targets/skin.ts'
import { solvedTarget } from '../targets/solvedTargets.ts'

/** The typical spine's data, as committed. */
export interface TypicalData {
  readonly nerves: Readonly<Record<string, SolvedCurve>>
  readonly targets: Readonly<Record<string, Omit<Target, 'nerve'>>>
  readonly landmarks: Landmarks
}

export function bodyFile(
  body: VariantId,
  spine: SpineShape,
  pieces: readonly ModelPiece[],
  typical: TypicalData,
): SolvedBody {
  const meshes = pieces.flatMap(({ light }) => light)
  const strands = pieces.flatMap((piece) => piece.strands)
  const targets = pieces.flatMap((piece) => piece.targets)
  const { moved, soft } = bodyMoves(body)
  const skin = skinProfile(spine)
  return {
    moved,
    soft,
    nerves: { ...typical.nerves, ...solvedCurves(strands) },
    targets: {
      ...onSkin(typical.targets, skin),
      ...Object.fromEntries(targets.map((target) => [target.nerve, solvedTarget(target)])),
    },
    landmarks: {
      frames: roundedFrames(spine),
      anchors: { ...movedAnchors(body, typical.landmarks), ...newAnchors(spine, meshes, pieces) },
      scottie: {
        ...movedDogs(body, typical.landmarks),
        ...newDogs(spine, meshes),
      } as SolvedLandmarks['scottie'],
      skinProfile: skin,
    },
  }
}

/** Targets kept from the typical spine begin on this body's skin: each path is carried on, or cut, to it. */
function onSkin(
  targets: TypicalData['targets'],
  skin: readonly (readonly [number, number])[],
): Record<string, Omit<Target, 'nerve'>> {
  const entry = (from: Vec3, through: Vec3): Vec3 => {
    const out = normalize(sub(through, from))
    return addScaled(from, out, distanceToSkin(skin, from, out)).map(hundredth) as unknown as Vec3
  }
  return Object.fromEntries(
    Object.entries(targets).map(([nerve, { block, rf }]) => [
      nerve,
      {
        block: { ...block, entryMm: entry(block.targetMm, block.entryMm) },
        rf: { ...rf, entryMm: entry(rf.lineMm[0], rf.entryMm) },
      },
    ]),
  )
}

/** The map of a structure of the typical spine into the body, if the body moves it. */
function mapOf(body: VariantId, node: string): Affine | null {
  const { moved } = bodyMoves(body)
  if (!moved) return null
  const nodes: readonly string[] | 'all' = moved.nodes
  if (nodes === 'all') return moved.map as Affine
  const owns = (name: string): boolean =>
    node === name || node.startsWith(`${name}.`) || name.startsWith(`${node}.`)
  return nodes.some(owns) || (node.startsWith('bone.S1') && nodes.includes('bone.sacrum'))
    ? (moved.map as Affine)
    : null
}

const tenths = (p: Vec3): Vec3 => p.map((value) => Math.round(value * 10) / 10 + 0) as unknown as Vec3

function movedAnchors(body: VariantId, { anchors: old }: Landmarks): Record<StructureId, Anchor> {
  return Object.fromEntries(
    Object.entries<Anchor>(old).map(([id, anchor]) => {
      const map = mapOf(body, id)
      if (!map) return [id, anchor]
      const outward = mapNormal(map, anchor.outwardUnit)
      return [
        id,
        {
          pointMm: tenths(mapPoint(map, anchor.pointMm)),
          outwardUnit: outward.map(hundredth) as unknown as Vec3,
        },
      ]
    }),
  ) as Record<StructureId, Anchor>
}

/** Anchors of what has a mesh or a course of its own in this body. */
function newAnchors(
  spine: SpineShape,
  meshes: readonly ModelMesh[],
  pieces: readonly ModelPiece[],
): Partial<Record<StructureId, Anchor>> {
  const drawn = new Set<string>(meshes.flatMap(({ node, partTable }) => [node, ...(partTable ?? [])]))
  const own = SPINE_STRUCTURES.filter((id) => drawn.has(id) || drawn.has(`${id}.capsule`))
  const strands = pieces.flatMap((piece) => piece.strands)
  return anchors(meshes, strands, unionField(spine.bones), smallParts(spine), own)
}

function movedDogs(body: VariantId, { scottie }: Landmarks): Landmarks['scottie'] {
  return Object.fromEntries(
    Object.entries<ScottieDog>(scottie).map(([key, dog]) => {
      const map = mapOf(body, `bone.${key.split('.')[0]}`)
      const moved = (line: readonly Vec3[]): readonly Vec3[] =>
        map ? line.map((point) => tenths(mapPoint(map, point))) : line
      return [key, { outline: moved(dog.outline), eye: moved(dog.eye) }]
    }),
  )
}

function newDogs(spine: SpineShape, meshes: readonly ModelMesh[]): Landmarks['scottie'] {
  return Object.fromEntries(
    meshes
      .filter(({ partTable }) => partTable)
      .flatMap((mesh) =>
        (['R', 'L'] as const).map((suffix: SideSuffix) => {
          const vertebra = mesh.node.slice('bone.'.length) as LumbarVertebra
          return [`${vertebra}.${suffix}`, scottieDog(mesh, vertebra, suffix, spine.frames[vertebra])]
        }),
      ),
  )
}
