import { describe, expect, it } from 'vitest'
import { mutantsOf } from '../../../src/command/mutants/mutant.ts'
import { testsFor } from '../../../src/command/mutants/testsFor.ts'

const TESTS = [
  'tests/scene/labels/labelLayout.test.ts',
  'tests/scene/labels/scaleBar.test.ts',
  'tests/scene/stage/room.test.ts',
  'tests/packs/lumbar-medial-branch/momentTable.test.ts',
]
const groups = (file: string, tests: readonly string[] = []) =>
  testsFor(mutantsOf('scene', [[file, '', 'a', 'b', tests]])[0]!, TESTS)

describe('testsFor', () => {
  it('begins with the test of the same name, then its folder, then its wing, each test once', () => {
    expect(groups('src/scene/labels/scaleBar.ts')).toEqual([
      ['tests/scene/labels/scaleBar.test.ts'],
      ['tests/scene/labels/labelLayout.test.ts'],
      ['tests/scene/stage/room.test.ts'],
    ])
  })

  it('takes tests that are named, files and folders', () => {
    expect(groups('src/scene/stage/room.ts', ['tests/packs'])[0]).toEqual([
      'tests/packs/lumbar-medial-branch/momentTable.test.ts',
      'tests/scene/stage/room.test.ts',
    ])
  })
})
