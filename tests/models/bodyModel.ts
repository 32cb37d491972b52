// A variant body as it is shown: the typical model's meshes, moved where the body moves them, and the body's own in the
// place of those they replace. mm, patient axes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VariantId } from '../../src/anatomy/bodies.ts'
import type { Vertebra } from '../../src/anatomy/levels.ts'
import type { SolvedBody, Target, VertebraFrame } from '../../src/anatomy/solvedBody.ts'
import { mapNormal, mapPoint } from '../../src/math/affine.ts'
import { polyline } from '../../src/math/polyline.ts'
import type { Vec3 } from '../../src/math/vec3.ts'
import { vertex } from './boneGaps.ts'
import { type FileMesh, MODEL_FOLDER, modelMeshes } from './modelFile.ts'
import type { Course } from './nerveGaps.ts'

export interface BodyModel {
  readonly data: SolvedBody
  /** The body's own meshes, and all meshes as shown. */
  readonly own: ReadonlyMap<string, FileMesh>
  readonly shown: ReadonlyMap<string, FileMesh>
  readonly course: (nerve: string) => Course
  readonly target: (nerve: string) => Omit<Target, 'nerve'>
  readonly frame: (vertebra: Vertebra) => VertebraFrame
}

export async function bodyModel(body: VariantId, typical: ReadonlyMap<string, FileMesh>): Promise<BodyModel> {
  const data = JSON.parse(readFileSync(join(MODEL_FOLDER, 'bodies', `${body}.json`), 'utf8')) as SolvedBody
  const own = await modelMeshes(join('bodies', `${body}.glb`))
  const shown = new Map([...typical].map(([node, mesh]) => [node, own.get(node) ?? moved(mesh, data)]))
  const curves = data.nerves as Record<string, { points: number[]; stationsMm?: Course['stationsMm'] }>
  const targets = data.targets as Record<string, Omit<Target, 'nerve'>>
  const { frames } = data.landmarks as { frames: Record<Vertebra, VertebraFrame> }
  return {
    data,
    own,
    shown,
    course: (nerve) => courseOf(curves[nerve]!),
    target: (nerve) => targets[nerve]!,
    frame: (vertebra) => frames[vertebra],
  }
}

function courseOf({
  points,
  stationsMm = {},
}: {
  points: number[]
  stationsMm?: Course['stationsMm']
}): Course {
  const count = points.length / 4
  const centres = Array.from({ length: count }, (_, i) => points.slice(i * 4, i * 4 + 3) as unknown as Vec3)
  return {
    line: polyline(centres),
    radiiMm: Array.from({ length: count }, (_, i) => points[i * 4 + 3]!),
    stationsMm,
  }
}

function moved(mesh: FileMesh, { moved: move }: SolvedBody): FileMesh {
  if (!move || (move.nodes !== 'all' && !(move.nodes as readonly string[]).includes(mesh.node))) return mesh
  const positions = new Float32Array(mesh.positions.length)
  const normals = new Float32Array(mesh.normals.length)
  for (let v = 0; v < positions.length / 3; v++) {
    positions.set(mapPoint(move.map, vertex(mesh, v)), v * 3)
    const normal = [...mesh.normals.subarray(v * 3, v * 3 + 3)] as unknown as Vec3
    normals.set(mapNormal(move.map, normal), v * 3)
  }
  return { ...mesh, positions, normals }
}
