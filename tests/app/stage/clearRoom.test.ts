import { describe, expect, it } from 'vitest'
import { clearRoom } from '../../../src/app/stage/clearRoom.ts'

describe('clearRoom', () => {
  it('keeps a column for names beside the story, and strips on a phone', () => {
    expect(clearRoom('desktop', 'story').right).toBeGreaterThan(180)
    expect(clearRoom('phone', 'story').right).toBe(0)
  })

  it('makes room on a phone for the line that names a variant body', () => {
    expect(clearRoom('phone', 'story', true).top).toBeGreaterThan(clearRoom('phone', 'story').top + 40)
    expect(clearRoom('desktop', 'story', true)).toEqual(clearRoom('desktop', 'story'))
  })
})
