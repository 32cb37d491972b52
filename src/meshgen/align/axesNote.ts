// How a mesh was found to lie, in words for the person who brought it.
import type { Vec3 } from '../../math/vec3.ts'
import { turnBetween } from './alignMeshes.ts'
import { type Pose, UPRIGHT } from './pose.ts'

/** Beyond this a tilt is no tilt: the axes are others. */
const MOST_TILT_RAD = 1.05

const nearestAxis = (v: Vec3): string => {
  const k = [0, 1, 2].reduce((best, next) => (Math.abs(v[next]!) > Math.abs(v[best]!) ? next : best))
  return `${v[k]! < 0 ? '-' : '+'}${'xyz'[k]}`
}

/** `marked`: the axes that the file's head names, into which it has been turned already. */
export function axesNote({ axes }: Pose, marked: string | null): string {
  const side = 'a mirror image cannot be told from the real bone, so left and right are as the file has them'
  const upright = turnBetween({ ...UPRIGHT, axes }, UPRIGHT) < MOST_TILT_RAD
  if (marked && !upright)
    return `found turned against the axes ${marked} that its head names: was the image's direction lost on the way? Look which side is left; ${side}`
  if (marked) return `lies as its head says; ${side}`
  return `found with left ${nearestAxis(axes[0])}, up ${nearestAxis(axes[1])}, front ${nearestAxis(axes[2])}; ${side}`
}
