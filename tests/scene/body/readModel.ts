// The committed light model, parsed once for the tests that look at what the scene makes of it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXPECTED_NODES } from '../../../src/scene/body/assemble.ts'
import { type ModelGeometries, parseModel } from '../../../src/scene/body/loadModel.ts'

const models = join(import.meta.dirname, '../..', '..', 'public', 'models')

export async function readModel(
  name = 'lumbar-spine.glb',
  expected: readonly string[] = EXPECTED_NODES,
): Promise<ModelGeometries> {
  const bytes = readFileSync(join(models, name))
  return parseModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength), expected)
}
