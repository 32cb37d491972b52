// The committed bones lie on the shapes that the code describes, at every level and in every body. That each file is the
// one its command makes, to the last bit, is held by the stamps: tests/command/made/makers.test.ts.
import { describe, expect, it } from 'vitest'
import { VARIANTS } from '../../src/anatomy/bodies.ts'
import type { Field, SpineShape } from '../../src/meshgen/field.ts'
import { buildSpine } from '../../src/meshgen/shapes/spine.ts'
import { type FileMesh, modelMeshes } from './modelFile.ts'

/** Vertices are put on the surface by Newton steps and written in hundredths of a millimetre. */
const NEARLY_ALL_WITHIN_MM = 0.03
/** A few, where the surface has a corner, come less near. */
const ALL_WITHIN_MM = 0.2
/** Every so many vertices are looked at: no divisor of a row of any grid. */
const STRIDE = 29

/** How far vertices lie from the surface, mm, from the nearest to the farthest. */
function distances(field: Field, { positions: p }: FileMesh): number[] {
  return Array.from({ length: Math.floor(p.length / 3 / STRIDE) }, (_, i) => 3 * STRIDE * i)
    .map((at) => Math.abs(field(p[at]!, p[at + 1]!, p[at + 2]!)))
    .sort((a, b) => a - b)
}

function expectOnShape({ bones }: SpineShape, meshes: ReadonlyMap<string, FileMesh>): number {
  const drawn = bones.filter(({ id }) => meshes.has(id))
  for (const { id, field } of drawn) {
    const found = distances(field, meshes.get(id)!)
    expect(found.length, id).toBeGreaterThan(200)
    expect(found[Math.floor(found.length * 0.97)], id).toBeLessThan(NEARLY_ALL_WITHIN_MM)
    expect(found.at(-1), id).toBeLessThan(ALL_WITHIN_MM)
  }
  return drawn.length
}

describe('bones on their shapes', () => {
  it.each(['lumbar-spine.glb', 'lumbar-spine.fine.glb'])('all seven of %s', async (file) => {
    expect(expectOnShape(buildSpine(), await modelMeshes(file))).toBe(7)
  })

  it.each([
    ['worn', 2],
    ['narrowed', 1],
    ['broad', 2],
    ['slight', 2],
    ['ossified', 0],
  ] as const)('%s: its own, %d', async (body, count) => {
    expect(expectOnShape(buildSpine(body), await modelMeshes(`bodies/${body}.glb`))).toBe(count)
  })

  it('of every body', () => {
    expect(VARIANTS).toHaveLength(5)
  })
})
