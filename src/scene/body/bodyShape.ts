// The nodes of the body that this page shows, made of the typical spine's: some take their place, some are carried
// along. Fetched when the page shows a variant.
import { pageBody } from '../../anatomy/pageBody.ts'
import type { MovedNodes } from '../../anatomy/solvedBody.ts'
import { mapNormal, mapPoint } from '../../math/affine.ts'
import { fetchBytes, type ModelGeometries, parseModel } from './loadModel.ts'
import { moveGeometry } from './moveGeometry.ts'

/** Makes the typical nodes the body's; those that are carried along are changed themselves. */
export type BodyShape = (base: ModelGeometries) => ModelGeometries

let own: Promise<ModelGeometries> | null = null

/** Rejects when the body's own nodes cannot be had; asking again tries again. */
export async function bodyShape(): Promise<BodyShape> {
  const { id, moved } = pageBody()
  own ??= fetchBytes(
    `${import.meta.env.BASE_URL}models/bodies/${id}.glb`,
    () => {},
    new AbortController().signal,
  ).then((bytes) => parseModel(bytes, []))
  try {
    const nodes = await own
    return (base) => asBody(base, nodes, moved)
  } catch (error) {
    own = null
    throw error
  }
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
