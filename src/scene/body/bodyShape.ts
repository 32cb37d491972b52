// The nodes of a variant body, made of the typical spine's: some take their place, some are carried along. Fetched when
// a variant is shown.
import type { Body } from '../../anatomy/body.ts'
import type { MovedNodes } from '../../anatomy/solvedBody.ts'
import { mapNormal, mapPoint } from '../../math/affine.ts'
import { keptBytes } from './keptBytes.ts'
import { type ModelGeometries, parseModel } from './loadModel.ts'
import { moveGeometry } from './moveGeometry.ts'

/** Makes the typical nodes the body's; those that are carried along are changed themselves. */
export type BodyShape = (base: ModelGeometries) => ModelGeometries

/** Rejects when the body's own nodes cannot be had; asking again tries again. */
export async function bodyShape(body: Body): Promise<BodyShape> {
  const { id, moved } = body
  const nodes = await parseModel(await keptBytes(`models/bodies/${id}.glb`), [])
  return (base) => asBody(base, nodes, moved)
}

/** Every node of `base`, in its own form where `own` has it, else carried along where `moved` says so. */
export function asBody(
  base: ModelGeometries,
  own: ModelGeometries,
  moved: MovedNodes | null,
): ModelGeometries {
  for (const [name, geometry] of base) {
    if (!moved || own.has(name) || !(moved.nodes === 'all' || moved.nodes.includes(name))) continue
    moveGeometry(geometry, ({ pointMm, outwardUnit }) => ({
      pointMm: mapPoint(moved.map, pointMm),
      outwardUnit: mapNormal(moved.map, outwardUnit),
    }))
  }
  return new Map([...base].map(([name, geometry]) => [name, own.get(name) ?? geometry]))
}
