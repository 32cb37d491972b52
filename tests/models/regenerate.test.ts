// The committed files are the generated ones: one level made again, from shape to bytes, is the same.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeGlb } from '../../src/meshgen/glb/writeGlb.ts'
import { runJob, surroundingsOf } from '../../src/meshgen/modelJobs.ts'
import { solvedCurves } from '../../src/meshgen/nerves/solvedCurves.ts'
import { buildSpine } from '../../src/meshgen/shapes/spine.ts'
import { solvedTarget } from '../../src/meshgen/targets/solvedTargets.ts'
import { type FileMesh, modelMeshes, readMeshes } from './modelFile.ts'

const solved = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'src', 'anatomy', 'solved', name), 'utf8'))

const surroundings = surroundingsOf(buildSpine())
const { spine } = surroundings

function expectSame(made: FileMesh, committed: FileMesh): void {
  expect(made.positions).toEqual(committed.positions)
  expect(made.indices).toEqual(committed.indices)
  expect(made.normals).toEqual(committed.normals)
  expect(made.colours).toEqual(committed.colours)
  expect(made.parts).toEqual(committed.parts)
}

describe('made again', () => {
  it('the L4 bone is the committed one, light and fine, to the last bit', async () => {
    const index = spine.bones.findIndex(({ id }) => id === 'bone.L4')
    const { light, fine } = await runJob({ kind: 'bone', index }, surroundings)
    for (const [meshes, file] of [
      [light, 'lumbar-spine.glb'],
      [fine, 'lumbar-spine.fine.glb'],
    ] as const) {
      const made = await readMeshes(await writeGlb(meshes))
      expectSame(made.get('bone.L4')!, (await modelMeshes(file)).get('bone.L4')!)
    }
  }, 120_000)

  it('the L3 nerves of the right side, their needles and their tubes are the committed ones', async () => {
    const { light, strands, targets } = await runJob(
      { kind: 'nerve', level: 'L3', suffix: 'R' },
      surroundings,
    )
    const curves = solvedCurves(strands)
    const committed = solved('nerves.json')
    for (const [id, curve] of Object.entries(curves)) expect(curve, id).toEqual(committed[id])
    expect(solvedTarget(targets[0]!)).toEqual(solved('targets.json')['nerve.mb.L3.R'])
    const made = await readMeshes(await writeGlb(light))
    const file = await modelMeshes('lumbar-spine.glb')
    for (const mesh of made.values()) expectSame(mesh, file.get(mesh.node)!)
  }, 120_000)
})
