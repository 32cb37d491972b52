import { describe, expect, it, vi } from 'vitest'
import type { Body } from '../../../src/anatomy/body.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { BodyStock } from '../../../src/scene/body/bodyStock.ts'

const WORN: Body = { ...TYPICAL_BODY, id: 'worn' }
const BROAD: Body = { ...TYPICAL_BODY, id: 'broad' }

describe('BodyStock', () => {
  it('makes once for a body, and has it at hand from then on', async () => {
    const make = vi.fn(async ({ id }: Body) => `meshes of ${id}`)
    const stock = new BodyStock(make)
    expect(stock.peek(WORN)).toBeNull()
    const first = stock.take(WORN)
    expect(stock.take(WORN)).toBe(first)
    expect(stock.peek(WORN)).toBeNull()
    await first
    expect(stock.peek(WORN)).toBe('meshes of worn')
    expect(await stock.take(BROAD)).toBe('meshes of broad')
    expect(make).toHaveBeenCalledTimes(2)
  })

  it('makes again what could not be made', async () => {
    const make = vi.fn().mockRejectedValueOnce(new Error('no network')).mockResolvedValueOnce('meshes')
    const stock = new BodyStock<string>(make)
    await expect(stock.take(WORN)).rejects.toThrow('no network')
    expect(stock.size).toBe(0)
    expect(await stock.take(WORN)).toBe('meshes')
  })

  it('forgets what is no longer shown, also what is still on its way', async () => {
    let arrive = (_: string): void => {}
    const stock = new BodyStock<string>(({ id }) =>
      id === 'broad' ? new Promise((resolve) => (arrive = resolve)) : Promise.resolve(id),
    )
    await stock.take(TYPICAL_BODY)
    await stock.take(WORN)
    const late = stock.take(BROAD)
    stock.keepOnly(WORN)
    arrive('broad')
    expect(await late).toBe('broad')
    expect([TYPICAL_BODY, WORN, BROAD].map((body) => stock.peek(body))).toEqual([null, 'worn', null])
    expect(stock.size).toBe(1)
  })

  it('holds two at most while one takes the place of the other', async () => {
    const stock = new BodyStock(async ({ id }: Body) => id)
    for (const [shown, next] of [
      [TYPICAL_BODY, WORN],
      [WORN, TYPICAL_BODY],
      [TYPICAL_BODY, BROAD],
    ] as const) {
      await stock.take(shown)
      stock.keepOnly(shown, next)
      await stock.take(next)
      expect(stock.size).toBe(2)
      stock.keepOnly(next)
      expect(stock.size).toBe(1)
    }
  })
})
