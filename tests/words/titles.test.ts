import { describe, expect, it } from 'vitest'
import { titles as english } from '../../src/words/en/titles.ts'
import { titles as spanish } from '../../src/words/es/titles.ts'
import { titleOf } from '../../src/words/titles.ts'

describe('titleOf', () => {
  it('does not call L5 the reader’s own where it is told in short', () => {
    expect(titleOf(english, { id: 'ana.07.l5', telling: 'full' })).toBe('The odd one: L5')
    expect(titleOf(english, { id: 'ana.07.l5', telling: 'short' })).toBe('Another nerve: L5')
    expect(titleOf(spanish, { id: 'ana.07.l5', telling: 'short' })).toBe('Otro nervio: L5')
  })

  it('does not ask for a joint once joints are picked', () => {
    expect(titleOf(english, { id: 'ana.02.level', telling: 'full' })).toBe('Two nerves for each joint')
  })
})
