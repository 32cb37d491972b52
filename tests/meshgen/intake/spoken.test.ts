import { expect, it } from 'vitest'
import { Refused } from '../../../src/meshgen/intake/refused.ts'
import { spoken } from '../../../src/meshgen/intake/spoken.ts'

const warned: string[] = []
const voice = { say: () => {}, warn: (line: string) => void warned.push(line) }

it('ends as the work ends, with 2 and one line when something is refused, and lets a fault through', async () => {
  expect(await spoken('fit', voice, async () => 1)).toBe(1)
  const refused = async (): Promise<number> => {
    throw new Refused('the file is empty')
  }
  expect(await spoken('fit', voice, refused)).toBe(2)
  expect(warned).toEqual(['fit: the file is empty'])
  const broken = async (): Promise<number> => {
    throw new Error('fit: no such axis 4')
  }
  await expect(spoken('fit', voice, broken)).rejects.toThrow('no such axis 4')
})
