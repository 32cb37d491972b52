import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { StageBoundary } from '../../../src/app/stage/StageBoundary.tsx'

afterEach(() => vi.restoreAllMocks())

function Broken(): never {
  throw new Error('stage: no light')
}

describe('StageBoundary', () => {
  it('keeps a broken picture away from the words, and says so once', () => {
    // React reports the error it caught; here it is the point of the test.
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const failures: string[] = []
    render(
      <>
        <p>The words stay.</p>
        <StageBoundary onFailure={(error) => failures.push(error.message)}>
          <Broken />
        </StageBoundary>
      </>,
    )
    screen.getByText('The words stay.')
    expect(failures).toEqual(['stage: no light'])
  })
})
