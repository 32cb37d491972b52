import { describe, expect, it } from 'vitest'
import { isListed, PAGE_ICONS, pageTitles, READING_PAGES } from '../../../src/app/menu/menuPages.ts'
import { STORIES } from '../../words/stories.ts'

describe('menuPages', () => {
  it('lists the published settings for those who set them, not for patients', () => {
    expect(isListed('publishedSettings', 'patient')).toBe(false)
    expect(isListed('publishedSettings', 'clinician')).toBe(true)
    expect(isListed('publishedSettings', 'student')).toBe(true)
  })

  it('lists everything else for everyone', () => {
    for (const page of READING_PAGES.filter((each) => each !== 'publishedSettings'))
      expect(isListed(page, 'patient'), page).toBe(true)
  })

  it.each(Object.entries(STORIES))('names every page once in %s', (_, { words }) => {
    const titles = READING_PAGES.map((page) => pageTitles(words)[page])
    expect(new Set(titles).size).toBe(READING_PAGES.length)
    expect(Object.keys(PAGE_ICONS)).toEqual([...READING_PAGES])
  })
})
