import { expect, it } from 'vitest'
import { savesData } from '../../../src/scene/stage/savesData.ts'

it.each([
  [{}, false],
  [{ connection: {} }, false],
  [{ connection: { saveData: false } }, false],
  [{ connection: { saveData: true } }, true],
])('of %o is %s', (told, saves) => expect(savesData(told)).toBe(saves))
