import { render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { StageWait } from '../../../src/app/stage/StageWait.tsx'

afterEach(() => vi.useRealTimers())

it('gives up after a long wait, and not once what was waited for has come', () => {
  vi.useFakeTimers()
  const onLong = vi.fn()
  const { unmount } = render(<StageWait onLong={onLong} />)
  vi.advanceTimersByTime(19_000)
  expect(onLong).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2_000)
  expect(onLong).toHaveBeenCalledOnce()
  unmount()
  render(<StageWait onLong={onLong} />).unmount()
  vi.advanceTimersByTime(60_000)
  expect(onLong).toHaveBeenCalledOnce()
})
