import { act, fireEvent, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Later } from '../../../src/app/shell/Later.tsx'
import { laterPart } from '../../../src/ui/laterPart.tsx'
import { show, words } from '../shown.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('Later', () => {
  it('says that a part did not load, and another try brings it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const load = vi
      .fn<() => Promise<{ Hello: ComponentType }>>()
      .mockRejectedValueOnce(new TypeError('no network'))
      .mockResolvedValue({ Hello: () => <p>hello</p> })
    const { Part } = laterPart(load, ({ Hello }) => Hello)
    await act(async () =>
      show(
        <Later>
          <Part />
        </Later>,
      ),
    )
    screen.getByText(words.textFailed)
    await act(async () => fireEvent.click(screen.getByRole('button', { name: words.tryAgain })))
    screen.getByText('hello')
    expect(screen.queryByText(words.textFailed)).toBeNull()
  })

  it('offers another try for a part that does not come', async () => {
    vi.useFakeTimers()
    const { Part } = laterPart(
      () => new Promise<{ Hello: () => null }>(() => {}),
      ({ Hello }) => Hello,
    )
    await act(async () =>
      show(
        <Later>
          <Part />
        </Later>,
      ),
    )
    expect(screen.queryByText(words.textFailed)).toBeNull()
    await act(async () => vi.advanceTimersByTime(10_000))
    screen.getByText(words.textFailed)
  })

  it('has what stands in the part’s place there from the first moment on', async () => {
    const { Part } = laterPart(
      () => new Promise<{ Hello: () => null }>(() => {}),
      ({ Hello }) => Hello,
    )
    show(
      <Later waiting={<h1>Explore</h1>}>
        <Part />
      </Later>,
    )
    screen.getByRole('heading', { level: 1, name: 'Explore' })
  })
})
