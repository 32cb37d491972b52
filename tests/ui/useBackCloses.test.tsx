import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { takeLayerEntry } from '../../src/ui/openLayers.ts'
import { useBackCloses } from '../../src/ui/useBackCloses.ts'

function Layer() {
  const [isOpen, setOpen] = useState(true)
  useBackCloses(() => setOpen(false), isOpen)
  return <p>{isOpen ? 'open' : 'closed'}</p>
}

afterEach(() => {
  takeLayerEntry()
  vi.restoreAllMocks()
})

it('closes at “back”, and asks for no entry to be left then', async () => {
  const go = vi.spyOn(window.history, 'go').mockImplementation(() => undefined)
  render(<Layer />)
  await act(async () => window.dispatchEvent(new PopStateEvent('popstate', { state: null })))
  screen.getByText('closed')
  expect(go).not.toHaveBeenCalled()
})
