import { describe, expect, it } from 'vitest'
import { captionsShow, captionsToggled } from '../../../src/app/state/captions.ts'
import { CAPTIONS } from '../../../src/app/state/preferences.ts'

describe('captions', () => {
  it('are off beside the text and on without it, unless a person wants it otherwise', () => {
    const shown = CAPTIONS.map((captions) => [
      captionsShow({ captions, folded: false }),
      captionsShow({ captions, folded: true }),
    ])
    expect(shown).toEqual([
      [false, true],
      [true, true],
      [false, false],
    ])
  })

  it.each(
    CAPTIONS.flatMap((captions) => [true, false].map((folded) => ({ captions, folded }))),
  )('change when they are switched: $captions, folded $folded', (before) => {
    const after = { captions: captionsToggled(before), folded: before.folded }
    expect(captionsShow(after)).toBe(!captionsShow(before))
  })
})
