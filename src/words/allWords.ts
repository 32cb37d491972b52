// The story and what is read beside it in every language at once: for what is made or checked at build time.
import { reading as readingEn } from './en/reading.ts'
import { story as storyEn } from './en/story.ts'
import { reading as readingEs } from './es/reading.ts'
import { story as storyEs } from './es/story.ts'
import type { Language } from './language.ts'
import type { ReadingCatalogue } from './reading/readingCatalogue.ts'
import type { StoryCatalogue } from './storyCatalogue.ts'

export const STORY_WORDS: Readonly<Record<Language, StoryCatalogue>> = { en: storyEn, es: storyEs }
export const READING_WORDS: Readonly<Record<Language, ReadingCatalogue>> = { en: readingEn, es: readingEs }
