import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { StageNotice } from '../../../src/app/stage/StageNotice.tsx'
import { show, words } from '../shown.tsx'

describe('StageNotice', () => {
  it('says how much of the model is there', () => {
    show(
      <StageNotice
        status={{ kind: 'loading', loadedBytes: 496_000, totalBytes: 800_000 }}
        onRetry={() => {}}
      />,
    )
    screen.getByText('62 %, 0.5 of 0.8 MB')
  })

  it('offers another try when the model did not load', async () => {
    const retry = vi.fn()
    const user = userEvent.setup()
    show(<StageNotice status={{ kind: 'failed', reason: 'model', detail: '404' }} onRetry={retry} />)
    screen.getByText(words.loadFailed)
    await user.click(screen.getByRole('button', { name: words.tryAgain }))
    expect(retry).toHaveBeenCalledOnce()
  })

  it('offers none where the browser cannot draw', () => {
    show(<StageNotice status={{ kind: 'failed', reason: 'no webgl', detail: '' }} onRetry={() => {}} />)
    screen.getByText(words.noWebgl)
    expect(screen.queryByRole('button')).toBeNull()
  })
})
