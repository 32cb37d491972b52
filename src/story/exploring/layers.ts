// Layers that can be taken off one by one, as in a dissection: from what lies outside to bone. Made from the list of
// structures, so that a new kind of structure brings its own layer, outermost until it is given its place.
import { kindOf, STRUCTURES, type StructureId, type StructureKind } from '../../anatomy/structures.ts'

/** A facet joint is two layers: its capsule, and the cartilage inside. */
export type Layer = Exclude<StructureKind, 'facet'> | 'capsule' | 'cartilage'

const OUTSIDE_IN: readonly Layer[] = [
  'skin',
  'fat',
  'fascia',
  'muscle',
  'vessel',
  'nerve',
  'ligament',
  'sac',
  'capsule',
  'cartilage',
  'disc',
  'ilium',
  'bone',
]

/** The layers that a structure belongs to. */
export function layersOf(id: StructureId): readonly Layer[] {
  const kind = kindOf(id)
  return kind === 'facet' ? ['capsule', 'cartilage'] : [kind]
}

/** All layers, the outermost first. */
export const LAYERS: readonly Layer[] = (() => {
  const present = [...new Set(STRUCTURES.flatMap(layersOf))]
  return [...present.filter((layer) => !OUTSIDE_IN.includes(layer)), ...OUTSIDE_IN]
})()

/** Layers that are only drawn when everything is: where they are not, the next layer to peel lies deeper. */
export const COVERING: readonly Layer[] = ['skin', 'fat', 'fascia', 'muscle', 'vessel']
