import { describe, expect, it } from 'vitest'
import { HOME, readAddress } from '../../../src/app/address/address.ts'
import { addressOfBody } from '../../../src/app/bodies/showBody.ts'

const HERE = {
  ...HOME,
  view: 'story',
  joints: ['L4-L5'],
  step: 'ana.04.course',
  offsetS: 7,
  see: 'open',
} as const

describe('addressOfBody', () => {
  it('is the same moment with the other body, and the way back', () => {
    const there = addressOfBody(HERE, 'worn', null)
    expect(readAddress(there).address).toEqual({ ...HERE, body: 'worn' })
    expect(readAddress(addressOfBody({ ...HERE, body: 'worn' }, 'typical', null)).address).toEqual(HERE)
  })

  it('looks where it is told to', () => {
    const camera = { targetMm: [1, 2, 3], fromUnit: [0, 0, -1], heightMm: 60 } as const
    expect(readAddress(addressOfBody(HERE, 'broad', camera)).address.camera?.heightMm).toBe(60)
  })
})
