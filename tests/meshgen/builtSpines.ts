// The spine of each body as functions, built once a test run; nothing is meshed.
import type { BodyId } from '../../src/anatomy/bodies.ts'
import type { SpineShape } from '../../src/meshgen/field.ts'
import { buildSpine } from '../../src/meshgen/shapes/spine.ts'

const built = new Map<BodyId, SpineShape>()

export function builtSpine(body: BodyId = 'typical'): SpineShape {
  const found = built.get(body) ?? buildSpine(body)
  built.set(body, found)
  return found
}

export const boneOf = (spine: SpineShape, id: string): SpineShape['bones'][number] => {
  const bone = spine.bones.find((shape) => shape.id === id)
  if (!bone) throw new Error(`builtSpines: no ${id}`)
  return bone
}
