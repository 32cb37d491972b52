// The names that the picture's labels use, in both languages and for every reader, as the app hands them to the search.
import type { StructureId } from '../../src/anatomy/structures.ts'
import { AUDIENCES } from '../../src/story/script.ts'
import { LANGUAGES } from '../../src/words/language.ts'
import { STORIES } from '../words/stories.ts'

export const labelNames = (id: StructureId): readonly string[] =>
  LANGUAGES.flatMap((language) =>
    AUDIENCES.flatMap((audience) => {
      const { name, second } = STORIES[language].names.nameOf(id, audience)
      return second ? [name, `${name}, ${second}`] : [name]
    }),
  )
