import { describe, expect, it } from 'vitest'
import { dragActions, keyActions } from '../../../src/command/engines/inputActions.ts'

describe('keyActions', () => {
  it('lets go in the other order', () => {
    expect(keyActions('Control+k')[0]!.actions).toEqual([
      { type: 'keyDown', value: '\uE009' },
      { type: 'keyDown', value: 'k' },
      { type: 'keyUp', value: 'k' },
      { type: 'keyUp', value: '\uE009' },
    ])
  })

  it('refuses a key it does not know', () =>
    expect(() => keyActions('Enterr')).toThrow('no key is called "Enterr"'))
})

describe('dragActions', () => {
  it('is a click at one point', () => {
    expect(dragActions([[10.4, 20.6]])[0]!.actions).toEqual([
      { type: 'pointerMove', x: 10, y: 21, origin: 'viewport', duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ])
  })

  it('refuses no point', () => expect(() => dragActions([])).toThrow('a drag of 0 points'))
})
