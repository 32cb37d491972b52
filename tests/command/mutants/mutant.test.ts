import { describe, expect, it } from 'vitest'
import { mutantsOf, mutate } from '../../../src/command/mutants/mutant.ts'

const [mutant] = mutantsOf('scene', [['src/scene/a.ts', 'dye is medicine', "'contrast'", "'anaesthetic'"]])

describe('mutate', () => {
  it('makes the change where its text stands once', () => {
    expect(mutate("kind = 'contrast' // $&", mutant!)).toBe("kind = 'anaesthetic' // $&")
  })

  it.each([
    ['never', 'kind = 1', 0],
    ['twice', "'contrast' 'contrast'", 2],
  ])('refuses where it stands %s', (_, text, times) =>
    expect(() => mutate(text, mutant!)).toThrow(
      `mutants: scene.01: "'contrast'" stands ${times} times in src/scene/a.ts`,
    ))
})
