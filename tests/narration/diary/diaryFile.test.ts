import { describe, expect, it } from 'vitest'
import { readDiary, writeDiary } from '../../../src/narration/diary/diaryFile.ts'
import { EMPTY_DIARY, rate, withSecond } from '../../../src/narration/diary/ownDiary.ts'

const diary = rate(withSecond(rate(EMPTY_DIARY, 'first', 1, 2)), 'second', 0, 8)
const changed = (change: object): string => JSON.stringify({ ...JSON.parse(writeDiary(diary)), ...change })

describe('a diary as a file', () => {
  it('comes back as it was', () => expect(readDiary(writeDiary(diary))).toEqual({ kind: 'diary', diary }))

  it('is read by its hours, whatever their order and number', () =>
    expect(readDiary(changed({ hours: [1, 0], first: [2, null], second: [null, 8] }))).toEqual({
      kind: 'diary',
      diary,
    }))

  it('says of a later version that it is one', () =>
    expect(readDiary(changed({ version: 2, first: { other: 'shape' } }))).toEqual({ kind: 'newer' }))

  it.each([
    ['nothing', ''],
    ['a cut file', writeDiary(diary).slice(0, 60)],
    ['a page', '<!doctype html><title>404</title>'],
    ['a number', '7'],
    ['null', 'null'],
    ['another file of this project', '{"version":1,"recordings":[]}'],
    ['an hour that the diary does not have', changed({ hours: [0, 99], first: [1, 1], second: null })],
    ['an hour twice', changed({ hours: [0, 0], first: [1, 2], second: null })],
    ['a score beyond ten', changed({ hours: [0], first: [11], second: null })],
    ['half a score', changed({ hours: [0], first: [2.5], second: null })],
    ['a score as text', changed({ hours: [0], first: ['5'], second: null })],
    ['fewer scores than hours', changed({ first: [1] })],
    ['a second test that is none', changed({ second: 'yes' })],
    ['no hours', changed({ hours: null })],
    ['a megabyte', `${writeDiary(diary)}${' '.repeat(1_000_000)}`],
  ])('refuses %s whole', (_, text) => expect(readDiary(text)).toEqual({ kind: 'notADiary' }))
})
