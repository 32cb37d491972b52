import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PageBoundary } from '../../../src/app/shell/PageBoundary.tsx'
import { show } from '../shown.tsx'

function Broken(): never {
  throw new Error('a part of the page is broken')
}

afterEach(() => vi.restoreAllMocks())

describe('PageBoundary', () => {
  it('is not there while nothing breaks', () => {
    const { container } = show(<PageBoundary>the page</PageBoundary>)
    expect(container.textContent).toBe('the page')
  })

  it.each([
    ['en', 'Something went wrong here. Your place in the story is kept in the address.', 'Load again'],
    ['es', /dirección/, /cargar/i],
  ] as const)('%s: says that something broke and offers to load again', async (language, said, name) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {})
    show(
      <PageBoundary>
        <Broken />
      </PageBoundary>,
      language,
    )
    expect(screen.getByRole('alert').querySelector('p')!.textContent).toMatch(said)
    await userEvent.click(screen.getByRole('button', { name }))
    expect(reload).toHaveBeenCalledOnce()
  })
})
