// Lays a bone on a reference before its parameters are fitted: turn, shift and size, from several starts. mm.
import { degToRad } from '../../math/scalar.ts'
import { add, scale, sub, type Vec3 } from '../../math/vec3.ts'
import type { Solid } from '../field.ts'
import { sampleSurface, type TriangleMesh } from '../measure/triangleMesh.ts'
import { fitBone } from './boneFit.ts'
import { fieldSurface } from './fieldSurface.ts'
import { nudged, outOfBone, type Pose, UPRIGHT } from './pose.ts'

const PITCHES_DEG = [-50, -25, 0, 25, 50]

const middle = (points: readonly Vec3[]): Vec3 =>
  scale(
    points.reduce((sum, p) => add(sum, p), [0, 0, 0] as Vec3),
    1 / points.length,
  )

/** Best of five pitches. The reference must stand about upright: x to the left, y cranial, z forward. */
export function alignBone(solid: Solid, reference: TriangleMesh): Pose {
  const own = middle(fieldSurface(solid, 3))
  const goal = middle(sampleSurface(reference, 2000).map(({ point }) => point))
  const tries = PITCHES_DEG.map((pitch) => {
    const turned = nudged(UPRIGHT, [degToRad(pitch), 0, 0], [0, 0, 0], 0)
    const start: Pose = { ...turned, origin: add(turned.origin, sub(goal, outOfBone(turned, own))) }
    return fitBone({
      start: {},
      build: () => solid,
      reference,
      pose: start,
      points: 600,
      normalPoints: 0,
      ownStepMm: 4,
      robustMm: 3,
      rounds: 15,
      scaleIsFree: true,
    })
  })
  return tries.reduce((best, tried) => (tried.meanMm < best.meanMm ? tried : best)).pose
}
