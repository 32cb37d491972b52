import { describe, expect, it } from 'vitest'
import { unknownKind } from '../../src/story/unknownKind.ts'

describe('unknownKind', () => {
  it('names the module and the value that no case knew', () => {
    expect(() => unknownKind('Tools', 'trocar' as never)).toThrow('Tools: nothing is known of "trocar"')
    expect(() => unknownKind('Tools', undefined as never)).toThrow('Tools: nothing is known of "undefined"')
  })
})
