// The fourteen measures of every lumbar level, on the meshes of a model file. mm, degrees.
import { vertebraFrame } from '../../anatomy/landmarks.ts'
import { LUMBAR, type LumbarVertebra, VERTEBRAE, type Vertebra } from '../../anatomy/levels.ts'
import type { Measure } from '../../anatomy/morphometry.ts'
import type { VertebraFrame } from '../../anatomy/solvedBody.ts'
import { TYPICAL_BODY } from '../../anatomy/typicalBody.ts'
import { intoFrame } from '../shapes/placement.ts'
import { type TriangleMesh, vertexAt } from './triangleMesh.ts'
import { allMeasures, jointMeasures, vertebraMeasures } from './vertebraMeasures.ts'

/** A mesh in patient axes brought into a frame. */
export function inFrame(frame: VertebraFrame, mesh: TriangleMesh): TriangleMesh {
  const positions = new Float64Array(mesh.positions.length)
  for (let v = 0; v < positions.length / 3; v++) positions.set(intoFrame(frame, vertexAt(mesh, v)), v * 3)
  return { positions, indices: mesh.indices }
}

/** `bones` by node name, in patient axes; `frameOf` gives the frames of their spine. Throws when a bone is missing. */
export function spineMeasures(
  bones: ReadonlyMap<string, TriangleMesh>,
  frameOf: (vertebra: Vertebra) => VertebraFrame = (vertebra) => vertebraFrame(TYPICAL_BODY, vertebra),
): Record<LumbarVertebra, Record<Measure, number>> {
  const bone = (vertebra: Vertebra): TriangleMesh => {
    const name = vertebra === 'S1' ? 'bone.sacrum' : `bone.${vertebra}`
    const mesh = bones.get(name)
    if (!mesh) throw new Error(`spineMeasures: the model has no ${name}`)
    return mesh
  }
  return Object.fromEntries(
    LUMBAR.map((level) => {
      const below = VERTEBRAE[VERTEBRAE.indexOf(level) + 1]!
      return [
        level,
        allMeasures(
          vertebraMeasures(inFrame(frameOf(level), bone(level))),
          jointMeasures(inFrame(frameOf(below), bone(level)), inFrame(frameOf(below), bone(below))),
        ),
      ]
    }),
  ) as Record<LumbarVertebra, Record<Measure, number>>
}
