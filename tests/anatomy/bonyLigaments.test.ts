import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readSolvedBody } from '../../src/anatomy/solvedBody.ts'

const page = async () => ({
  ...(await import('../../src/anatomy/pageBody.ts')),
  ...(await import('../../src/anatomy/bonyLigaments.ts')),
})

beforeEach(() => vi.resetModules())

describe('bonyLigaments', () => {
  it('are none in the typical body', async () => {
    const { bonyLigaments, isTurnedToBone } = await page()
    expect(bonyLigaments()).toEqual([])
    expect(isTurnedToBone('lig.mal.L5.R')).toBe(false)
  })

  it('are the mamillo-accessory ones of L4 and L5 in the ossified body', async () => {
    const { installBody, bonyLigaments, isTurnedToBone } = await page()
    const path = join(import.meta.dirname, '../../public/models/bodies/ossified.json')
    installBody('ossified', readSolvedBody(JSON.parse(readFileSync(path, 'utf8'))))
    expect(bonyLigaments()).toHaveLength(4)
    expect(isTurnedToBone('lig.mal.L5.R')).toBe(true)
    expect(isTurnedToBone('lig.mal.L3.R')).toBe(false)
    expect(isTurnedToBone('bone.L5')).toBe(false)
  })
})
