import { mkdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { distanceCommand } from '../../../src/meshgen/compare/distanceCommand.ts'
import type { TriangleMesh } from '../../../src/meshgen/measure/triangleMesh.ts'
import { clinicBone, together } from '../clinicBone.ts'
import { binaryStl, inAxes, LPS, plainObj, RAS } from '../intake/programFiles.ts'
import { room, run } from '../refusedRun.ts'

const here = room()
afterAll(here.clear)
const bone = clinicBone(4)
const right = here.put('right.stl', binaryStl(inAxes(bone, LPS), '3D Slicer output. SPACE=LPS'))
const measured = (said: string): string[][] =>
  said
    .split('\n')
    .filter((line) => line.startsWith('| L3 |'))
    .map((line) => line.split('|').map((cell) => cell.trim()))

describe('npm run distance', () => {
  it('gives the same figures, regions parted alike, for a bone back to front and without a mark', async () => {
    const first = await run(distanceCommand, '--bone', `L3=${right}`)
    const turned = here.put('turned.obj', plainObj(inAxes(bone, RAS), '#'))
    const second = await run(distanceCommand, '--bone', `L3=${turned}`)
    expect(first.said).toContain('L3: lies as its head says')
    expect(second.said).toContain('L3: found with left -x, up +z, front +y')
    const [rows, again] = [measured(first.said), measured(second.said)]
    expect(rows).toHaveLength(9)
    rows.forEach((row, i) => {
      row.forEach((cell, k) => {
        if (/^[−\d.]+( mm|°)?$/.test(cell))
          expect(Math.abs(value(cell) - value(again[i]![k]!)), `${row}`).toBeLessThanOrEqual(
            cell.endsWith('°') ? 0.2 : 0.02,
          )
      })
    })
  })

  it('keeps page and picture, and takes the place of neither unasked', async () => {
    const asked = ['--bone', `L3=${right}`, '--name', 'a clinic', '--out', here.path('fit')]
    expect((await run(distanceCommand, ...asked)).status).toBeLessThan(2)
    expect(readFileSync(here.path('fit.md'), 'utf8')).toContain('a clinic')
    const { status, warned } = await run(distanceCommand, ...asked)
    expect([status, warned.length]).toEqual([2, 1])
    expect(warned[0]).toContain('fit.md" is there already. Add --overwrite')
  })

  it.each([
    ['a file for the folder', () => ['--out', right], /right\.stl" is a file, a folder is needed there/],
    ['a folder for the page', () => ['--out', folderWithPage()], /page\.md" is a folder/],
    ['a bone twice', () => ['--bone', `L3=${right}`], /--bone L3 is given twice/],
    ['another bone', () => ['--bone', `C3=${right}`], /"C3" is none of L1/],
    ['a bone without file', () => ['--bone', 'L4'], /not of the form L3=FILE/],
    ['a group of no bone', () => ['--group', 'grp1'], /--group "grp1" is not of the form L3=NAME/],
  ])('refuses %s in one line', async (_, args, said) => {
    const { status, warned } = await run(distanceCommand, '--bone', `L3=${right}`, ...args())
    expect([status, warned.length]).toEqual([2, 1])
    expect(warned[0]).toMatch(said)
    expect(warned[0]).toMatch(/^distance: [^\n]+$/)
  })

  it.each([
    ['metres', () => inAxes(bone, (p) => p, 0.001), /in metres it fits: give --unit m$/],
    [
      'two bones',
      () =>
        together(
          bone,
          inAxes(bone, ([x, y, z]) => [x, y + 36, z]),
        ),
      /2 separate pieces/,
    ],
    [
      'a bone stretched to a plank',
      () => inAxes(bone, ([x, y, z]) => [x, 2.2 * y, z]),
      /no whole L3, in none of its poses/,
    ],
  ])('refuses %s and writes nothing', async (_, mesh: () => TriangleMesh, said) => {
    const path = here.put('wrong.obj', plainObj(mesh(), '#'))
    const { status, warned } = await run(distanceCommand, '--bone', `L3=${path}`, '--out', here.path('none'))
    expect([status, warned.length]).toEqual([2, 1])
    expect(warned[0]).toMatch(said)
    expect(here.names().filter((name) => name.startsWith('none'))).toEqual([])
  })
})

const value = (cell: string): number => Number.parseFloat(cell.replace('−', '-'))

function folderWithPage(): string {
  mkdirSync(here.path('page.md'), { recursive: true })
  return here.path('page')
}
