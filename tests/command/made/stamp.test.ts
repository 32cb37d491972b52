import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Maker } from '../../../src/command/made/makers.ts'
import { staleness, writeStamp } from '../../../src/command/made/stamp.ts'

const BREAD: Maker = {
  name: 'bread',
  command: 'npm run bread',
  code: ['bake.ts'],
  inputs: ['flour.txt'],
  packages: ['oven'],
  outputs: ['loaves'],
}

let root = ''
const write = (path: string, text: string): void => writeFileSync(join(root, path), text)
const lock = (version: string): void =>
  write('package-lock.json', JSON.stringify({ packages: { 'node_modules/oven': { version } } }))

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'ramus-stamp-'))
  mkdirSync(join(root, 'src/command/made/stamps'), { recursive: true })
  mkdirSync(join(root, 'loaves'))
  lock('1.0.0')
  write('bake.ts', 'export const bakeC = 230\n')
  write('flour.txt', 'rye')
  write('loaves/one.txt', 'crust')
  await writeStamp(root, BREAD)
})
afterEach(() => rmSync(root, { recursive: true }))

describe('stamp', () => {
  it('fits what was just made', async () => {
    expect(await staleness(root, BREAD)).toEqual([])
  })

  it.each([
    [
      'code',
      () => write('bake.ts', 'export const bakeC = 180\n'),
      'loaves is stale: the code of bake.ts, or what it imports, has changed; run npm run bread',
    ],
    [
      'a file that is read',
      () => write('flour.txt', 'wheat'),
      'loaves is stale: flour.txt, which is read, has changed; run npm run bread',
    ],
    [
      'a package that is read',
      () => lock('2.0.0'),
      'loaves is stale: oven, which is read, has changed; run npm run bread',
    ],
    [
      'an output changed by hand',
      () => write('loaves/one.txt', 'crumb'),
      'loaves/one.txt is not what was made; run npm run bread',
    ],
    [
      'an output too many',
      () => write('loaves/two.txt', 'crust'),
      'loaves/two.txt is not what was made; run npm run bread',
    ],
    [
      'an output that is gone',
      () => rmSync(join(root, 'loaves/one.txt')),
      'loaves/one.txt is not what was made; run npm run bread',
    ],
    [
      'no stamp',
      () => rmSync(join(root, 'src/command/made/stamps/bread.json')),
      'loaves carries no stamp; run npm run bread',
    ],
  ])('tells of %s, and which command mends it', async (_, change, said) => {
    change()
    expect(await staleness(root, BREAD)).toEqual([said])
  })
})
