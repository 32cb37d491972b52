import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { mutantsOf } from '../../../src/command/mutants/mutant.ts'
import { mutantTree } from '../../../src/command/mutants/mutantTree.ts'

const place = mkdtempSync(join(tmpdir(), 'mutants-'))
afterAll(() => rmSync(place, { recursive: true }))

const root = join(place, 'root')
for (const [path, text] of [
  ['src/scene/dye.ts', "kind = 'contrast'"],
  ['node_modules/icons/caret.svg', '<svg/>'],
] as const) {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}
const [mutant] = mutantsOf('scene', [['src/scene/dye.ts', 'dye is medicine', 'contrast', 'anaesthetic']])
const tree = mutantTree(root, join(place, 'copy'))
const textIn = (folder: string): string => readFileSync(join(folder, 'src/scene/dye.ts'), 'utf8')

describe('mutantTree', () => {
  it('makes a mutant in the copy alone, and takes it back', async () => {
    const during = await tree.with(mutant!, async () => [textIn(tree.folder), textIn(root)])
    expect(during).toEqual(["kind = 'anaesthetic'", "kind = 'contrast'"])
    expect(textIn(tree.folder)).toBe("kind = 'contrast'")
  })

  it('takes it back when the run breaks', async () => {
    await expect(tree.with(mutant!, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(textIn(tree.folder)).toBe("kind = 'contrast'")
  })

  it('has packages inside itself, not behind a link out of it', () => {
    expect(lstatSync(join(tree.folder, 'node_modules')).isDirectory()).toBe(true)
    expect(readFileSync(join(tree.folder, 'node_modules/icons/caret.svg'), 'utf8')).toBe('<svg/>')
  })
})
