import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ViewList } from '../../../src/explore/panel/ViewList.tsx'
import { EXPLORE_TEXTS } from './exploring.ts'

describe('ViewList', () => {
  it.each([
    ['en', 'Views', 'From behind', 'posterior'],
    ['en', 'Views', 'Scottie dog', 'scottie'],
    ['es', 'Vistas', 'Desde atrás', 'posterior'],
    ['es', 'Vistas', 'Desde arriba', 'above'],
  ] as const)('%s: “%s”, “%s” asks for that view', async (language, group, name, view) => {
    const onView = vi.fn()
    render(<ViewList text={EXPLORE_TEXTS[language]} onView={onView} />)
    await userEvent.click(within(screen.getByRole('group', { name: group })).getByRole('button', { name }))
    expect(onView).toHaveBeenCalledExactlyOnceWith(view)
  })

  it('has a name of its own for each view', () => {
    render(<ViewList text={EXPLORE_TEXTS.en} onView={() => {}} />)
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent)
    expect(new Set(names).size).toBe(5)
  })
})
