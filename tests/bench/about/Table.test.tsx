import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Table } from '../../../src/bench/about/Table.tsx'

const HEAD = ['', 'width, mm', 'length, mm']
const ROWS = [
  ['× 1', '8.1', '11.0'],
  ['× 2', '8.2', '11.1'],
]
const show = (isCaptionShown = false) =>
  render(<Table caption="Ever finer grids" head={HEAD} rows={ROWS} isCaptionShown={isCaptionShown} />)

describe('Table', () => {
  it('is a table with a name, even where the name is not seen', () => {
    show()
    screen.getByRole('table', { name: 'Ever finer grids' })
    expect(document.querySelector('caption')!.className).toBe('heard')
  })

  it('shows its name where it is told to', () => {
    show(true)
    expect(document.querySelector('caption')!.className).not.toBe('heard')
  })

  it('has a head for each column with a name, none for the corner', () => {
    show()
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'width, mm',
      'length, mm',
    ])
  })

  it('has its cells row by row', () => {
    show()
    const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))
    expect(rows).toEqual([HEAD, ...ROWS])
  })

  it('can be scrolled by keys where the page is narrow', () => {
    show()
    expect(screen.getByRole('table').parentElement!.tabIndex).toBe(0)
  })
})
