// The two plates of the spine, with the places of the twelve joints in them.
import { JOINTS, SIDES, suffixOf } from '../../anatomy/levels.ts'
import type { PlateView, SpinePlate } from '../../anatomy/plates.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { SpineShape } from '../field.ts'
import { viewFrom } from './camera.ts'
import { type PlateOptions, plate, plateMeshes } from './plate.ts'

const VIEWS: Readonly<Record<PlateView, PlateOptions>> = {
  start: { towards: viewFrom(30, 10), shortestMm: { inner: 5, outer: 2 }, toleranceMm: 0.3 },
  posterior: { towards: viewFrom(0, 4), shortestMm: { inner: 5, outer: 2 }, toleranceMm: 0.3 },
}

export function spinePlates(spine: SpineShape): Record<PlateView, SpinePlate> {
  const meshes = plateMeshes(spine)
  const joints = jointMargins(spine)
  return {
    start: plate(meshes, joints, VIEWS.start),
    posterior: plate(meshes, joints, VIEWS.posterior),
  }
}

/** Where each joint opens backwards, by joint and side. */
function jointMargins({ seeds, sacralSeeds }: SpineShape): Record<keyof SpinePlate['joints'], Vec3> {
  return Object.fromEntries(
    JOINTS.flatMap((joint) =>
      SIDES.map(suffixOf).map((suffix) => {
        const lower = joint.split('-')[1]!
        const margin =
          lower === 'S1'
            ? sacralSeeds[suffix].upperFacetMargin
            : seeds[`${lower}.${suffix}` as keyof typeof seeds].upperFacetMargin
        return [`${joint}.${suffix}`, margin]
      }),
    ),
  ) as Record<keyof SpinePlate['joints'], Vec3>
}
