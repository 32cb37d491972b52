import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { KeyList } from '../../../src/app/menu/KeyList.tsx'
import { goTo, show } from '../shown.tsx'

const lines = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('KeyList', () => {
  it('lists the story’s keys at once, those of exploring when their words have come', async () => {
    show(<KeyList />)
    expect(lines(screen.getByRole('list'))[0]).toBe('Space: play or pause')
    await screen.findByRole('heading', { name: 'Explore' })
    const [story, exploring] = screen.getAllByRole('list')
    expect(lines(story!)).toHaveLength(6)
    expect(lines(exploring!)).toContainEqual(expect.stringMatching(/^\S.+: find a structure$/))
  })

  it('gives each deed a key of its own', async () => {
    show(<KeyList />)
    await screen.findByRole('heading', { name: 'Explore' })
    const keys = lines(screen.getAllByRole('list')[1]!).map((line) => line!.split(': ')[0])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is in Spanish as a whole', async () => {
    goTo({ language: 'es' })
    show(<KeyList />, 'es')
    await screen.findByRole('heading', { name: 'Explorar' })
    for (const list of screen.getAllByRole('list'))
      for (const line of lines(list)) expect(line).not.toMatch(/\b(play|the|undo|find)\b/i)
  })
})
