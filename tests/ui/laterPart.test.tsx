import { act, render, screen } from '@testing-library/react'
import { Component, type ComponentType, type ReactNode, Suspense } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetFailures, laterPart } from '../../src/ui/laterPart.tsx'

class Net extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError = () => ({ failed: true })
  override render = () => (this.state.failed ? <p>failed</p> : this.props.children)
}

const show = async (part: ReactNode) =>
  act(async () =>
    render(
      <Net>
        <Suspense fallback={<p>waiting</p>}>{part}</Suspense>
      </Net>,
    ),
  )

afterEach(() => vi.restoreAllMocks())

describe('laterPart', () => {
  it('shows the component once it is there, fetched once', async () => {
    const load = vi
      .fn<() => Promise<{ Hello: ComponentType<{ to: string }> }>>()
      .mockResolvedValue({ Hello: ({ to }) => <p>hello {to}</p> })
    const { Part, fetch } = laterPart(load, ({ Hello }) => Hello)
    await fetch()
    await show(<Part to="spine" />)
    screen.getByText('hello spine')
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('keeps a failure until it is asked to forget it, then fetches again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const load = vi
      .fn<() => Promise<{ Hello: ComponentType }>>()
      .mockRejectedValueOnce(new TypeError('no network'))
      .mockResolvedValue({ Hello: () => <p>hello</p> })
    const { Part } = laterPart(load, ({ Hello }) => Hello)
    const { unmount } = await show(<Part />)
    screen.getByText('failed')
    unmount()
    const second = await show(<Part />)
    screen.getByText('failed')
    second.unmount()
    expect(load).toHaveBeenCalledTimes(1)
    forgetFailures()
    await show(<Part />)
    screen.getByText('hello')
  })
})
