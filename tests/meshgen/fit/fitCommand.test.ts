// The smallest inputs that once gave a confident wrong answer: each with the right value, or a refusal that writes
// nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fitCommand } from '../../../src/meshgen/fit/fitCommand.ts'
import { mapVertices, type TriangleMesh } from '../../../src/meshgen/measure/triangleMesh.ts'
import { clinicBone, cutOff, insideOut, together } from '../clinicBone.ts'
import { asciiPly, binaryStl, inAxes, LPS, plainObj, RAS } from '../intake/programFiles.ts'
import { room, run } from '../refusedRun.ts'

const here = room()
afterAll(here.clear)
const bone = clinicBone(4)
const out = here.path('fit.json')
const level = ['--level', 'L3', '--out', out]
const obj = (name: string, mesh: TriangleMesh): string => here.put(name, plainObj(mesh, '#'))
const TRIANGLE = 'v -20 -15 0\nv 20 -15 0\nv 0 15 0\nf 1 2 3\n'
const right = here.put('right.obj', plainObj(bone, '#'))

describe('npm run fit refuses, in one line, and writes nothing', () => {
  it.each([
    ['one triangle', () => here.put('triangle.obj', TRIANGLE), /taken as millimetres the mesh is 40 mm long/],
    [
      'metres',
      () =>
        obj(
          'metres.obj',
          inAxes(bone, (p) => p, 0.001),
        ),
      /give --unit m$/,
    ],
    [
      'centimetres',
      () =>
        obj(
          'cm.obj',
          inAxes(bone, (p) => p, 0.1),
        ),
      /give --unit cm$/,
    ],
    [
      'two bones',
      () =>
        obj(
          'two.obj',
          together(
            bone,
            mapVertices(bone, ([x, y, z]) => [x, y + 36, z]),
          ),
        ),
      /2 separate pieces/,
    ],
    [
      'a process cut off',
      () =>
        obj(
          'cut.obj',
          cutOff(bone, (_x, _y, z) => z > -45),
        ),
      /the surface is open: \d+ open edges/,
    ],
    [
      'a process cut off and closed',
      () => obj('capped.obj', flattened(bone)),
      /no whole L3.*cut off or missing, by \d+ mm/,
    ],
    ['NaN', () => here.put('nan.obj', `v nan 0 0\n${TRIANGLE}`), /vertex 1 is at NaN, 0, 0, no place/],
    [
      'infinity',
      () =>
        here.put(
          'inf.ply',
          asciiPly(
            {
              positions: Float64Array.from([0, 0, 0, Infinity, 0, 0, 0, 1, 0]),
              indices: Uint32Array.from([0, 1, 2]),
            },
            '',
          ),
        ),
      /vertex 2 is at Infinity, 0, 0, no place/,
    ],
    [
      'no area',
      () => here.put('flat.obj', 'v 0 0 0\nv 1 1 1\nv 2 2 2\nf 1 2 3\n'),
      /no face of it has an area/,
    ],
    ['no mesh', () => here.put('letter.txt', 'Dear colleague,'), /in no format known here/],
    ['a folder', () => here.path('.'), /a folder\. Give one file/],
    ['nothing', () => here.path('gone.obj'), /there is no such file/],
  ])('%s', async (_, path, said) => {
    const { status, warned } = await run(fitCommand, ...level, '--mesh', path())
    expect(status).toBe(2)
    expect(warned).toHaveLength(1)
    expect(warned[0]).toMatch(/^fit: [^\n]+$/)
    expect(warned[0]).toMatch(said)
    expect(here.names()).not.toContain('fit.json')
  })

  it.each([
    ['a file in the way', () => ['--out', right], /is there already\. Add --overwrite/],
    ['a folder in the way', () => ['--out', here.path('.'), '--overwrite'], /is a folder/],
    ['a file for a folder', () => ['--out', `${right}/fit.json`], /is a file, a folder is needed/],
    ['another unit', () => ['--unit', 'ell'], /"ell" is none of um, mm, cm, in, m$/],
    ['another option', () => ['--sharp'], /Unknown option '--sharp'/],
    ['no rounds', () => ['--rounds', '0'], /no whole number from 1 to 60/],
    ['another level', () => ['--level', 'L9'], /"L9" is none of L1/],
  ])('%s, before it reads the mesh', async (_, args, said) => {
    const { status, warned } = await run(
      fitCommand,
      '--level',
      'L3',
      '--mesh',
      here.path('gone.obj'),
      ...args(),
    )
    expect([status, warned.length]).toEqual([2, 1])
    expect(warned[0]).toMatch(said)
  })
})

describe('npm run fit gives the right answer', () => {
  const answer = async (bytes: Uint8Array, ...more: string[]) => {
    const path = here.put('mesh', bytes)
    const { status, said } = await run(fitCommand, '--level', 'L3', '--mesh', path, '--rounds', '1', ...more)
    expect(status).toBe(0)
    const [, before] = /mean distance (\S+) mm before/.exec(said)!
    return { beforeMm: Number(before), said }
  }

  let upright: Awaited<ReturnType<typeof answer>>
  beforeAll(async () => {
    upright = await answer(plainObj(bone, '#'))
  })

  it.each([
    [
      'back to front, as RAS stands in our axes',
      () => plainObj(inAxes(bone, RAS), '# 3D Slicer output. SPACE=RAS'),
    ],
    [
      'upside down',
      () =>
        plainObj(
          inAxes(bone, ([x, y, z]) => [-x, -y, z]),
          '#',
        ),
    ],
    ['inside out, unmarked, in LPS', () => binaryStl(insideOut(inAxes(bone, LPS)), '')],
  ])('%s', async (name, bytes) => {
    expect(upright.beforeMm).toBeLessThan(0.8)
    const { beforeMm, said } = await answer(bytes())
    expect(Math.abs(beforeMm - upright.beforeMm)).toBeLessThanOrEqual(0.02)
    expect(said).toContain('left and right are as the file has them')
    if (name.startsWith('inside out')) expect(said).toContain('it was inside out and has been turned')
  })
})

/** The same bone with all that lies behind −45 pressed flat: cut off and closed again. */
function flattened(mesh: TriangleMesh): TriangleMesh {
  return mapVertices(mesh, ([x, y, z]) => [x, y, z < -45 ? -45 + 0.001 * (z + 45) : z])
}
