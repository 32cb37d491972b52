import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { readAddress } from '../../../src/app/address/address.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { PLATES } from '../../../src/packs/lumbar-medial-branch/plateList.ts'
import { readExploration } from '../../../src/story/exploring/explorationCode.ts'
import { explored } from '../../../src/story/exploring/explored.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { sample } from '../../../src/story/sample.ts'

const README = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8')

describe('plateList', () => {
  it.each(PLATES)('$name: stands in the README', ({ name }) => {
    expect(README).toContain(`docs/plates/${name}.webp`)
    expect(existsSync(join(import.meta.dirname, `../../../docs/plates/${name}.webp`))).toBe(true)
  })

  it.each(PLATES)('$name: an address that can be read whole', ({ search }) => {
    const { address, refused } = readAddress(`?${search}`)
    expect(refused).toEqual([])
    expect(address.camera).not.toBeNull()
    expect(readExploration(TYPICAL_BODY, address.see ?? '').refused).toEqual([])
  })

  it.each(PLATES)('$name: shows every name that it asks for', ({ search }) => {
    const { address } = readAddress(`?${search}`)
    const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, address)
    const step = plan.steps.find(({ key }) => key === address.step)
    const { exploration } = readExploration(TYPICAL_BODY, address.see ?? '')
    const { labels } = explored(sample(plan, step!.startS + address.offsetS), exploration)
    const subjects = labels.map(({ subject }) => subject)
    expect(exploration.named.length).toBeGreaterThan(2)
    for (const id of exploration.named) expect(subjects).toContain(id)
  })
})
