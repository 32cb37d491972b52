import { describe, expect, it } from 'vitest'
import { plainText, readQuery, withoutPunctuation } from '../../../src/app/address/mangledQuery.ts'

const FIELDS = ['joints', 'side', 'step', 'who']
const read = (search: string, hash = '') => Object.fromEntries(readQuery(search, FIELDS, hash).values)
const unread = (search: string) => [...readQuery(search, FIELDS).unread]

describe('readQuery', () => {
  it('reads a query that nothing has touched', () => {
    expect(read('?joints=L4-L5&side=left')).toEqual({ joints: 'L4-L5', side: 'left' })
    expect(unread('?joints=L4-L5&side=left')).toEqual([])
  })

  it('keeps what is not an encoding as it came', () => {
    expect(read('?side=100%')).toEqual({ side: '100%' })
  })

  it('knows what a cut key would have been, and nothing of strange ones', () => {
    expect(unread('?joints=L4-L5&s')).toEqual(['side', 'step'])
    expect(unread('?joints=L4-L5&side')).toEqual(['side'])
    expect(unread('?joints=L4-L5&utm_source=mail')).toEqual([])
  })

  it('takes two different answers for none, and the same one twice for one', () => {
    expect(unread('?side=left&side=right')).toEqual(['side'])
    expect(unread('?side=left&side=left')).toEqual([])
  })

  it('reads an encoded link whose end was cut, or that a lone % follows', () => {
    expect(read('?joints%3DL4-L5%26side%3Dleft%')).toMatchObject({ joints: 'L4-L5', side: 'left%' })
    expect(read('?joints%3DL4-L5%26side%3Dleft%26lang%3')).toMatchObject({ joints: 'L4-L5', side: 'left' })
  })

  it('leaves an ordinary hash alone', () => {
    expect(read('?side=left', '#story')).toEqual({ side: 'left' })
  })

  it('ends, however often a link was encoded', () => {
    let search = 'side=left'
    for (let turn = 0; turn < 12; turn++) search = encodeURIComponent(search)
    expect(read(`?${search}`)).toEqual({})
  })
})

describe('plainText', () => {
  it.each([
    ['L4\u2013L5', 'L4-L5'],
    ['L4\u2011L5', 'L4-L5'],
    ['L4\u2212L5', 'L4-L5'],
    ['\u200Bleft\uFEFF ', 'left'],
    ['\uFF2C4-\uFF2C5', 'L4-L5'],
  ])('makes %j %j', (text, plain) => expect(plainText(text)).toBe(plain))
})

describe('withoutPunctuation', () => {
  it.each(['left.', 'left,', 'left)', 'left>', 'left"', 'left).”'])('takes it off %j', (text) =>
    expect(withoutPunctuation(text)).toBe('left'))
})
