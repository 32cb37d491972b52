import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { boneFromFile } from '../../../src/meshgen/intake/meshFile.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'
import { binaryStl } from './programFiles.ts'

const root = mkdtempSync(join(tmpdir(), 'ramus-mesh-'))
afterAll(() => rmSync(root, { recursive: true }))
const asked = { unit: null, group: null, oursLongestMm: 90 }

describe('a mesh by its path', () => {
  it('is read whatever its name', async () => {
    const path = join(root, 'bone.txt')
    writeFileSync(path, binaryStl(ellipsoidMesh([45, 15, 40], 12), ''))
    expect((await boneFromFile(path, asked)).notes[0]).toContain('STL, binary')
  })

  it('is refused by its name: none there, a folder, nothing in it', async () => {
    writeFileSync(join(root, 'empty.obj'), '')
    await expect(boneFromFile(join(root, 'gone.obj'), asked)).rejects.toThrow(
      /gone\.obj": there is no such file/,
    )
    await expect(boneFromFile(root, asked)).rejects.toThrow('": a folder. Give one file')
    await expect(boneFromFile(join(root, 'empty.obj'), asked)).rejects.toThrow(
      'empty.obj": the file is empty',
    )
  })
})
